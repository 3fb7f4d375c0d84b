import { Fault } from "../../core/failure/evidence.ts";
import type { ForgeState, StoredIssue, StoredPull } from "./state.ts";

/** The forge refuses what GitHub would refuse, in the same form, so that a local run meets the same judgement. */
export function refusal(status: number, method: string, path: string, message: string, at: number): Fault {
  const evidence = { kind: "http", dependency: "github", method, path, status, message, at } as const;
  return new Fault(evidence, `${method} ${path}: ${status} ${message}`);
}

export type Refuse = (status: number, operation: string, message: string) => Fault;

export function issueOf(state: ForgeState, number: number, refuse: Refuse): StoredIssue {
  const found = state.issues.find((issue) => issue.number === number);
  if (found === undefined) throw refuse(404, `/issues/${number}`, "Not Found");
  return found;
}

export function pullOf(state: ForgeState, number: number, refuse: Refuse): StoredPull {
  const found = state.pulls.find((pull) => pull.number === number);
  if (found === undefined) throw refuse(404, `/pulls/${number}`, "Not Found");
  return found;
}

/** GitHub's limits, in characters. */
export function checkLengths(
  text: { title?: string | undefined; body?: string | undefined },
  where: string,
  refuse: Refuse,
): void {
  if (text.title !== undefined && text.title.trim() === "")
    throw refuse(422, where, "Validation Failed: title is missing");
  if (text.title !== undefined && text.title.length > 256)
    throw refuse(422, where, "Validation Failed: title is too long (maximum is 256 characters)");
  if (text.body !== undefined && text.body.length > 65_536)
    throw refuse(422, where, "Validation Failed: body is too long (maximum is 65536 characters)");
}
