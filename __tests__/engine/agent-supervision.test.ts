/** A whole stage with an agent of the test's: stalls, budgets and the chain, with a driven clock. */
import { describe, expect, it } from "vitest";
import type { AgentEvent, AgentOutcome } from "../../src/core/agents/agent-event.ts";
import { noProgressMs } from "../../src/core/agents/stall.ts";
import type { AgentEvidence } from "../../src/core/failure/evidence.ts";
import { stagePlan } from "../../src/core/plan.ts";
import { runStage } from "../../src/engine/run-stage.ts";
import type { StageEnd } from "../../src/engine/stage-end.ts";
import type { Agent, AgentRequest, Clock, Stage } from "../../src/ports.ts";
import { type Fixture, type FixtureSetup, fixture, workflowId } from "./ownership/fixture.ts";

const stage = "implementation_progress" as const;
const usage = { turns: 3, inputTokens: 300, outputTokens: 0, costUsd: 0.3 };
const tool = (input: string): AgentEvent => ({ kind: "tool", name: "Bash", input });
const turn = (turns: number): AgentEvent => ({
  kind: "usage",
  turns,
  inputTokens: turns * 100,
  outputTokens: 0,
  costUsd: undefined,
});

interface Call {
  readonly request: AgentRequest;
  readonly clock: Clock;
  readonly onEvent: (event: AgentEvent) => void;
  readonly signal: AbortSignal;
  readonly edit: (path: string, text: string) => void;
}
/** What one call does; it ends well unless it says otherwise or is stopped. */
type Script = (call: Call) => Promise<Partial<AgentEvidence> | undefined>;

interface Ran {
  readonly engine: Fixture;
  readonly end: StageEnd;
  readonly requests: readonly AgentRequest[];
  readonly hints: readonly { lastFailure: string; advice: string; handOver: string }[];
  readonly stoppedAt: readonly number[];
  readonly beganAt: readonly number[];
}

function scripted(
  name: string,
  scripts: readonly Script[],
  ran: { requests: AgentRequest[]; stoppedAt: number[]; beganAt: number[] },
  engine: () => Fixture,
): Agent {
  let calls = 0;
  return {
    name,
    probe: async () => ({ kind: "available", version: "1" }),
    sessionFiles: async () => [],
    restoreSession: async () => undefined,
    async run(request, onEvent, signal): Promise<AgentOutcome> {
      const { clock, machine } = engine();
      const script = scripts[calls++];
      ran.requests.push(request);
      ran.beganAt.push(clock.now());
      onEvent({ kind: "started", sessionId: request.session.id });
      const edit = (path: string, text: string) => {
        machine.checkout.files[path] = text;
      };
      const evidence = await script?.({ request, clock, onEvent, signal, edit });
      if (signal.aborted) {
        // It takes a moment to die, as real ones do.
        await clock.sleep(200);
        ran.stoppedAt.push(clock.now());
      }
      const said = signal.aborted ? ({ problem: "aborted", killedByUs: true } as const) : evidence;
      if (said === undefined) return { kind: "finished", answer: "done", sessionId: request.session.id, usage };
      const base = {
        kind: "agent",
        agent: name,
        problem: "other",
        message: "it failed",
        exitCode: 1,
        signal: null,
        killedByUs: false,
      } as const;
      return {
        kind: "failed",
        evidence: { ...base, ...said },
        sessionId: request.session.id,
        usage: { ...usage, costUsd: 0 },
      };
    },
  };
}

async function run(
  scripts: readonly Script[],
  setup: FixtureSetup & {
    fallback?: readonly Script[];
    asks?: number;
    prepare?: (engine: Fixture) => Promise<void>;
  } = {},
): Promise<Ran> {
  const ran = { requests: [] as AgentRequest[], stoppedAt: [] as number[], beganAt: [] as number[] };
  let engine: Fixture;
  const agent = scripted("claude", scripts, ran, () => engine);
  const fallbackAgents = setup.fallback === undefined ? [] : [scripted("codex", setup.fallback, ran, () => engine)];
  engine = await fixture({ ...setup, world: { agent, fallbackAgents, ...setup.world } });
  await setup.prepare?.(engine);
  const hints: { lastFailure: string; advice: string; handOver: string }[] = [];
  const definition: Stage = {
    name: stage,
    async run(context) {
      hints.push(context.hints);
      let last = { answer: "", sessionId: "" };
      for (let ask = 0; ask < (setup.asks ?? 1); ask++)
        last = await context.runAgent({ access: "edit", prompt: "do it", session: "continue" });
      return { kind: "succeeded", output: { ...last, rounds: 1 } } as never;
    },
  };
  const end = await engine.clock.drive(
    runStage(engine.workflow, async () => definition, stagePlan(engine.workflow.plan, stage)),
  );
  return { engine, end, hints, ...ran };
}

const hangs: Script = async ({ clock, signal, onEvent }) => {
  onEvent(tool("read README"));
  await clock.sleep(48 * 3_600_000, signal);
};
const works: Script = async ({ clock, signal, edit }) => {
  await clock.sleep(10_000, signal);
  edit("new.ts", "1");
};

describe("an agent that stalls", () => {
  it("by silence is stopped within the idle time, diagnosed in the journal, and its session goes on with a hint", async () => {
    const { engine, end, requests, hints, stoppedAt, beganAt } = await run([hangs, works], {
      inputs: { "idle-timeout": "90s" },
    });
    expect(end).toEqual({ kind: "done" });
    expect((stoppedAt[0] ?? 0) - (beganAt[0] ?? 0)).toBe(90_200);
    expect(engine.of("agent.stalled")).toMatchObject([
      {
        stage,
        attempt: 1,
        agent: "claude",
        verdict: "silent",
        events: [expect.any(String), expect.stringContaining("read README")],
      },
    ]);
    expect(engine.of("attempt.failed")).toMatchObject([
      { failure: { category: "timeout", code: "agent-silent" }, evidence: { kind: "stall", verdict: "silent" } },
    ]);
    expect(requests[1]?.session).toEqual({ kind: "resume", id: requests[0]?.session.id });
    expect(hints[1]?.advice).toContain("fell silent");
    expect(hints[1]?.lastFailure).toContain("No sign of life of the agent for 90 s");
  });

  it("by the same calls over and over is stopped long before any time limit", async () => {
    const loops: Script = async ({ clock, signal, onEvent }) => {
      while (!signal.aborted) {
        onEvent(tool("npm test"));
        await clock.sleep(1_000, signal);
      }
    };
    const { engine, end, hints, beganAt, stoppedAt } = await run([loops, works]);
    expect(end).toEqual({ kind: "done" });
    expect(engine.of("agent.stalled")).toMatchObject([{ verdict: "repeating" }]);
    expect(engine.of("attempt.failed")).toMatchObject([{ failure: { code: "agent-repeating" } }]);
    expect((stoppedAt[0] ?? 0) - (beganAt[0] ?? 0)).toBeLessThan(15_000);
    expect(hints[1]?.advice).toContain("Do not make these calls again");
  });

  it("is left alone when the same call changes the work tree each time", async () => {
    const builds: Script = async ({ clock, signal, onEvent, edit }) => {
      for (let round = 0; round < 40 && !signal.aborted; round++) {
        onEvent(tool("make next"));
        edit("out.txt", String(round));
        await clock.sleep(1_000, signal);
      }
    };
    const { engine, end } = await run([builds]);
    expect(end).toEqual({ kind: "done" });
    expect(engine.of("agent.stalled")).toEqual([]);
  });

  it("by turns and cost without a change is stopped, and by a storm of retries", async () => {
    const reads: Script = async ({ clock, signal, onEvent }) => {
      for (let turns = 1; !signal.aborted; turns++) {
        onEvent(turn(turns));
        onEvent(tool(`read ${turns}`));
        await clock.sleep(5_000, signal);
      }
    };
    const storms: Script = async ({ clock, signal, onEvent }) => {
      while (!signal.aborted) {
        onEvent({ kind: "retry", status: 529, delayMs: 1_000, error: "overloaded" });
        await clock.sleep(1_000, signal);
      }
    };
    const { engine, beganAt, stoppedAt } = await run([reads, storms, works], { inputs: { "stall-turns": "50" } });
    expect(engine.of("agent.stalled").map(({ verdict }) => verdict)).toEqual(["no-progress", "retry-storm"]);
    expect((stoppedAt[0] ?? 0) - (beganAt[0] ?? 0)).toBeGreaterThanOrEqual(noProgressMs);
    expect((stoppedAt[1] ?? 0) - (beganAt[1] ?? 0)).toBeLessThan(32_000);
  });

  it("twice in the same way in spite of the hint is given up, and not tried until the retries are used up", async () => {
    const loops: Script = async ({ clock, signal, onEvent }) => {
      while (!signal.aborted) {
        onEvent(tool("npm test"));
        await clock.sleep(1_000, signal);
      }
    };
    const { engine, end, requests } = await run([loops, loops, loops, loops, loops, works], {
      inputs: { "max-retries": "10" },
    });
    // Between the two first nothing but the hint changed; a smaller piece of the work is a change worth another try.
    expect(end).toMatchObject({ kind: "paused", failure: { code: "agent-repeating" } });
    expect(requests).toHaveLength(4);
    expect(engine.of("agent.stalled")).toHaveLength(4);
  });

  it("does not count as silent for the attempt's own watch, nor after it", async () => {
    const talks: Script = async ({ clock, signal, onEvent }) => {
      for (let n = 0; n < 30 && !signal.aborted; n++) {
        await clock.sleep(50_000, signal);
        onEvent({ kind: "heartbeat" });
      }
    };
    const { end } = await run([talks], { inputs: { "idle-timeout": "60s" } });
    expect(end).toEqual({ kind: "done" });
  });
});

describe("an agent that says that it is done", () => {
  const denied: Script = async ({ onEvent }) => {
    onEvent({ kind: "denied", tool: "Edit" });
    return undefined;
  };

  it("is not believed when the tool it needed was denied and nothing is changed", async () => {
    const { end, engine } = await run([denied]);
    expect(end).toMatchObject({ kind: "failed", failure: { category: "configuration", code: "agent-tool-denied" } });
    expect(engine.of("agent.finished")).toHaveLength(1);
  });

  it("is believed when it found another way, or the denied tool was none that edits", async () => {
    const another: Script = async (call) => {
      await denied(call);
      return works(call);
    };
    expect((await run([another])).end).toEqual({ kind: "done" });
    const pushes: Script = async ({ onEvent }) => {
      onEvent({ kind: "denied", tool: "Bash" });
      return undefined;
    };
    expect((await run([pushes])).end).toEqual({ kind: "done" });
  });
});

describe("a budget", () => {
  it("of turns is what is left of it for each call, over attempts", async () => {
    const { requests, end } = await run([works, works, works], { asks: 3, inputs: { "max-total-turns": "7" } });
    expect(requests.map(({ maxTurns }) => maxTurns)).toEqual([7, 4, 1]);
    expect(end).toEqual({ kind: "done" });
  });

  it("that is spent stops before the next call, as a critical failure that names the setting", async () => {
    const { requests, end, engine } = await run([works, works, works], { asks: 3, inputs: { "max-cost-usd": "0.5" } });
    expect(requests.map(({ maxCostUsd }) => maxCostUsd?.toFixed(2))).toEqual(["0.50", "0.20"]);
    expect(end).toMatchObject({
      kind: "failed",
      failure: { category: "critical", code: "budget-spent", remedy: expect.stringContaining("`max-cost-usd`") },
    });
    expect(engine.of("stage.failed")).toHaveLength(1);
  });

  it("counts what a call had streamed that died with its process", async () => {
    const { requests } = await run([works], {
      inputs: { "max-tokens": "1000", "max-total-turns": "20" },
      prepare: async ({ recorder, clock }) => {
        const call = { stage, attempt: 1, agent: "claude", sessionId: "old", resumed: false } as const;
        await recorder.record({ kind: "agent.started", ...call });
        await recorder.record({
          kind: "agent.usage",
          stage,
          turns: 9,
          inputTokens: 900,
          outputTokens: 0,
          costUsd: 0,
          agentMs: 5,
        });
        const run2 = { id: "1000", attempt: 2, url: undefined, actor: undefined, event: undefined, version: "0" };
        await recorder.record({ kind: "run.opened", run: run2, resumedFrom: stage, from: null, previousEnd: null });
        expect(recorder.history().usage.inputTokens).toBe(900);
        expect(clock.now()).toBeGreaterThan(0);
      },
    });
    expect(requests[0]?.maxTurns).toBe(11);
  });

  it("of tokens stops a call in its middle, what it streamed being in the journal", async () => {
    const eats: Script = async ({ clock, signal, onEvent, edit }) => {
      for (let turns = 1; !signal.aborted; turns++) {
        onEvent(turn(turns));
        edit("x", String(turns));
        await clock.sleep(30_000, signal);
      }
    };
    const { end, engine } = await run([eats], { inputs: { "max-tokens": "650" } });
    expect(end).toMatchObject({ kind: "failed", failure: { message: expect.stringContaining("The tokens budget") } });
    expect(engine.of("agent.usage").map(({ inputTokens }) => inputTokens)).toEqual([200, 400, 600]);
    expect(engine.of("agent.finished")).toHaveLength(1);
  });

  it("of minutes stops an agent that says nothing about itself", async () => {
    const quiet: Script = async ({ clock, signal, onEvent }) => {
      for (let n = 0; n < 100 && !signal.aborted; n++) {
        onEvent({ kind: "heartbeat" });
        await clock.sleep(20_000, signal);
      }
    };
    const { end, beganAt, stoppedAt } = await run([quiet], { inputs: { "max-agent-minutes": "5" } });
    expect(end).toMatchObject({
      failure: { code: "budget-spent", remedy: expect.stringContaining("max-agent-minutes") },
    });
    expect((stoppedAt[0] ?? 0) - (beganAt[0] ?? 0)).toBe(300_200);
  });

  it("that the CLI itself says is spent is told as the budget, its own limit of one attempt as that", async () => {
    const says =
      (problem: "max-turns" | "max-budget"): Script =>
      async () => ({ problem, message: "limit" });
    const cost = await run([says("max-budget")], { inputs: { "max-cost-usd": "2" } });
    expect(cost.end).toMatchObject({ failure: { code: "budget-spent" } });
    const turns = await run([says("max-turns")], { inputs: { "max-turns": "5", "max-total-turns": "50" } });
    expect(turns.end).toMatchObject({ failure: { code: "agent-turns-spent" } });
    const total = await run([says("max-turns")], { inputs: { "max-turns": "50", "max-total-turns": "5" } });
    expect(total.end).toMatchObject({ failure: { code: "budget-spent" } });
  });
});

describe("the chain of agents", () => {
  const broke: Script = async () => ({ problem: "billing", message: "no credit" });

  it("goes on with the next one at once when there is no credit, with a note and a session of its own", async () => {
    const { engine, end, requests, hints, beganAt } = await run([broke], { fallback: [works] });
    expect(end).toEqual({ kind: "done" });
    expect(engine.of("agent.handed-over")).toMatchObject([
      { from: "claude", to: "codex", code: "agent-billing", until: null },
    ]);
    expect(engine.of("agent.started").map(({ agent }) => agent)).toEqual(["claude", "codex"]);
    expect(requests[1]?.session).toMatchObject({ kind: "new" });
    expect(hints[0]?.handOver).toBe("");
    expect(hints[1]?.handOver).toContain("The agent claude worked on this before and cannot go on");
    expect((beganAt[1] ?? 0) - (beganAt[0] ?? 0)).toBeLessThan(2_000);
  });

  it("waits for a limit that resets in the job's time, and hands over one that does not", async () => {
    const limited =
      (inMs: number): Script =>
      async ({ clock }) => ({
        problem: "rate-limit",
        message: "quota",
        resetsAt: clock.now() + inMs,
      });
    const short = await run([limited(60_000), works], { fallback: [works] });
    expect(short.engine.of("agent.handed-over")).toEqual([]);
    const long = await run([limited(20 * 3_600_000)], { fallback: [works] });
    expect(long.end).toEqual({ kind: "done" });
    expect(long.engine.of("agent.handed-over")).toMatchObject([
      { code: "agent-rate-limit", until: expect.any(Number) },
    ]);
    const alone = await run([limited(20 * 3_600_000)]);
    expect(alone.end).toMatchObject({ kind: "paused" });
  });

  it("that has come to its end ends as one agent alone would", async () => {
    const { engine, end } = await run([broke], { fallback: [broke] });
    expect(end).toMatchObject({ kind: "failed", failure: { code: "agent-billing" } });
    expect(engine.of("agent.handed-over")).toHaveLength(1);
  });

  it("stays with the one that took over in a later run", async () => {
    const prepare = async ({ recorder }: Fixture) => {
      const why = { code: "agent-billing", reason: "no credit" } as const;
      await recorder.record({ kind: "agent.handed-over", stage, from: "claude", to: "codex", until: null, ...why });
    };
    const { engine } = await run([broke], { fallback: [works], prepare });
    expect(engine.of("agent.started").map(({ agent }) => agent)).toEqual(["codex"]);
    expect(engine.recorder.history().workflowId).toBe(workflowId);
  });
});
