import * as z from "zod/mini";
import { configurationFault } from "../../core/failure/evidence.ts";
import type { Answer, Call, Send } from "./client.ts";
import { badBody } from "./faults.ts";

/** Reads a JSON answer; one that misfits is network evidence `EBADBODY`, since GitHub may well have acted. */
export function decode<T>(schema: z.ZodMiniType<T>, answer: Answer): T {
  if (answer.tooLong) throw badBody("the answer is longer than any GitHub gives", answer.context);
  let value: unknown;
  try {
    value = JSON.parse(answer.text);
  } catch {
    throw badBody(`the answer (${answer.status}, ${answer.text.length} characters) is not JSON`, answer.context);
  }
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw badBody(`the answer misfits at "${issue?.path.join(".") ?? ""}": ${issue?.message ?? ""}`, answer.context);
}

/** Pages of a hundred, in GitHub's order, until it names no next one or `maxPages` were read. */
export async function* pages<T>(
  send: Send,
  call: Call,
  item: z.ZodMiniType<T>,
  maxPages: number,
): AsyncGenerator<readonly T[]> {
  let query: Call["query"] = { ...call.query, per_page: 100 };
  for (let page = 1; page <= maxPages; page++) {
    const answer = await send({ ...call, query });
    yield decode(z.array(item), answer);
    const next = nextQuery(String(answer.headers["link"] ?? ""));
    if (next === undefined) return;
    query = next;
  }
}

export async function all<T>(send: Send, call: Call, item: z.ZodMiniType<T>, maxPages: number): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const page of pages(send, call, item, maxPages)) found.push(...page);
  return found;
}

/**
 * Some lists page by number, some by cursor: the query of `rel="next"` knows. Only the query is taken, so that no answer
 * can send our token to another address.
 */
function nextQuery(link: string): Call["query"] {
  const target = /<([^<>]{1,4000})>;[^,<]*\brel="next"/.exec(link)?.[1];
  if (target === undefined || !URL.canParse(target)) return undefined;
  return Object.fromEntries(new URL(target).searchParams);
}

/** One segment of an address. `.` and `..` would be resolved away, and `DELETE …/labels/.` would mean every label. */
export function segment(text: string): string {
  if (text === "" || text === "." || text === "..")
    throw configurationFault(text || "(empty)", "a name", "cannot stand in a GitHub address", "Choose another name");
  return encodeURIComponent(text);
}
