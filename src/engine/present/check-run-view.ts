/**
 * The workflow among the checks of the commit that the pull request shows, from the first push of work on (`check-run`).
 *
 * One is open for a workflow at a time: nothing is made before it was looked for, one that a lost run left open is taken over, and
 * what is open elsewhere (a crash between two commits, a list that lagged) is completed at the end. One that is completed is
 * history: GitHub takes no new status for it and shows the newest of a name, so a run that goes on makes its own.
 */
import { pushedHeads } from "../../core/journal/pushed-heads.ts";
import { checkName, renderCheckRun, supersededCheckRun } from "../../core/report/check-run.ts";
import type { CheckRun, CheckRunContent, FencedWorld } from "../../ports.ts";
import type { LiveView } from "./live-view.ts";

export function checkRunView(): LiveView {
  let now: { readonly id: number; readonly sha: string } | undefined;

  const oursAt = async (sha: string, workflowId: string, fenced: FencedWorld): Promise<readonly CheckRun[]> =>
    (await fenced.github.checkRuns(sha, checkName)).filter(({ externalId }) => externalId.startsWith(`${workflowId} `));

  /** Undefined: this very run has said its last word there already. */
  const showAt = async (sha: string, workflowId: string, content: CheckRunContent, fenced: FencedWorld) => {
    if (now?.sha === sha) {
      await fenced.github.updateCheckRun(now.id, content);
      return now.id;
    }
    const ours = await oursAt(sha, workflowId, fenced);
    const open = ours.find((run) => run.open);
    if (open !== undefined) {
      await fenced.github.updateCheckRun(open.id, content);
      return open.id;
    }
    if (ours.some(({ externalId }) => externalId === content.externalId)) return undefined;
    return (await fenced.github.createCheckRun(sha, checkName, content)).id;
  };

  const closeOthers = async (
    heads: ReadonlySet<string>,
    workflowId: string,
    content: CheckRunContent,
    fenced: FencedWorld,
  ) => {
    for (const sha of heads)
      for (const run of await oursAt(sha, workflowId, fenced))
        if (run.open) await fenced.github.updateCheckRun(run.id, content);
  };

  return {
    event: "check-run",
    name: "the check run",
    remedy:
      "Give the job `checks: write` and the action the job's own token or an app's (a personal one may not), or leave `check-run` off.",
    shows: (entry) => entry.kind === "effect.confirmed" && entry.effect.startsWith("push:"),
    async show(history, report, fenced) {
      const heads = pushedHeads(history);
      const sha = heads.at(-1);
      if (sha === undefined) return false;
      const content = renderCheckRun(report());
      const superseded = supersededCheckRun(content, sha);
      const id = await showAt(sha, history.workflowId, content, fenced);
      // Only now: a crash in between leaves the old one open, and not the new commit without any.
      if (now !== undefined && now.sha !== sha) await fenced.github.updateCheckRun(now.id, superseded);
      now = id === undefined ? undefined : { id, sha };
      // After a stop there is no time for it; the run that goes on does it.
      const isOver = content.conclusion !== null && history.end?.status !== "interrupted";
      if (isOver) await closeOthers(new Set(heads), history.workflowId, superseded, fenced);
      return id !== undefined;
    },
  };
}
