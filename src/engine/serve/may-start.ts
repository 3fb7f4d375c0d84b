/** Whether somebody may start workflows here: the rule (core/trigger/may-start.ts), and GitHub's word where the rule wants it. */
import { decideStart, mayWrite, type WhoMayStart } from "../../core/trigger/may-start.ts";
import type { GitHub } from "../../ports.ts";

export async function mayStart(
  github: Pick<GitHub, "permission">,
  lists: WhoMayStart,
  sender: string | undefined,
): Promise<boolean> {
  const decision = decideStart(sender, lists);
  if (decision !== "by-permission" || sender === undefined) return decision === "allowed";
  return mayWrite(await github.permission(sender));
}
