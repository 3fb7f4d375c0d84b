/** Output of the stages' children: each line goes to the log, the newest ones are kept for evidence. */
import type { WorkflowStage } from "../../core/stage.ts";
import type { Clock, Log } from "../../ports.ts";
import type { Recorder } from "../checkpoint/recorder.ts";

const keptLines = 60;
const keptCharacters = 8_000;
/** What the report shows of an attempt that did not fail: enough to see what it did last. */
const shownCharacters = 3_000;

export function outputRing(to: {
  log: Log;
  clock: Clock;
  recorder: Recorder;
}): (stage: WorkflowStage) => { line(text: string): void; last(): string; tail(): string | undefined } {
  return (stage) => {
    let lines: string[] = [];
    return {
      line: (text) => {
        lines.push(text);
        if (lines.length > keptLines * 2) lines = lines.slice(-keptLines);
        to.log.write({
          time: new Date(to.clock.now()).toISOString(),
          level: "INFO",
          workflow_id: to.recorder.history().workflowId,
          stage,
          event: "output",
          message: text,
          fields: {},
        });
      },
      last: () => lines.slice(-keptLines).join("\n").slice(-keptCharacters),
      tail: () => (lines.length === 0 ? undefined : lines.slice(-keptLines).join("\n").slice(-shownCharacters)),
    };
  };
}
