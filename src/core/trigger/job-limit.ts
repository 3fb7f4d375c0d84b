/** How long GitHub lets the job run, as its workflow file says. */

/** What a job gets without `timeout-minutes` (docs.github.com, workflow syntax). */
export const defaultJobLimitMinutes = 360;

/**
 * Minutes the job may last; the default where the job names none. Undefined when it cannot be known from the file: there
 * is no such job, or the limit is an expression. `workflow` is parsed YAML and is not trusted to have any shape.
 */
export function jobLimitMinutes(workflow: unknown, jobId: string): number | undefined {
  const job = member(member(workflow, "jobs"), jobId);
  if (typeof job !== "object" || job === null) return undefined;
  const limit = member(job, "timeout-minutes");
  if (limit === undefined || limit === null) return defaultJobLimitMinutes;
  const minutes = typeof limit === "string" && /^\d+$/.test(limit.trim()) ? Number(limit) : limit;
  return typeof minutes === "number" && Number.isFinite(minutes) && minutes > 0 ? minutes : undefined;
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
