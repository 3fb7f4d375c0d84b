/** One run of the agent inside a stage: budgets in, usage and session into the journal, positive proof out. */
import { attemptTraceparent } from "../core/attempt-trace.ts";
import { Fault } from "../core/evidence.ts";
import type { AgentEvent, AgentRequest, StageContext } from "../ports.ts";
import type { Recorder } from "./recorder.ts";
import { workDirectory } from "./work-directory.ts";

export interface AgentRun {
  readonly context: StageContext;
  readonly recorder: Recorder;
  readonly onOutput: (line: string) => void;
}

/** The session of the implementation is the conversation that fix and review rounds go on with. */
function sessionToContinue(run: AgentRun): string | undefined {
  const { context, recorder } = run;
  const kept = context.kept("session");
  if (typeof kept === "string") return kept;
  if (kept === null) return undefined;
  const { sessions } = recorder.history();
  return sessions[context.stage] ?? sessions.implementation_progress;
}

function describe(event: AgentEvent): string | undefined {
  switch (event.kind) {
    case "message":
      return event.text;
    case "tool":
      return `tool ${event.name} ${event.input}`;
    case "todo":
      return event.items.map((item) => `${item.done ? "☑" : "☐"} ${item.text}`).join("  ");
    case "retry":
      return `the provider answered ${event.status ?? event.error}; it tries again in ${Math.round(event.delayMs / 1000)} s`;
    case "denied":
      return `tool ${event.tool} was denied`;
    case "started":
      return `session ${event.sessionId}${event.model === undefined ? "" : `, model ${event.model}`}`;
    case "heartbeat":
    case "usage":
      return undefined;
  }
}

export async function runAgent(
  run: AgentRun,
  request: { access: "read-only" | "edit"; prompt: string; session: "continue" | "fresh" },
): Promise<{ answer: string; sessionId: string }> {
  const { context, recorder } = run;
  const { world, config, stage, signal } = context;
  const spent = recorder.history().usage;
  const maxCostUsd = config.max_cost_usd === undefined ? undefined : config.max_cost_usd - spent.costUsd;
  if (maxCostUsd !== undefined && maxCostUsd <= 0) {
    throw new Fault({ kind: "budget", budget: "cost", limit: config.max_cost_usd ?? 0, spent: spent.costUsd });
  }
  const earlier = request.session === "continue" ? sessionToContinue(run) : undefined;
  const session: AgentRequest["session"] =
    earlier === undefined ? { kind: "new", id: world.chance.uuid() } : { kind: "resume", id: earlier };
  // Kept before the agent starts: after a kill the next machine looks for the session under this id.
  if (session.kind === "new") await context.keep("session", session.id);
  const outcome = await world.agent.run(
    {
      stage,
      attempt: context.attempt,
      workflowId: context.workflowId,
      access: request.access,
      prompt: request.prompt,
      session,
      cwd: workDirectory(world, config),
      maxTurns: config.max_turns,
      maxCostUsd,
      traceparent:
        world.telemetry === undefined ? undefined : attemptTraceparent(recorder.history(), stage, context.attempt),
    },
    (event) => {
      context.heartbeat();
      const line = describe(event);
      if (line !== undefined) run.onOutput(line);
    },
    signal,
  );
  await recorder.record({
    kind: "agent.finished",
    stage,
    agent: world.agent.name,
    sessionId: outcome.sessionId ?? null,
    turns: outcome.usage.turns,
    inputTokens: outcome.usage.inputTokens,
    outputTokens: outcome.usage.outputTokens,
    costUsd: outcome.usage.costUsd,
  });
  if (outcome.kind === "finished") return { answer: outcome.answer, sessionId: outcome.sessionId };
  // A session that cannot be found is not asked for twice: the next attempt begins a fresh one.
  if (outcome.evidence.kind === "agent" && outcome.evidence.problem === "no-session")
    await context.keep("session", null);
  throw new Fault(outcome.evidence);
}
