/**
 * Checkpoints of the versions that were released (`scripts/keep-checkpoint.ts`) are gone on with by this one, on a machine that
 * has the repository and the checkpoint and nothing else.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { foldJournal } from "../../src/core/journal/history-fold.ts";
import { decodeJournal } from "../../src/core/journal/journal-decode.ts";
import { version } from "../../src/core/version.ts";
import { bareEnvironment } from "./terminal-fixture.ts";

const kept = fileURLToPath(new URL("../fixtures/checkpoints", import.meta.url));
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

describe("checkpoints of released versions", () => {
  it("are kept, those of this version included", () => {
    expect(readdirSync(kept)).toContain(version);
  });

  it.each(readdirSync(kept))("of %s are gone on with", { timeout: 60_000 }, (of) => {
    const folder = mkdtempSync(join(tmpdir(), "workflow-manager-kept-"));
    try {
      const project = join(folder, "project");
      const env = { ...bareEnvironment, HOME: folder };
      const git = (...args: string[]) =>
        execFileSync("git", ["-C", project, ...args], { env })
          .toString()
          .trim();
      const bundle = join(kept, of, "repository.bundle");
      execFileSync("git", ["clone", "--quiet", "--branch=main", bundle, project], { env });
      git("remote", "remove", "origin");
      git("config", "user.name", "Ada");
      git("config", "user.email", "ada@example.com");
      cpSync(join(kept, of, "generations"), join(project, ".github/workflow-checkpoints/generations"), {
        recursive: true,
      });
      mkdirSync(join(project, ".github/workflow-states"));
      cpSync(join(kept, of, "forge.json"), join(project, ".github/workflow-states/forge.json"));
      const [workflowId = ""] = readdirSync(join(kept, of, "generations"));

      execFileSync(process.execPath, [cli, "resume", workflowId, "--local"], { cwd: project, env });

      const journal = readFileSync(join(project, ".github/workflow-states", workflowId, "journal.jsonl"));
      const { entries, tail } = decodeJournal(journal);
      expect(tail.kind).toBe("whole");
      const history = foldJournal(entries);
      expect(history.end?.status).toBe("completed");
      expect(history.runs.at(-1)).toMatchObject({ resumedFrom: "implementation_progress" });
      const opened = entries.filter((entry) => entry.kind === "run.opened");
      expect(opened).toHaveLength(2);
      const again = entries.filter((entry) => entry.kind === "stage.started" && entry.seq > (opened[1]?.seq ?? 0));
      expect(again.map((entry) => ("stage" in entry ? entry.stage : ""))).not.toContain("issue_creation");
      // Both halves: the one from the checkpoint, staged and untracked, and the one that was missing.
      const changed = git("diff", "--name-only", "main", "HEAD").split("\n");
      expect(changed).toEqual(["first.txt", "second.txt", "staged.txt"]);
      expect(existsSync(join(project, "agent.sh"))).toBe(true);
      const forge = JSON.parse(readFileSync(join(project, ".github/workflow-states/forge.json"), "utf8"));
      // As on GitHub, a pull request is an issue, too.
      const numbers = (list: readonly { readonly number: number }[]) => list.map(({ number }) => number);
      expect([numbers(forge.issues), numbers(forge.pulls)]).toEqual([[1, 2], [2]]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
