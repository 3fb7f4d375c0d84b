/** Whether a workflow without an end is being worked on at this moment: by its lease, and by what GitHub says of the run that holds it. */

import { describeOwner } from "../../core/checkpoint/ownership.ts";
import { decodeClaim } from "../../core/checkpoint/ownership-claim.ts";
import type { History } from "../../core/journal/history.ts";
import type { World } from "../../ports.ts";
import { withinTime } from "../within-time.ts";

/** Looking is courtesy: whoever asks how a workflow is gets an answer also where GitHub gives none. */
const lookMs = 10_000;

/** The owner in words; undefined where nobody is at work, or where that cannot be known. Never throws. */
export async function whoIsAtWork(
  world: World,
  history: Pick<History, "workflowId" | "end">,
): Promise<string | undefined> {
  const { ownership, clock, github } = world;
  if (history.end !== null || ownership === undefined) return undefined;
  const looked = await withinTime(clock, lookMs, async (signal) => {
    const cell = await ownership.read(history.workflowId, signal);
    const claim = cell === undefined ? undefined : decodeClaim(cell.text);
    if (claim === undefined || claim.expiresAt <= clock.now()) return undefined;
    // A machine that was lost leaves a lease behind that looks alive for minutes.
    const id = Number(claim.runId ?? Number.NaN);
    const run = Number.isSafeInteger(id) && id > 0 ? await github.workflowRun(id, claim.runAttempt) : undefined;
    return run === undefined || run.conclusion === null ? describeOwner(claim) : undefined;
  });
  return looked.kind === "done" ? looked.value : undefined;
}
