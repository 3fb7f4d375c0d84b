/** Who may start, resume or cancel a workflow: the one rule of the front desk and of every run that has to ask. */

export interface WhoMayStart {
  readonly allow_users: readonly string[];
  readonly allow_bots: readonly string[];
}

/** GitHub's word for what somebody may do in a repository. */
const writes: ReadonlySet<string> = new Set(["admin", "maintain", "write"]);

/** Whether a permission lets somebody write; also whose review comments are answered. */
export function mayWrite(permission: string): boolean {
  return writes.has(permission);
}

/** `by-permission`: the lists say nothing about this login; what it may do in the repository decides (`mayWrite`). */
export type StartDecision = "allowed" | "refused" | "by-permission";

export function decideStart(sender: string | undefined, lists: WhoMayStart): StartDecision {
  if (sender === undefined || sender === "") return "refused";
  const named = (list: readonly string[]) => list.some((login) => login.toLowerCase() === sender.toLowerCase());
  if (named(lists.allow_users)) return "allowed";
  // A name that ends in [bot] proves nothing: bots count only by their full name, whatever permission GitHub shows for them.
  if (/\[bot\]$/i.test(sender)) return named(lists.allow_bots) ? "allowed" : "refused";
  return "by-permission";
}
