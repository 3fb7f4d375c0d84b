/**
 * What the workflows before say about this one, small enough for the journal: a report is made from the journal alone (P7), also
 * on a machine, or at a time, that sees another history.
 */
import * as z from "zod/mini";
import type { Json } from "../json.ts";
import { type WorkflowStage, workflowStages } from "../stage.ts";
import { stageForSchema } from "../stage-output.ts";
import { predictFailures } from "./failure-prediction.ts";
import { learnBaselines } from "./learned-baseline.ts";
import { type Advice, advise } from "./recommendations.ts";
import { mergeHistories } from "./run-history.ts";
import type { WorkflowRecord } from "./run-record.ts";
import { trendsOf } from "./trend.ts";

/** Stages that are likelier to fail than this are named. */
const namedFrom = 0.15;

const share = z.number().check(z.gte(0), z.lte(1));
const count = z.int().check(z.gte(0));
const shape = z.object({
  /** How many workflows, this one not counted, it comes from. */
  workflows: count,
  /** Seconds by stage. */
  baselines: z.partialRecord(stageForSchema, z.number().check(z.gt(0))),
  trends: z.array(
    z.object({
      stage: stageForSchema,
      kind: z.enum(["slower", "faster"]),
      runs: count,
      nowS: z.number(),
      beforeS: z.number(),
      comparedWith: count,
      change: z.number(),
    }),
  ),
  risks: z.array(
    z.object({
      stage: stageForSchema,
      probability: share,
      low: share,
      high: share,
      runs: count,
      failures: count,
      retried: count,
    }),
  ),
  advice: z.array(
    z.object({
      topic: z.enum(["timeout", "repeated-failure", "regression", "no-use", "waiting", "cache", "cost"]),
      stage: z.nullable(stageForSchema),
      sentence: z.string().check(z.maxLength(1_000)),
    }),
  ),
});

export interface Insights {
  readonly workflows: number;
  readonly baselines: Readonly<Partial<Record<WorkflowStage, number>>>;
  readonly trends: readonly {
    readonly stage: WorkflowStage;
    readonly kind: "slower" | "faster";
    readonly runs: number;
    readonly nowS: number;
    readonly beforeS: number;
    readonly comparedWith: number;
    readonly change: number;
  }[];
  /** Stages that may well fail the next time, likeliest first. */
  readonly risks: readonly {
    readonly stage: WorkflowStage;
    readonly probability: number;
    readonly low: number;
    readonly high: number;
    readonly runs: number;
    readonly failures: number;
    readonly retried: number;
  }[];
  readonly advice: readonly Advice[];
}

const hundredths = (value: number) => Math.round(value * 100) / 100;

/** Seconds. */
export interface Given {
  /** What the user set (`performance_baselines`): nothing is learned in its place. */
  readonly baselines: Readonly<Partial<Record<WorkflowStage, number>>>;
  /** What an attempt of each stage was given. */
  readonly limits: Readonly<Partial<Record<WorkflowStage, number>>>;
  readonly jobS: number;
}

/** `current`: the record of the workflow that is about to end. The baselines are those it is measured against: without itself. */
export function insightsOf(records: readonly WorkflowRecord[], current: WorkflowRecord, given: Given): Insights {
  const before = records.filter(({ workflowId }) => workflowId !== current.workflowId);
  // Not by its end: another workflow may have ended while this one was about to.
  const all = [current, ...mergeHistories(before, [])];
  const trends = trendsOf(all);
  const predictions = predictFailures(all);
  return {
    workflows: before.length,
    baselines: Object.fromEntries(
      Object.entries(learnBaselines(before)).filter(([stage]) => !Object.hasOwn(given.baselines, stage)),
    ),
    trends: workflowStages.flatMap((stage) => {
      const trend = trends[stage];
      if (trend === undefined || trend.kind === "steady") return [];
      const { kind, runs, nowS, beforeS, comparedWith, change } = trend;
      const rounded = { nowS: hundredths(nowS), beforeS: hundredths(beforeS), change: hundredths(change) };
      return [{ stage, kind, runs, comparedWith, ...rounded }];
    }),
    risks: workflowStages
      .flatMap((stage) => {
        const prediction = predictions[stage];
        if (prediction === undefined || prediction.probability < namedFrom) return [];
        const { probability, low, high, runs, failures, retried } = prediction;
        return [{ stage, probability, low, high, runs, failures, retried }];
      })
      .sort((a, b) => b.probability - a.probability),
    advice: advise({ records: all, limits: given.limits, jobS: given.jobS }),
  };
}

/** As it stands in the journal. */
export function insightsJson(insights: Insights): Json {
  return JSON.parse(JSON.stringify(insights)) as Json;
}

/** Undefined where the journal has none, or what stands there is something else. */
export function readInsights(json: Json | undefined): Insights | undefined {
  const parsed = shape.safeParse(json);
  return parsed.success ? (parsed.data as Insights) : undefined;
}
