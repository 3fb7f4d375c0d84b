import { Fault } from "../core/evidence.ts";
import type { CommandResult } from "../ports.ts";

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
