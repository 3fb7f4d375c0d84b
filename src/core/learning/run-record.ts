/**
 * What a workflow leaves behind when it ends: figures and fixed words, no text of people, agents or tools, because everyone
 * who can read the repository can read it. From these records baselines, trends and predictions are learned.
 */
import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { isWorkflowId } from "../checkpoint/checkpoint-name.ts";
import type { Failure } from "../failure/failure.ts";
import type { History, StageRecord } from "../journal/history.ts";
import { attemptMs, downtimes, timingOf } from "../report/report-times.ts";
import type { WorkflowStage } from "../stage.ts";
import { stageForSchema } from "../stage-output.ts";

/** A record with a higher one was written by a newer version, and is left to it. */
export const recordSchema = 1;
/** No record is longer; a longer one is refused on reading. */
export const longestRecordBytes = 16 * 1024;
const mostRecoveries = 6;

/** A century in seconds, and more attempts or dollars than any workflow can have: beyond it a figure is nonsense. */
const figure = z.number().check(z.gte(0), z.lte(3_153_600_000));
const count = z.int().check(z.gte(0), z.lte(1_000_000));
const word = (max: number) => z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._+-]*$/), z.maxLength(max));

const failureShape = z.object({
  category: z.enum(["transient", "resource", "configuration", "critical", "timeout", "interrupted"]),
  /** The failure's code and a digest of its message: equal when the same thing went wrong again. */
  signature: word(80),
});

const stageShape = z.object({
  stage: stageForSchema,
  /** `interrupted`: it was neither done nor given up when the workflow ended. */
  outcome: z.enum(["succeeded", "skipped", "degraded", "failed", "interrupted"]),
  attempts: count,
  /** Seconds, as the next four. All attempts together. */
  workS: figure,
  /** The last attempt that succeeded; null where none did. */
  successS: z._default(z.nullable(figure), null),
  waitedS: z._default(figure, 0),
  recoveringS: z._default(figure, 0),
  /** The longest attempt that was ended by one of our limits; 0 where none was. */
  timedOutS: z._default(figure, 0),
  failed: z._default(count, 0),
  timeouts: z._default(count, 0),
  interrupted: z._default(count, 0),
  /** Actions that did something, each once. */
  recoveries: z._default(z.array(word(48)).check(z.maxLength(mostRecoveries)), []),
  costUsd: z._default(figure, 0),
  /** The newest failure of an attempt, whether the stage got over it or not. */
  failure: z._default(z.nullable(failureShape), null),
});

const recordShape = z.object({
  schema: z.literal(recordSchema),
  workflowId: z.string().check(z.refine(isWorkflowId, "is no workflow id")),
  version: word(48),
  /** Epoch ms. */
  endedAt: z.int().check(z.gte(0), z.lte(8.64e15)),
  status: z.enum(["completed", "degraded", "paused", "interrupted", "failed"]),
  failure: z._default(z.nullable(failureShape), null),
  costUsd: z._default(figure, 0),
  /** In the order in which they run; those that never began are not there. */
  stages: z.array(stageShape).check(
    z.maxLength(stageForSchema.options.length),
    z.refine(
      (stages) => new Set(stages.map(({ stage }) => stage)).size === stages.length,
      "a stage stands there twice",
    ),
  ),
});

type Deep<T> = T extends readonly (infer U)[]
  ? readonly Deep<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Deep<T[K]> }
    : T;
export type WorkflowRecord = Deep<z.infer<typeof recordShape>>;
export type StageRun = WorkflowRecord["stages"][number];
export type RecordedFailure = NonNullable<StageRun["failure"]>;

/** Hundredths are finer than anything that is concluded from them. */
const rounded = (value: number) => Math.round(Math.max(0, value) * 100) / 100;

/** Times, numbers and ids differ each time the same thing goes wrong: they are left out of the digest. */
function signatureOf({ code, message }: Failure): string {
  const steady = message
    .replace(/[0-9a-f]{7,}/gi, "#")
    .replace(/\d+/g, "#")
    .replace(/\s+/g, " ");
  const plainCode = code.replace(/[^A-Za-z0-9-]/g, "").slice(0, 48);
  return `${plainCode === "" ? "unknown" : plainCode}.${createHash("sha256").update(steady).digest("hex").slice(0, 8)}`;
}

const recordedFailure = (failure: Failure | null): RecordedFailure | null =>
  failure === null ? null : { category: failure.category, signature: signatureOf(failure) };

function outcomeOf({ status }: StageRecord): StageRun["outcome"] {
  return status === "pending" || status === "running" ? "interrupted" : status;
}

function stageRun(history: History, stage: WorkflowStage, now: number): StageRun {
  const record = history.stages[stage];
  const down = downtimes({ runs: history.runs, stages: Object.values(history.stages) });
  const timing = timingOf({ ...record, baselineS: 0 }, down, now);
  const { attempts } = record;
  const success = attempts.findLast(({ outcome }) => outcome === "succeeded");
  const timedOut = attempts.filter(({ failure }) => failure?.category === "timeout");
  const actions = record.recoveries.filter(({ outcome }) => outcome === "done").map(({ action }) => action);
  return {
    stage,
    outcome: outcomeOf(record),
    attempts: attempts.length,
    workS: rounded(timing.workS),
    successS: success === undefined ? null : rounded(attemptMs(success, now) / 1000),
    waitedS: rounded(timing.waitedS),
    recoveringS: rounded(timing.recoveringS),
    timedOutS: rounded(Math.max(0, ...timedOut.map((attempt) => attemptMs(attempt, now) / 1000))),
    failed: timing.errors,
    timeouts: timedOut.length,
    interrupted: attempts.filter(({ outcome }) => outcome === "interrupted").length,
    recoveries: [...new Set(actions)].filter((action) => word(48).safeParse(action).success).slice(0, mostRecoveries),
    costUsd: rounded(history.usageByStage[stage]?.costUsd ?? 0),
    failure: recordedFailure(attempts.findLast(({ failure }) => failure !== null)?.failure ?? null),
  };
}

/** The stages that began, in the plan's order; `now` (epoch ms) ends what still runs. */
function stageRunsOf(history: History, now: number): readonly StageRun[] {
  return Object.values(history.stages)
    .filter(({ attempts }) => attempts.length > 0)
    .map(({ stage }) => stageRun(history, stage, now));
}

export interface RecordedEnd {
  readonly status: WorkflowRecord["status"];
  readonly failure: Failure | null;
  /** Epoch ms. */
  readonly at: number;
}

/** Undefined for a workflow that has not ended, unless the end that it is about to have is given. */
export function recordOf(history: History, end: RecordedEnd | null = history.end): WorkflowRecord | undefined {
  if (end === null || !isWorkflowId(history.workflowId)) return undefined;
  const version = history.runs.at(-1)?.version ?? "";
  return {
    schema: recordSchema,
    workflowId: history.workflowId,
    version: word(48).safeParse(version).success ? version : "unknown",
    endedAt: Math.round(end.at),
    status: end.status,
    failure: recordedFailure(end.failure),
    costUsd: rounded(history.usage.costUsd),
    stages: stageRunsOf(history, end.at),
  };
}

/** All members there are, in the order in which they are written: equal records have equal texts. */
const writtenOrder: readonly string[] = [
  ...["schema", "workflowId", "version", "endedAt", "status", "failure", "category", "signature", "costUsd", "stages"],
  ...["stage", "outcome", "attempts", "workS", "successS", "waitedS", "recoveringS", "timedOutS"],
  ...["failed", "timeouts", "interrupted", "recoveries"],
];

/** The one text of a record, on one line. What decoding puts in by itself is left out: that is most of it. */
export function encodeRecord({ stages, ...record }: WorkflowRecord): string {
  const shown = stages.map((run) => ({ ...withoutDefaults(run), attempts: run.attempts, workS: run.workS }));
  const whole = { ...withoutDefaults(record), endedAt: record.endedAt, stages: shown };
  return JSON.stringify(whole, [...writtenOrder]);
}

/** A success of 0 seconds is one all the same. */
function withoutDefaults(members: object): object {
  const said = ([key, value]: [string, unknown]) =>
    value !== null && (value !== 0 || key === "successS") && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(members).filter(said));
}

/** From JSON that anybody may have written; undefined for what is no record, or one of a newer version. */
export function decodeRecord(json: unknown): WorkflowRecord | undefined {
  const parsed = recordShape.safeParse(json);
  return parsed.success ? parsed.data : undefined;
}
