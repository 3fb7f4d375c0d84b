/**
 * The ownership cell as a git ref: `refs/workflow-manager/{cell}/owner` points to a commit whose message is the claim. The remote
 * moves or deletes it only if it still stands where the pusher saw it (`--force-with-lease`), which is the compare-and-swap.
 * An empty cell is no ref: a claim that is given back leaves nothing behind (docs/decisions/0011).
 */
import { isWorkflowId } from "../../core/checkpoint/checkpoint-name.ts";
import { isBeginningCell } from "../../core/checkpoint/ownership.ts";
import type { OwnershipCell } from "../../ports.ts";
import { author, type GitRefStoreSetup, withOwnRepository } from "../stores/git-ref-store.ts";
import { type ObjectPlace, writeLooseCommit, writeLooseTree } from "./git-loose-object.ts";
import { firstLine } from "./git-output.ts";
import { listRemote, networkGit, pushFault, pushReferences } from "./git-remote.ts";

function refOf(cell: string): string {
  if (!isWorkflowId(cell) && !isBeginningCell(cell)) throw new Error(`${JSON.stringify(cell)} is no cell`);
  return `refs/workflow-manager/${cell}/owner`;
}

/** New, forced, fast-forward; and deleted. */
const done: ReadonlySet<string> = new Set(["*", "+", " ", "-"]);

/** The claim is all in the message. */
async function writeClaim(place: ObjectPlace, text: string, at: number): Promise<string> {
  return writeLooseCommit(place, { tree: await writeLooseTree(place, []), parents: [], author, at, message: text });
}

export function createGitOwnership(setup: GitRefStoreSetup): OwnershipCell {
  const { remote } = setup;
  return {
    read: (cell, signal) =>
      withOwnRepository(setup, signal, "reading the claim", async (git) => {
        const network = networkGit(git, remote);
        const ref = refOf(cell);
        const found = (await listRemote(network, remote, ref)).find((reference) => reference.name === ref);
        if (found === undefined) return undefined;
        const flags = ["--depth=1", "--no-tags", "--no-write-fetch-head", "--quiet", "--no-auto-maintenance"];
        await network(["fetch", ...flags, "--", remote.url, `${ref}:refs/claim`], {
          config: [["fetch.fsckObjects", "true"]],
        });
        const sha = firstLine((await git(["rev-parse", "refs/claim"])).stdout);
        const { stdout } = await git(["show", "--no-patch", "--format=%B", "refs/claim"], {
          maxBytes: 16 * 1024,
          cut: true,
        });
        return { text: stdout.toString("utf8").trim(), token: sha };
      }),

    swap: (cell, text, expected, signal) =>
      withOwnRepository(setup, signal, "claiming the workflow", async (git, place) => {
        const network = networkGit(git, remote);
        const ref = refOf(cell);
        // An empty source deletes the reference.
        const commit = text === undefined ? "" : await writeClaim(place, text, setup.clock.now());
        const pushed = await pushReferences(
          network,
          remote,
          // No `+`: a forced refspec would override the lease, and every swap would win.
          [`${commit}:${ref}`],
          [`--force-with-lease=${ref}:${expected ?? ""}`],
        );
        const answer = pushed.references.find((reference) => reference.name === ref);
        if (answer !== undefined && done.has(answer.flag)) return { kind: "swapped", token: commit };
        // Refused because the ref moved is an answer; refused for another reason (permission, rules) is evidence.
        if (
          answer?.flag === "!" &&
          /stale info|fetch first|already exists|failed to (?:lock|update ref)|non-fast-forward|cannot lock ref|reference already exists|remote rejected.*incorrect old value/i.test(
            answer.summary,
          )
        ) {
          return { kind: "changed" };
        }
        throw pushFault(pushed.answer, pushed.references);
      }),
  };
}
