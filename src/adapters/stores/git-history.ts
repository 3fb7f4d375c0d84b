/**
 * The history of finished workflows as a file in the commit that `refs/workflow-manager/history` points to. The commit has no
 * parents: the newest text is all that counts. The remote moves the ref only from where the pusher saw it.
 */
import type { HistoryStore } from "../../ports.ts";
import { abortFault } from "../abort-fault.ts";
import type { RunGit } from "../git/git.ts";
import { type ObjectPlace, writeLooseCommit, writeLooseObject, writeLooseTree } from "../git/git-loose-object.ts";
import { firstLine } from "../git/git-output.ts";
import { listRemote, networkGit, pushFault, pushReferences } from "../git/git-remote.ts";
import { author, type GitRefStoreSetup, withOwnRepository } from "./git-ref-store.ts";

const ref = "refs/workflow-manager/history";
const fileName = "history.json";
/** A longer text is cut, and with that no history; core/learning/run-history.ts has the bound of what is written. */
const longestBytes = 8 * 1024 * 1024;
/** Many workflows that end at the same moment: each try lets at least one of them through. */
const mostTries = 20;
/** A refusal that left the ref where it was (its lock was held) is tried again only so often: it may be a rule of the repository. */
const mostUnexplained = 3;
const pauseMs = 100;

export interface GitHistorySetup extends GitRefStoreSetup {
  /** In [0, 1). */
  readonly random: () => number;
}

interface Seen {
  readonly sha: string;
  readonly text: string;
}

export function createGitHistory(setup: GitHistorySetup): HistoryStore {
  const { remote, clock } = setup;

  const tip = async (network: RunGit): Promise<string | undefined> =>
    (await listRemote(network, remote, ref)).find(({ name }) => name === ref)?.sha;

  const look = async (git: RunGit, network: RunGit): Promise<Seen | undefined> => {
    if ((await tip(network)) === undefined) return undefined;
    const flags = ["--depth=1", "--force", "--no-tags", "--no-write-fetch-head", "--quiet", "--no-auto-maintenance"];
    await network(["fetch", ...flags, "--", remote.url, `${ref}:refs/seen`], {
      config: [["fetch.fsckObjects", "true"]],
    });
    const sha = firstLine((await git(["rev-parse", "refs/seen"])).stdout);
    // A commit without the file is nothing of ours; the next update puts it right.
    const file = await git(["cat-file", "blob", `refs/seen:${fileName}`], {
      maxBytes: longestBytes,
      cut: true,
      exits: [0, 128],
    });
    return { sha, text: file.stdout.toString("utf8") };
  };

  const commit = async (place: ObjectPlace, text: string): Promise<string> => {
    const id = await writeLooseObject(place, "blob", Buffer.from(text));
    const tree = await writeLooseTree(place, [{ name: fileName, id }]);
    const message = "History of finished workflows";
    return writeLooseCommit(place, { tree, parents: [], author, at: clock.now(), message });
  };

  return {
    read: (signal) =>
      withOwnRepository(
        setup,
        signal,
        "reading the history",
        async (git) => (await look(git, networkGit(git, remote)))?.text,
      ),

    update: (change, signal) =>
      withOwnRepository(setup, signal, "keeping the history", async (git, place) => {
        const startedAt = performance.now();
        const network = networkGit(git, remote);
        let unexplained = 0;
        for (let tries = 1; ; tries += 1) {
          const seen = await look(git, network);
          const text = change(seen?.text);
          if (text === seen?.text) return;
          const made = await commit(place, text);
          const pushed = await pushReferences(
            network,
            remote,
            // No `+`: a forced refspec would override the lease.
            [`${made}:${ref}`],
            [`--force-with-lease=${ref}:${seen?.sha ?? ""}`],
          );
          const answer = pushed.references.find(({ name }) => name === ref);
          if (answer !== undefined && "*+ =".includes(answer.flag)) return;
          if ((await tip(network)) === seen?.sha) unexplained += 1;
          if (unexplained >= mostUnexplained || tries >= mostTries) throw pushFault(pushed.answer, pushed.references);
          await clock.sleep(pauseMs * tries * (0.5 + setup.random()), signal);
          if (signal.aborted) throw abortFault(signal, "keeping the history", startedAt);
        }
      }),
  };
}
