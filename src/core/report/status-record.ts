/** The machine's line in a status comment: what a later run can still read when every checkpoint is lost. */
import * as z from "zod/mini";

const short = z.string().check(z.maxLength(2_000));
const count = z.int().check(z.gte(0));

const schema = z.object({
  workflow_id: z.string().check(z.regex(/^[A-Za-z0-9-]{1,100}$/)),
  status: z.enum(["completed", "degraded", "paused", "interrupted", "failed", "skipped", "dispatched", "running"]),
  stage: z.nullable(short),
  run_id: z.nullable(short),
  run_attempt: count,
  run_url: z.nullable(short),
  branch: z.nullable(short),
  pull_request: z.nullable(count),
  /** Who asked for the work: a run that is dispatched has a bot as its actor. */
  requester: z.optional(z.nullable(short)),
  /** ISO 8601, UTC. */
  updated_at: short,
});

export type StatusRecord = z.infer<typeof schema>;

const opening = "<!-- workflow-manager-state ";
const closing = " -->";

/** One line. JSON with `<` and `>` written as escapes, so that nothing in it can end the comment it stands in. */
export function renderStatusRecord(record: StatusRecord): string {
  const json = JSON.stringify(record).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
  return `${opening}${json}${closing}`;
}

/** The record of the line, or undefined where it is none of ours. */
export function parseStatusRecord(line: string): StatusRecord | undefined {
  if (!line.startsWith(opening) || !line.endsWith(closing)) return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(line.slice(opening.length, -closing.length)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
