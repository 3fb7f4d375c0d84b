/**
 * Sends the journal to a collector while the workflow runs, and what is left at its end.
 *
 * T1 A collector that does not answer is one warning. It stops nothing, and delays the end by `lastMs` at most.
 * T2 What a run that died may not have sent is sent again by its successor: ids say that it is the same.
 * T3 What waits is bounded; the oldest goes first.
 */
import { decodeJournal } from "../../core/journal/journal-decode.ts";
import type { JournalEntry } from "../../core/journal/journal-entry.ts";
import { foldMeasurements, startMetricsFold } from "../../core/telemetry/measurements.ts";
import { pipelineName, type Span } from "../../core/telemetry/span.ts";
import { foldSpans, startSpanFold } from "../../core/telemetry/span-fold.ts";
import { unsentSpans } from "../../core/telemetry/unsent-spans.ts";
import type { Telemetry, TelemetrySent, World } from "../../ports.ts";
import type { Recorder } from "../checkpoint/recorder.ts";

export interface SendRequest {
  readonly world: World;
  readonly telemetry: Telemetry;
  readonly recorder: Recorder;
  /** `seq` of the first entry that this process wrote. */
  readonly first: number;
}

const betweenMs = 5_000;
/** A collector that is not there is asked this seldom. */
const longestBetweenMs = 60_000;
/** T1 */
const lastMs = 5_000;
const hurriedMs = 1_500;
/** T2 Two rounds: what a run gave out this short before its last entry it may not have sent. */
const unsureMs = 2 * betweenMs;
const keptSpans = 2_000;
const spansPerRequest = 500;

const remedy =
  "Check OTEL_EXPORTER_OTLP_ENDPOINT and OTEL_EXPORTER_OTLP_HEADERS; OTEL_SDK_DISABLED=true switches telemetry off.";

async function earlierEntries({ world, recorder, first }: SendRequest): Promise<readonly JournalEntry[]> {
  if (first === 0) return [];
  const bytes = await world.states.readJournal(recorder.history().workflowId);
  return bytes === undefined ? [] : decodeJournal(bytes).entries.filter((entry) => entry.seq < first);
}

/** `listen` takes what was journaled so far and all that comes. */
export async function sendTelemetry(
  request: SendRequest,
  listen: (take: (entry: JournalEntry) => void) => void,
): Promise<{ settle(): Promise<void> }> {
  const { world, telemetry, recorder } = request;
  const { clock } = world;
  let spans = startSpanFold(pipelineName);
  let metrics = startMetricsFold(pipelineName);
  let waiting: Span[] = [];
  let sending: Promise<void> | undefined;
  let failures = 0;
  let lastAt = 0;
  let told = false;
  const hurry = new AbortController();
  const over = new AbortController();

  const warn = (message: string): void => {
    world.presenter.annotate({ level: "warning", title: "OpenTelemetry", message });
    world.log.write({
      time: new Date(clock.now()).toISOString(),
      level: "WARNING",
      workflow_id: recorder.history().workflowId,
      stage: null,
      event: "telemetry",
      message,
      fields: {},
    });
  };
  const tell = (answer: TelemetrySent): boolean => {
    if (answer.kind === "sent") {
      failures = 0;
      return true;
    }
    failures += 1;
    if (!told && !over.signal.aborted) warn(`Telemetry could not be sent (${answer.reason}). ${remedy}`);
    told = true;
    return false;
  };

  const foldEarlier = (entries: readonly JournalEntry[]): void => {
    for (const entry of entries) metrics = foldMeasurements(metrics, entry).fold;
    const { fold, unsent } = unsentSpans(spans, entries, unsureMs);
    spans = fold;
    waiting = [...unsent]; // T2
  };

  const sendWaiting = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, spansPerRequest);
      if (!tell(await telemetry.sendSpans(batch))) return;
      const done = new Set(batch);
      waiting = waiting.filter((span) => !done.has(span));
    }
  };

  const pump = async (): Promise<void> => {
    while (waiting.length > 0 && !hurry.signal.aborted) {
      const between = Math.min(longestBetweenMs, betweenMs * 2 ** Math.min(failures, 4));
      await clock.sleep(Math.max(0, lastAt + between - clock.now()), hurry.signal);
      lastAt = clock.now();
      await sendWaiting();
    }
  };

  const take = (entry: JournalEntry): void => {
    const next = foldSpans(spans, entry);
    spans = next.fold;
    const measured = foldMeasurements(metrics, entry);
    metrics = measured.fold;
    if (measured.measured.length > 0) void telemetry.measure(measured.measured).catch(() => undefined);
    if (spans.trace?.sampled === false) return;
    waiting = [...waiting, ...next.finished].slice(-keptSpans); // T3
    if (waiting.length === 0 || hurry.signal.aborted) return;
    sending ??= pump().finally(() => {
      sending = undefined;
    });
  };

  for (const problem of await telemetry.problems()) warn(problem);
  foldEarlier(await earlierEntries(request));
  listen(take);

  const last = async (): Promise<void> => {
    await sending;
    await Promise.all([sendWaiting(), telemetry.sendMetrics().then(tell)]);
  };
  return {
    settle: async () => {
      hurry.abort();
      const patienceMs = recorder.history().end?.status === "interrupted" ? hurriedMs : lastMs;
      const enough = new AbortController();
      const late: TelemetrySent = { kind: "not-sent", reason: `no answer within ${patienceMs / 1000} s` };
      const limit = clock.sleep(patienceMs, enough.signal).then(() => {
        if (!enough.signal.aborted) tell(late);
      });
      await Promise.race([last().catch(() => undefined), limit]);
      over.abort();
      enough.abort();
      // Sockets that are kept alive would hold a terminal's process.
      void telemetry.close().catch(() => undefined);
    },
  };
}
