/**
 * The repository's own prompts as a commit has them. A work tree that an agent has been at may not speak for the repository: on a
 * terminal a resumed workflow takes them from the commit it began with.
 */

import type { PromptOverrides } from "../../core/prompt/prompt-texts.ts";
import { scrubEnvironment } from "../../core/text/child-environment.ts";
import { unsafePathReason } from "../../core/text/tree-paths.ts";
import type { Environment } from "../runner-facts.ts";
import { createGit, gitEnvironment, type RunGit } from "./git.ts";
import { firstLine, readable, records } from "./git-output.ts";
import {
  collectOverrides,
  decodePrompt,
  keepInside,
  longestBytes,
  type PromptSource,
  plainDirectory,
  trouble,
} from "./prompt-overrides.ts";

/** What `cat-file --follow-symlinks` says of a name: https://git-scm.com/docs/git-cat-file */
interface Named {
  readonly kind: string;
  readonly content: Buffer;
  readonly object: string;
}

/** Links are followed inside the commit only. */
async function named(git: RunGit, commit: string, path: string, mode: "--batch" | "--batch-check"): Promise<Named> {
  const { stdout } = await git(["cat-file", mode, "--follow-symlinks"], {
    stdin: `${commit}:${path}\n`,
    maxBytes: longestBytes + 1024,
    cut: true,
  });
  const end = stdout.indexOf("\n");
  const head = stdout.subarray(0, end).toString("utf8");
  const [, object = "", type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(head) ?? [];
  if (type !== undefined) return { kind: type, object, content: stdout.subarray(end + 1, end + 1 + Number(size)) };
  // `… missing`, or `dangling 12`, `loop 12`, `notdir 12`, `symlink 12` with the name after it.
  const kind = / missing$/.test(head) ? "missing" : (/^(\w+) \d+$/.exec(head)?.[1] ?? "missing");
  return { kind, object, content: Buffer.alloc(0) };
}

function sourceIn(git: RunGit, commit: string, shown: string): PromptSource {
  return {
    async list() {
      const reason = unsafePathReason(shown);
      if (reason !== undefined)
        return trouble(`the path ${reason}`, "Give a directory below the root of the repository.");
      const found = await named(git, commit, shown, "--batch-check");
      if (found.kind === "missing" || found.kind === "dangling") return { files: [] };
      if (found.kind !== "tree")
        return trouble("it is no directory of the repository", "Give a directory of the repository.");
      const { stdout } = await git(["ls-tree", "-z", "--name-only", found.object], { maxBytes: 1024 ** 2 });
      return { files: records(stdout).map(readable) };
    },
    async read(path) {
      const found = await named(git, commit, path, "--batch");
      if (found.kind === "blob") return decodePrompt(found.content.subarray(0, longestBytes + 1));
      return trouble("it is no plain file of the repository", keepInside);
    },
  };
}

/** `root`: of the work tree. Throws a configuration `Fault`, or a git one where the commit is not there. */
export async function readCommittedPrompts(
  root: string,
  directory: string,
  commit: string,
  environment: Environment,
): Promise<PromptOverrides> {
  const git = createGit({ cwd: root, env: gitEnvironment(scrubEnvironment(environment)) });
  const sha = firstLine((await git(["rev-parse", "--verify", "--end-of-options", `${commit}^{commit}`])).stdout);
  const shown = plainDirectory(directory);
  return collectOverrides(shown, sourceIn(git, sha, shown));
}
