/** What the local forge remembers: one JSON file a person may read, and edit to play the reviewer. */
import * as z from "zod/mini";

const number = z.int().check(z.positive());
const text = z.string();
const names = z.array(z.string());

const forgeState = z.object({
  version: z.literal(1),
  /** Shared by issues and pull requests, as on GitHub. */
  nextNumber: number,
  /** Shared by comments and reviews. */
  nextId: number,
  labels: z.array(z.object({ name: text, color: text, description: text })),
  /** Issues, and the conversation side of pull requests. */
  issues: z.array(
    z.object({
      number,
      title: text,
      body: text,
      state: z.enum(["open", "closed"]),
      author: text,
      labels: names,
      assignees: names,
      createdAt: z.int(),
    }),
  ),
  comments: z.array(z.object({ id: number, issue: number, body: text, author: text, createdAt: z.int() })),
  pulls: z.array(
    z.object({
      number,
      merged: z.boolean(),
      draft: z.boolean(),
      head: text,
      /** As last seen: the branch may be deleted later. */
      headSha: text,
      base: text,
      reviewers: names,
    }),
  ),
  reviews: z.array(
    z.object({
      id: number,
      pull: number,
      body: text,
      author: text,
      commit: text,
      state: z.enum(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
    }),
  ),
  reviewComments: z.array(
    z.object({
      id: number,
      pull: number,
      review: z.nullable(number),
      path: text,
      line: z.nullable(z.int()),
      body: text,
      author: text,
      inReplyTo: z.nullable(number),
    }),
  ),
  /** Absent in a file that an earlier version wrote. */
  checkRuns: z.optional(
    z.array(
      z.object({
        id: number,
        sha: text,
        name: text,
        externalId: text,
        title: text,
        summary: text,
        conclusion: z.nullable(z.enum(["success", "neutral", "action_required", "cancelled", "failure"])),
      }),
    ),
  ),
  reactions: z.array(z.object({ on: z.enum(["issue", "comment"]), number, reaction: text, author: text })),
});

export type ForgeState = z.output<typeof forgeState>;
export type StoredIssue = ForgeState["issues"][number];
export type StoredPull = ForgeState["pulls"][number];

export function emptyState(): ForgeState {
  return {
    version: 1,
    nextNumber: 1,
    nextId: 1,
    labels: [],
    issues: [],
    comments: [],
    pulls: [],
    reviews: [],
    reviewComments: [],
    reactions: [],
  };
}

/** Throws an `Error` that says what is wrong with the text. */
export function parseState(json: string): ForgeState {
  const result = z.safeParse(forgeState, JSON.parse(json));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}
