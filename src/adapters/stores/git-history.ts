/**
 * The history of finished workflows as a file in the commit that `refs/workflow-manager/history` points to. The commit has no
 * parents: the newest text is all that counts. The remote moves the ref only from where the pusher saw it.
 */
import type { HistoryStore } from "../../ports.ts";
import { abortFault } from "../abort-fault.ts";
import { monotonicMs } from "../clock.ts";
import { author } from "../git/author.ts";
import { objectList } from "../git/git-object-list.ts";
import { firstLine } from "../git/git-output.ts";
import { fetchReference, pushFault } from "../git/git-remote.ts";
import { withOwnRepository } from "../git/own-repository.ts";
import { type ReferencesSetup, remoteReferences } from "../git/remote-references.ts";

const ref = "refs/workflow-manager/history";
const fileName = "history.json";
/** A longer text is cut, and with that no history; core/learning/run-history.ts has the bound of what is written. */
const longestBytes = 8 * 1024 * 1024;
/** Many workflows that end at the same moment: each try lets at least one of them through. */
const mostTries = 20;
/** A refusal that left the ref where it was (its lock was held) is tried again only so often: it may be a rule of the repository. */
const mostUnexplained = 3;
const pauseMs = 100;

export interface GitHistorySetup extends ReferencesSetup {
  /** In [0, 1). */
  readonly random: () => number;
}

interface Seen {
  readonly sha: string;
  readonly text: string;
}

export function createGitHistory(setup: GitHistorySetup): HistoryStore {
  const { remote, clock } = setup;

  const references = remoteReferences(setup);

  const look = async (signal: AbortSignal, what: string): Promise<Seen | undefined> => {
    if ((await references.find(ref, signal, what)) === undefined) return undefined;
    return withOwnRepository(setup, signal, what, async ({ git, network }) => {
      await fetchReference(network, remote, ref, "refs/seen");
      const sha = firstLine((await git(["rev-parse", "refs/seen"])).stdout);
      // A commit without the file is nothing of ours; the next update puts it right.
      const file = await git(["cat-file", "blob", `refs/seen:${fileName}`], {
        maxBytes: longestBytes,
        cut: true,
        exits: [0, 128],
      });
      return { sha, text: file.stdout.toString("utf8") };
    });
  };

  /** What `read` saw: the remote refuses to move the ref from anything older, and then it is looked at again. */
  let known: { readonly seen: Seen | undefined } | undefined;

  return {
    read: async (signal) => {
      known = { seen: await look(signal, "reading the history") };
      return known.seen?.text;
    },

    update: async (change, signal) => {
      const what = "keeping the history";
      const startedAt = monotonicMs();
      let unexplained = 0;
      for (let tries = 1; ; tries += 1) {
        const seen = known === undefined ? await look(signal, what) : known.seen;
        known = undefined;
        const text = change(seen?.text);
        if (text === seen?.text) return;
        const objects = objectList();
        const tree = objects.addTree([{ name: fileName, id: objects.add("blob", Buffer.from(text)) }]);
        const message = "History of finished workflows";
        const made = objects.addCommit({ tree, parents: [], author, at: clock.now(), message });
        const pushed = await references.move([{ name: ref, from: seen?.sha, to: made }], objects, signal, what);
        const answer = pushed.references.find(({ name }) => name === ref);
        if (answer !== undefined && "*+ =".includes(answer.flag)) return;
        if ((await references.find(ref, signal, what)) === seen?.sha) unexplained += 1;
        if (unexplained >= mostUnexplained || tries >= mostTries) throw pushFault(pushed);
        await clock.sleep(pauseMs * tries * (0.5 + setup.random()), signal);
        if (signal.aborted) throw abortFault(signal, what, startedAt);
      }
    },
  };
}
