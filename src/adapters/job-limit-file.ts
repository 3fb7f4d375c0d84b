/** The job's own `timeout-minutes`, read from its workflow file in the checkout. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { defaultJobLimitMinutes, jobLimitMinutes } from "../core/trigger/job-limit.ts";
import type { RunnerFacts } from "./runner-facts.ts";

const longestFileBytes = 512 * 1024;

/** Minutes. What cannot be read gives GitHub's default. */
export async function readJobLimit(runner: RunnerFacts): Promise<number> {
  if (runner.workflow === undefined || runner.job === undefined) return defaultJobLimitMinutes;
  try {
    const text = await readFile(resolve(runner.workspace, runner.workflow.path), "utf8");
    if (text.length > longestFileBytes) return defaultJobLimitMinutes;
    const { parse } = await import("yaml");
    return jobLimitMinutes(parse(text, { maxAliasCount: 50 }), runner.job) ?? defaultJobLimitMinutes;
  } catch {
    return defaultJobLimitMinutes;
  }
}
