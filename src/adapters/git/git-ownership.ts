/**
 * The ownership cell as a git ref: `refs/workflow-manager/{cell}/owner` points to a commit whose message is the claim. The remote
 * moves or deletes it only if it still stands where the pusher saw it (`--force-with-lease`), which is the compare-and-swap.
 * An empty cell is no ref: a claim that is given back leaves nothing behind (docs/decisions/0011).
 */
import { isWorkflowId } from "../../core/checkpoint/checkpoint-name.ts";
import { isBeginningCell } from "../../core/checkpoint/ownership.ts";
import type { OwnershipCell } from "../../ports.ts";
import { author } from "./author.ts";
import { objectList } from "./git-object-list.ts";
import { firstLine } from "./git-output.ts";
import { fetchReference, pushFault } from "./git-remote.ts";
import { withOwnRepository } from "./own-repository.ts";
import { type ReferencesSetup, remoteReferences } from "./remote-references.ts";

function refOf(cell: string): string {
  if (!isWorkflowId(cell) && !isBeginningCell(cell)) throw new Error(`${JSON.stringify(cell)} is no cell`);
  return `refs/workflow-manager/${cell}/owner`;
}

/** New, forced, fast-forward; and deleted. */
const done: ReadonlySet<string> = new Set(["*", "+", " ", "-"]);

/** What a remote says of a reference that is not where the mover saw it, in the words of git's versions. */
const moved =
  /stale info|fetch first|already exists|failed to (?:lock|update ref)|non-fast-forward|cannot lock ref|incorrect old value/i;

export function createGitOwnership(setup: ReferencesSetup): OwnershipCell {
  const { remote, clock } = setup;
  const references = remoteReferences(setup);
  return {
    read: async (cell, signal) => {
      const what = "reading the claim";
      const ref = refOf(cell);
      if ((await references.find(ref, signal, what)) === undefined) return undefined;
      return withOwnRepository(setup, signal, what, async ({ git, network }) => {
        await fetchReference(network, remote, ref, "refs/claim");
        const sha = firstLine((await git(["rev-parse", "refs/claim"])).stdout);
        const { stdout } = await git(["show", "--no-patch", "--format=%B", "refs/claim"], {
          maxBytes: 16 * 1024,
          cut: true,
        });
        return { text: stdout.toString("utf8").trim(), token: sha };
      });
    },

    swap: async (cell, text, expected, signal) => {
      const what = "claiming the workflow";
      const ref = refOf(cell);
      // To empty what is empty is no move, and git would say that all is well.
      if (text === undefined && expected === undefined) return { kind: "changed" };
      const objects = objectList();
      // The claim is all in the message.
      const claim = (message: string) =>
        objects.addCommit({ tree: objects.addTree([]), parents: [], author, at: clock.now(), message });
      const to = text === undefined ? undefined : claim(text);
      const pushed = await references.move([{ name: ref, from: expected, to }], objects, signal, what);
      const answer = pushed.references.find((reference) => reference.name === ref);
      if (answer !== undefined && done.has(answer.flag)) return { kind: "swapped", token: to ?? "" };
      // Refused because the ref moved is an answer; refused for another reason (permission, rules) is evidence.
      if (answer?.flag === "!" && moved.test(answer.summary)) return { kind: "changed" };
      throw pushFault(pushed);
    },
  };
}
