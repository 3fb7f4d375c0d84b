/** What to change, as sentences with the figures that they come from. Most useful first; nothing where little is known. */
import { renderDuration } from "../duration.ts";
import { stageDefaults, type WorkflowStage, workflowStages } from "../stage.ts";
import { durationsOf, fewestForMedian, learnDuration, median, stageOf } from "./learned-baseline.ts";
import type { StageRun, WorkflowRecord } from "./run-record.ts";
import { suggestTimeout } from "./timeout-suggestion.ts";
import { trendsOf } from "./trend.ts";

export interface Advice {
  readonly topic: "timeout" | "repeated-failure" | "regression" | "no-use" | "waiting" | "cache" | "cost";
  readonly stage: WorkflowStage | null;
  readonly sentence: string;
}

export interface AdviceFacts {
  /** Newest first, the run in question among them. */
  readonly records: readonly WorkflowRecord[];
  /** Seconds that an attempt of a stage is given now. */
  readonly limits: Readonly<Partial<Record<WorkflowStage, number>>>;
  /** Seconds that the job has. */
  readonly jobS: number;
}

const mostAdvice = 5;
/** Only what happened lately is worth changing something for. */
const lately = 20;
const fewestTimes = 3;
const closeToLimit = 0.8;
const waitingShare = 0.2;
const slowSetUpS = 60;
/** US dollars per workflow from which on the price is worth a word. */
const noticeableCostUsd = 1;

const percent = (share: number) => `${Math.round(share * 100)} %`;
const dollars = (value: number) => `US$ ${value.toFixed(2)}`;
const lastRuns = (count: number) => `the last ${count} runs`;

interface StageFacts {
  readonly stage: WorkflowStage;
  readonly runs: readonly StageRun[];
}

function timeoutAdvice({ records, limits, jobS }: AdviceFacts, { stage, runs }: StageFacts): string | undefined {
  const limitS = limits[stage] ?? stageDefaults[stage].limitS;
  const timedOut = runs.filter(({ timeouts }) => timeouts > 0);
  const suggestion = suggestTimeout(records, stage, jobS);
  if (suggestion.kind === "not-enough") return undefined;
  const { highS, samples } = suggestion;
  if (suggestion.limitS <= limitS) return undefined;
  const raise = `raise it to ${renderDuration(suggestion.limitS)} (stage_timeouts: ${stage}=${suggestion.limitS})`;
  const need = `nine of ten of its ${samples} successful runs needed at most ${renderDuration(highS)}`;
  if (timedOut.length >= 2)
    return `${stage} ran into its limit of ${renderDuration(limitS)} in ${timedOut.length} of ${lastRuns(runs.length)}; ${need}: ${raise}.`;
  return highS > closeToLimit * limitS
    ? `${stage} is close to its limit of ${renderDuration(limitS)}; ${need}: ${raise}.`
    : undefined;
}

function repeatedFailure(_: AdviceFacts, { stage, runs }: StageFacts): string | undefined {
  const times = new Map<string, number>();
  for (const { failure } of runs)
    if (failure !== null && failure.category !== "interrupted")
      times.set(failure.signature, (times.get(failure.signature) ?? 0) + 1);
  const [signature, count] = [...times].sort(([, a], [, b]) => b - a)[0] ?? ["", 0];
  return count >= fewestTimes
    ? `${stage} failed in the same way (${signature.replace(/\.[0-9a-f]+$/, "")}) in ${count} of ${lastRuns(runs.length)}: remove the cause, retries only hide it.`
    : undefined;
}

function noUse(_: AdviceFacts, { stage, runs }: StageFacts): string | undefined {
  const degraded = runs.filter(({ outcome }) => outcome === "degraded");
  if (degraded.length < fewestTimes || degraded.length * 2 < runs.length) return undefined;
  const spentS = median(degraded.map(({ workS, waitedS, recoveringS }) => workS + waitedS + recoveringS));
  return `${stage} was given up in ${degraded.length} of ${lastRuns(runs.length)}, after ${renderDuration(spentS)} each (median): correct it, or switch it off (stages.${stage}.enabled: false).`;
}

function cacheAdvice({ records }: AdviceFacts, { stage }: StageFacts): string | undefined {
  if (stage !== "implementation_start" && stage !== "testing_start") return undefined;
  const duration = learnDuration(durationsOf(records, stage));
  return duration.kind === "learned" && duration.medianS >= slowSetUpS
    ? `${stage} takes ${renderDuration(duration.medianS)} (median of ${duration.samples} runs): cache the dependencies (actions/cache, or the cache input of the set-up action).`
    : undefined;
}

function waitingAdvice({ records }: AdviceFacts): string | undefined {
  const runs = records.slice(0, lately).flatMap(({ stages }) => stages);
  const sum = (of: (run: StageRun) => number) => runs.reduce((total, run) => total + of(run), 0);
  const waited = sum(({ waitedS }) => waitedS);
  const all = sum(({ workS, waitedS, recoveringS }) => workS + waitedS + recoveringS);
  return waited > waitingShare * all
    ? `${renderDuration(waited)} of ${lastRuns(Math.min(lately, records.length))} went into waiting for limits and retries (${percent(waited / all)} of their time): spread runs out, or use a token with a higher limit.`
    : undefined;
}

function costAdvice({
  records,
}: AdviceFacts): { readonly stage: WorkflowStage; readonly sentence: string } | undefined {
  const paid = records.slice(0, lately).filter(({ costUsd }) => costUsd > 0);
  if (paid.length < fewestForMedian) return undefined;
  const usual = median(paid.map(({ costUsd }) => costUsd));
  const costs = workflowStages.map((stage) => ({
    stage,
    costUsd: paid.reduce((sum, record) => sum + (stageOf(record, stage)?.costUsd ?? 0), 0),
  }));
  const [dearest] = costs.sort((a, b) => b.costUsd - a.costUsd);
  const total = costs.reduce((sum, { costUsd }) => sum + costUsd, 0);
  if (usual < noticeableCostUsd || dearest === undefined || total === 0) return undefined;
  return {
    stage: dearest.stage,
    sentence: `The agent costs ${dollars(usual)} a workflow (median of ${paid.length}), ${percent(dearest.costUsd / total)} of it in ${dearest.stage}: choose a cheaper model, or set max_turns or max_cost_usd lower.`,
  };
}

function regressions({ records }: AdviceFacts): Advice[] {
  const trends = trendsOf(records);
  return workflowStages.flatMap((stage): Advice[] => {
    const trend = trends[stage];
    if (trend?.kind !== "slower") return [];
    const now = trend.runs === 1 ? "took" : `took (median of ${trend.runs} runs)`;
    const sentence = `${stage} ${now} ${renderDuration(trend.nowS)}, ${percent(trend.change)} more than the median of the ${trend.comparedWith} runs before (${renderDuration(trend.beforeS)}): look at what changed since.`;
    return [{ topic: "regression", stage, sentence }];
  });
}

const perStage = [
  ["timeout", timeoutAdvice],
  ["repeated-failure", repeatedFailure],
  ["no-use", noUse],
  ["cache", cacheAdvice],
] as const;

/** At most five. None before five workflows have ended: what happened once or twice is no pattern. */
export function advise(facts: AdviceFacts): readonly Advice[] {
  if (facts.records.length < fewestForMedian) return [];
  const stages = workflowStages.map((stage) => ({
    stage,
    runs: facts.records.slice(0, lately).flatMap((record) => stageOf(record, stage) ?? []),
  }));
  const ofStages = perStage.flatMap(([topic, find]) =>
    stages.flatMap((one): Advice[] => {
      const sentence = find(facts, one);
      return sentence === undefined ? [] : [{ topic, stage: one.stage, sentence }];
    }),
  );
  const waiting = waitingAdvice(facts);
  const cost = costAdvice(facts);
  const all: readonly Advice[] = [
    ...ofStages.filter(({ topic }) => topic !== "cache"),
    ...regressions(facts),
    ...(waiting === undefined ? [] : [{ topic: "waiting" as const, stage: null, sentence: waiting }]),
    ...ofStages.filter(({ topic }) => topic === "cache"),
    ...(cost === undefined ? [] : [{ topic: "cost" as const, ...cost }]),
  ];
  return all.slice(0, mostAdvice);
}
