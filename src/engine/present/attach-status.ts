/** The live views that the configuration asks for: the status comment and the check run. */
import type { WorkflowConfiguration } from "../../core/config/config-keys.ts";
import type { Recorder } from "../checkpoint/recorder.ts";
import type { Ownership } from "../ownership/ownership.ts";
import { checkRunView } from "./check-run-view.ts";
import { attachLiveView, type LiveViewSetup, type Settle } from "./live-view.ts";
import { statusCommentView } from "./status-comment-view.ts";

export interface StatusSetup extends Omit<LiveViewSetup, "resumeComment"> {
  readonly config: WorkflowConfiguration;
}

export function attachStatus(
  recorder: Recorder,
  setup: StatusSetup,
  ownership: Pick<Ownership, "fence" | "beforeRelease">,
): { readonly settle: Settle } {
  const { config } = setup;
  const about = { ...setup, resumeComment: `${config.trigger_phrase} resume` };
  const views = [
    ...(config.progress_comment ? [statusCommentView] : []),
    ...(config.check_run ? [checkRunView()] : []),
  ];
  const settles = views.map((view) => attachLiveView(recorder, about, ownership, view));
  return {
    settle: async () => {
      await Promise.all(settles.map((settle) => settle()));
    },
  };
}
