/** The live views that the configuration asks for: the status comment and the check run. */
import type { WorkflowConfiguration } from "../../core/config/config-keys.ts";
import type { History } from "../../core/journal/history.ts";
import type { Recorder } from "../checkpoint/recorder.ts";
import type { Ownership } from "../ownership/ownership.ts";
import { checkRunView } from "./check-run-view.ts";
import { attachLiveView, type LiveView, type LiveViewSetup, type Settle, showEnd } from "./live-view.ts";
import { statusCommentView } from "./status-comment-view.ts";

export interface StatusSetup extends Omit<LiveViewSetup, "resumeComment"> {
  readonly config: WorkflowConfiguration;
}

function viewsOf({ progress_comment, check_run }: WorkflowConfiguration): readonly LiveView[] {
  return [...(progress_comment ? [statusCommentView] : []), ...(check_run ? [checkRunView()] : [])];
}

const withResume = (setup: StatusSetup) => ({ ...setup, resumeComment: `${setup.config.trigger_phrase} resume` });

export function attachStatus(
  recorder: Recorder,
  setup: StatusSetup,
  ownership: Pick<Ownership, "fence" | "beforeRelease">,
): { readonly settle: Settle } {
  const settles = viewsOf(setup.config).map((view) => attachLiveView(recorder, withResume(setup), ownership, view));
  return {
    settle: async () => {
      await Promise.all(settles.map((settle) => settle()));
    },
  };
}

/** For a workflow that was found at its end: what shows it may still say that it runs. */
export async function showStatusOfEnd(
  history: History,
  setup: StatusSetup,
  ownership: Pick<Ownership, "fence">,
): Promise<void> {
  if (setup.config.dry_run) return;
  await Promise.all(viewsOf(setup.config).map((view) => showEnd(history, withResume(setup), ownership, view)));
}
