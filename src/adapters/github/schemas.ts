/** The fields we use of GitHub's answers, bounded. Everything else in them is dropped. */
import * as z from "zod/mini";

/** GitHub's own limit for a body is 65 536 characters. */
const text = z.string().check(z.maxLength(1 << 18));
const short = z.string().check(z.maxLength(4096));
const id = z.int().check(z.positive());
/** Null for accounts that were deleted. */
const user = z.nullish(z.object({ login: short }));
const labels = z.array(z.union([short, z.object({ name: z.nullish(short) })]));
const people = z.nullish(z.array(z.object({ login: short })));

export const repository = z.object({
  name: short,
  owner: z.object({ login: short }),
  default_branch: short,
  private: z.optional(z.boolean()),
  visibility: z.optional(z.enum(["public", "private", "internal"])),
  html_url: short,
  has_issues: z.boolean(),
  archived: z.boolean(),
});

export const viewer = z.object({
  data: z.nullish(z.object({ viewer: z.nullish(z.object({ login: short })) })),
  errors: z.optional(z.array(z.object({ type: z.nullish(short), message: z.nullish(text) }))),
});

export const permission = z.object({ permission: short, role_name: z.nullish(short) });

export const issue = z.object({
  number: id,
  html_url: short,
  title: text,
  body: z.nullish(text),
  state: z.enum(["open", "closed"]),
  user,
  labels,
  assignees: people,
  pull_request: z.nullish(z.object({})),
});

export const comment = z.object({ id, html_url: short, body: z.nullish(text), user, created_at: short });

const branch = z.object({ ref: short, sha: short, repo: z.nullish(z.object({ full_name: short })) });

/** Lists leave out `mergeable` and `merged`. */
export const pullRequest = z.object({
  number: id,
  html_url: short,
  state: z.enum(["open", "closed"]),
  merged_at: z.nullish(short),
  draft: z.nullish(z.boolean()),
  title: text,
  body: z.nullish(text),
  head: branch,
  base: branch,
  mergeable: z.nullish(z.boolean()),
  requested_reviewers: people,
  requested_teams: z.nullish(z.array(z.object({ slug: short }))),
  labels,
  assignees: people,
});

export type PullRequestAnswer = z.output<typeof pullRequest>;

export const review = z.object({
  id,
  html_url: short,
  body: z.nullish(text),
  user,
  state: z.enum(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
});

export const reviewComment = z.object({
  id,
  html_url: short,
  path: short,
  /** Null when the line is no longer part of the diff. */
  line: z.nullish(z.int()),
  body: text,
  user,
  in_reply_to_id: z.nullish(id),
});

export const dispatched = z.object({ workflow_run_id: z.nullish(id), html_url: z.nullish(short) });

export const workflowRun = z.object({
  id,
  run_attempt: z.nullish(id),
  html_url: short,
  status: z.nullish(short),
  conclusion: z.nullish(short),
});

export const checkRun = z.object({
  id,
  external_id: z.nullish(short),
  status: short,
});

export const checkRuns = z.object({ check_runs: z.array(checkRun) });

const count = z.int().check(z.nonnegative());
export const rateLimit = z.object({
  resources: z.object({ core: z.object({ limit: count, remaining: count, reset: count }) }),
});
