import { Fault } from "../core/failure/evidence.ts";
import type { CommandResult, StageContext } from "../ports.ts";

/** Turns how a command ended into evidence; the same for all stages, so that all are classified alike. */
export function commandFault(label: string, result: CommandResult): Fault {
  return new Fault({
    kind: "process",
    label,
    exitCode: result.exitCode,
    signal: result.signal,
    killedByUs: result.killedByUs,
    lastOutput: result.lastOutput,
    durationMs: result.durationMs,
    outOfMemory: result.outOfMemory,
  });
}

export function succeeded(result: CommandResult): boolean {
  return result.exitCode === 0 && result.signal === null && !result.killedByUs;
}

export function requireSuccess(label: string, result: CommandResult): void {
  if (!succeeded(result)) throw commandFault(label, result);
}

/** Stages whose work a command of the user can do in their place (`stages.<stage>.run`). */
export type Replaceable =
  | "research_planning"
  | "implementation_start"
  | "implementation_progress"
  | "testing_complete"
  | "documentation_update";

export function ownCommand(context: StageContext, stage: Replaceable): string | undefined {
  return context.config.stages[stage]?.run;
}

/** Runs the user's command in place of the agent: what it prints is the answer. */
export async function runInstead(
  context: StageContext,
  command: string,
): Promise<{ answer: string; sessionId: string }> {
  const result = await context.runCommand(`stages.${context.stage}.run`, command);
  requireSuccess(`stages.${context.stage}.run`, result);
  return { answer: result.stdout.trim(), sessionId: "" };
}
