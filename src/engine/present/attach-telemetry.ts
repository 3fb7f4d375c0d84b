/** Where a collector is named, the journal goes there as well. What sends it loads only then. */
import type { JournalEntry } from "../../core/journal/journal-entry.ts";
import type { World } from "../../ports.ts";
import type { Recorder } from "../checkpoint/recorder.ts";

/** The answer sends what is left and is over in bounded time. */
export function attachTelemetry(recorder: Recorder, world: World): () => Promise<void> {
  const { telemetry } = world;
  if (telemetry === undefined) return async () => undefined;
  const early: JournalEntry[] = [];
  let take = (entry: JournalEntry): void => {
    early.push(entry);
  };
  recorder.onEntry((entry) => take(entry));
  const first = early[0]?.seq ?? recorder.history().entries;
  const sending = import("./send-telemetry.ts").then(({ sendTelemetry }) =>
    sendTelemetry({ world, telemetry, recorder, first }, (listen) => {
      for (const entry of early) listen(entry);
      take = listen;
    }),
  );
  // Whatever goes wrong here is no reason for a workflow to end.
  sending.catch(() => undefined);
  return async () => {
    await sending.then((sender) => sender.settle()).catch(() => undefined);
  };
}
