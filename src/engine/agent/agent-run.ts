/** One run of the agent inside a stage: budgets in, usage and session into the journal, positive proof out. */
import {
  type Budget,
  budgetEvidence,
  budgetsOf,
  leftOf,
  spentBudget,
  tightest,
} from "../../core/agents/agent-budget.ts";
import { sessionToContinue } from "../../core/agents/agent-session.ts";
import { noUsage } from "../../core/agents/agent-usage.ts";
import { type Evidence, Fault } from "../../core/failure/evidence.ts";
import type { Json } from "../../core/json.ts";
import { attemptTraceparent } from "../../core/telemetry/attempt-trace.ts";
import type { AgentEvent, AgentRequest, AgentUsage, StageContext } from "../../ports.ts";
import type { Recorder } from "../checkpoint/recorder.ts";
import { workDirectory } from "../work-directory.ts";
import { type Halt, superviseAgent } from "./supervise-agent.ts";

export interface AgentRun {
  readonly context: StageContext;
  readonly recorder: Recorder;
  readonly onOutput: (line: string) => void;
  /** The stage's idle limit; 0: none. */
  readonly idleMs: number;
  /** Tells the attempt that silence is judged here. */
  readonly supervise: (elsewhere: boolean) => void;
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

/** Progress that people see in the status comment: bounded, since each list is an entry of the journal. */
const mostTodos = 40;
const longestTodo = 200;

function shownTodos(event: Extract<AgentEvent, { kind: "todo" }>): Json {
  return event.items
    .slice(0, mostTodos)
    .map(({ text, done }) => ({ text: text.slice(0, longestTodo).toWellFormed(), done }));
}

/** What stopped the call, as evidence; undefined where the agent itself says why it ended. */
async function haltEvidence(run: AgentRun, agent: string, halt: Halt | undefined): Promise<Evidence | undefined> {
  if (halt === undefined) return undefined;
  if (halt.kind === "spent") return budgetEvidence(halt.budget);
  const { context, recorder } = run;
  const { kind: verdict, diagnosis, events, status } = halt.verdict;
  const { stage, attempt } = context;
  await recorder.record({ kind: "agent.stalled", stage, attempt, agent, verdict, diagnosis, events });
  return { kind: "stall", agent, verdict, diagnosis, status, lastOutput: events.join("\n") };
}

/** A CLI that was given what is left of a budget says that its own limit is reached; it is the budget that is spent. */
function limitEvidence(
  evidence: Evidence,
  budgets: readonly Budget[],
  used: AgentUsage,
  perAttempt: number | undefined,
) {
  if (evidence.kind !== "agent") return evidence;
  const kind = evidence.problem === "max-budget" ? "cost" : evidence.problem === "max-turns" ? "turns" : undefined;
  const budget = kind === undefined ? undefined : tightest(budgets, kind);
  if (kind === undefined || budget === undefined) return evidence;
  if (kind === "turns" && perAttempt !== undefined && perAttempt < budget.limit - budget.spent) return evidence;
  return budgetEvidence({ ...budget, spent: budget.spent + (kind === "cost" ? used.costUsd : used.turns) });
}

function smallest(...values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** Tools that change files, in the names of all CLIs. */
const editing = /edit|write|patch|replace|create|file_change/i;

/**
 * An agent that was to change something, was denied a tool for it and changed nothing has not done its work, whatever it says:
 * other tools that it was permitted prove nothing.
 */
function deniedEvidence(agent: string, denied: readonly string[]): Evidence {
  const message = `needed a tool that was denied, and changed nothing: ${[...new Set(denied)].join(", ")}`;
  const end = { exitCode: 0, signal: null, killedByUs: false } as const;
  return { kind: "agent", agent, problem: "permission-denied", message, ...end };
}

export async function runAgent(
  run: AgentRun,
  request: { access: "read-only" | "edit"; prompt: string; session: "continue" | "fresh" },
): Promise<{ answer: string; sessionId: string }> {
  const { context, recorder } = run;
  const { world, config, stage, attempt, signal } = context;
  const { agent } = world;
  const { access } = request;
  const budgets = budgetsOf(config, recorder.history(), stage);
  const spent = spentBudget(budgets, noUsage);
  if (spent !== undefined) throw new Fault(budgetEvidence(spent));
  const earlier = request.session === "continue" ? sessionToContinue(recorder.history(), stage, agent.name) : undefined;
  const session: AgentRequest["session"] =
    earlier === undefined ? { kind: "new", id: world.chance.uuid() } : { kind: "resume", id: earlier };
  // Kept before the agent starts: after a kill the next machine looks for the session under this id.
  if (session.kind === "new") await context.keep("session", session.id);
  const resumed = session.kind === "resume";
  await recorder.record({ kind: "agent.started", stage, attempt, agent: agent.name, sessionId: session.id, resumed });
  const maxTurns = smallest(config.max_turns, leftOf(budgets, "turns"));
  const denied: string[] = [];
  let todos = "";
  const onEvent = (event: AgentEvent): void => {
    context.heartbeat();
    const line = describe(event);
    if (line !== undefined) run.onOutput(line);
    if (event.kind === "denied" && editing.test(event.tool)) denied.push(event.tool);
    if (event.kind !== "todo") return;
    const shown = shownTodos(event);
    if (JSON.stringify(shown) === todos) return;
    todos = JSON.stringify(shown);
    // Nobody waits for it: a journal that cannot be written shows at its next entry.
    void context.keep("todos", shown).catch(() => undefined);
  };
  run.supervise(true);
  const { outcome, halt, agentMs, unchanged } = await superviseAgent(
    {
      clock: world.clock,
      workTree: world.workTree,
      access,
      limits: {
        silentMs: run.idleMs,
        repeats: config.stall_repeats,
        turns: config.stall_turns,
        retries: config.stall_retries,
      },
      budgets,
      signal,
      onEvent,
      onUsage: ({ turns, inputTokens, outputTokens, costUsd, agentMs: ms }) =>
        recorder.record({ kind: "agent.usage", stage, turns, inputTokens, outputTokens, costUsd, agentMs: ms }),
    },
    (listen, stop) =>
      agent.run(
        {
          stage,
          attempt,
          workflowId: context.workflowId,
          access,
          prompt: request.prompt,
          session,
          cwd: workDirectory(world, config),
          maxTurns,
          maxCostUsd: leftOf(budgets, "cost"),
          traceparent:
            world.telemetry === undefined ? undefined : attemptTraceparent(recorder.history(), stage, attempt),
        },
        listen,
        stop,
      ),
  ).finally(() => run.supervise(false));
  const { turns, inputTokens, outputTokens, costUsd } = outcome.usage;
  const sessionId = outcome.sessionId ?? null;
  await recorder.record({
    ...{ kind: "agent.finished", stage, agent: agent.name, sessionId, turns, inputTokens, outputTokens, costUsd },
    agentMs,
  });
  if (outcome.kind === "finished" && access === "edit" && denied.length > 0 && (await unchanged()))
    throw new Fault(deniedEvidence(agent.name, denied));
  // Work that came to its good end in the moment in which it was told to stop is done.
  if (outcome.kind === "finished") return { answer: outcome.answer, sessionId: outcome.sessionId };
  // A session that cannot be found is not asked for twice: the next attempt begins a fresh one.
  if (outcome.evidence.kind === "agent" && outcome.evidence.problem === "no-session")
    await context.keep("session", null);
  const why = signal.aborted ? undefined : await haltEvidence(run, agent.name, halt);
  throw new Fault(why ?? limitEvidence(outcome.evidence, budgets, outcome.usage, config.max_turns));
}
