/** The user's set-up command: in its own stage, and once more on every machine that the work is restored on. */
import type { StageContext } from "../ports.ts";
import { ownCommand, requireSuccess } from "./command.ts";

export function setUpCommand(context: StageContext): string {
  return ownCommand(context, "implementation_start") ?? context.config.setup_command ?? "";
}

/** Installed packages and build output are mostly ignored by git, so that no checkpoint has them. */
export async function ensureSetUp(context: StageContext): Promise<void> {
  const command = setUpCommand(context);
  if (command === "" || !context.freshMachine) return;
  const run = context.history().runs.length;
  // Whichever stage came first on this machine has done it for all.
  const done = Object.values(context.history().stages).some((stage) => stage.progress["set-up-in-run"] === run);
  if (done) return;
  requireSuccess("setup-command", await context.runCommand("setup-command", command));
  await context.keep("set-up-in-run", run);
}
