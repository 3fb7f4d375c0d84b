/** The parts of a webhook's payload that we read. Everything in it was written by strangers. */
import * as z from "zod/mini";

const login = z.string().check(z.minLength(1), z.maxLength(100));
const account = z.object({ login, type: z.optional(z.string().check(z.maxLength(40))) });
const positive = z.int().check(z.positive());
const issue = z.object({
  number: positive,
  state: z.optional(z.enum(["open", "closed"])),
  pull_request: z.optional(z.nullable(z.unknown())),
});
const action = z.string().check(z.maxLength(40));

const labelEvent = z.object({
  action,
  label: z.optional(z.nullable(z.object({ name: z.string().check(z.maxLength(200)) }))),
  issue,
  sender: account,
});

const commentEvent = z.object({
  action,
  comment: z.object({
    id: positive,
    body: z.nullable(z.string().check(z.maxLength(1_000_000))),
    user: z.nullable(account),
  }),
  issue,
  sender: account,
});

export type Account = z.infer<typeof account>;
export type LabelEvent = z.infer<typeof labelEvent>;
export type CommentEvent = z.infer<typeof commentEvent>;
export type Decoded<Event> =
  | { readonly kind: "ok"; readonly event: Event }
  | { readonly kind: "unreadable"; readonly problem: string };

function decode<Event>(schema: z.ZodMiniType<Event>, payload: unknown): Decoded<Event> {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return { kind: "ok", event: parsed.data };
  // The path says enough. The message may repeat what a stranger wrote.
  const places = parsed.error.issues.slice(0, 5).map((one) => one.path.join(".") || "the whole");
  return { kind: "unreadable", problem: `the event's payload is not as GitHub sends it (${places.join(", ")})` };
}

export const decodeLabelEvent = (payload: unknown): Decoded<LabelEvent> => decode(labelEvent, payload);
export const decodeCommentEvent = (payload: unknown): Decoded<CommentEvent> => decode(commentEvent, payload);
