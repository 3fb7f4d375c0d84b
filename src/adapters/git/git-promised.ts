/**
 * git in a partial clone fetches by itself what it lacks, with the credentials that are left in the clone. There may be none
 * (`persist-credentials: false`): what it could not get is brought with ours, and it is asked again.
 */
import { Readable } from "node:stream";
import { Fault } from "../../core/failure/evidence.ts";
import type { RunGit } from "./git.ts";

/** git names one at a time. So many files beyond the part that is checked out are changed by a script, not by a person. */
const mostBrought = 500;

/** `bring` makes the object be there, or throws. */
export function withPromised(git: RunGit, bring: (id: string) => Promise<unknown>): RunGit {
  return async (args, options = {}) => {
    const brought = new Set<string>();
    for (;;) {
      try {
        return await git(args, options);
      } catch (error) {
        const id = missing(error);
        const again = id !== undefined && !brought.has(id) && brought.size < mostBrought;
        if (!again || options.stdin instanceof Readable) throw error;
        brought.add(id);
        await bring(id).catch((failed: unknown) => {
          throw why(failed, id) ?? error;
        });
      }
    }
  };
}

/** As git 2.39.5 says it (https://github.com/git/git/blob/v2.39.5/promisor-remote.c); other versions were not tried. */
function missing(error: unknown): string | undefined {
  if (!(error instanceof Fault) || error.evidence.kind !== "git") return undefined;
  return /^fatal: could not fetch ([0-9a-f]{40,64}) from promisor remote$/m.exec(error.evidence.stderr)?.[1];
}

/** That the clone has no credentials is no news: what is wrong is what kept ours from bringing it. */
function why(failed: unknown, id: string): Fault | undefined {
  if (!(failed instanceof Fault) || failed.evidence.kind !== "git") return undefined;
  const stderr = `${failed.evidence.stderr.trim()}\ncould not fetch ${id}, which this partial clone lacks`;
  return new Fault({ ...failed.evidence, stderr }, stderr);
}
