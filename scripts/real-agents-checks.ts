/** What each real CLI is asked to show when it is led by its adapter alone. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startModelServer } from "../__tests__/fakes/model-servers/server.ts";
import { createAgent } from "../src/adapters/agent-registry.ts";
import { createClock } from "../src/adapters/clock.ts";
import { createProcesses } from "../src/adapters/processes/processes.ts";
import type { Agent, AgentEvent, AgentOutcome, AgentRequest } from "../src/ports.ts";
import type { RealAgent } from "./real-agents-clis.ts";

export interface CheckPlace {
  /** Where `node_modules` with the CLI is. */
  readonly folder: string;
  readonly root: string;
  readonly wanted: (title: string) => boolean;
}

export interface CheckResult {
  readonly title: string;
  readonly held: boolean;
  readonly seen: string;
  readonly seconds: number;
}

const goodKey = "good-key-for-loopback";
const deadlineMs = 60_000;

export type Report = (result: CheckResult) => void;

/** Runs checks one after the other; one that throws has failed. */
export function checker(place: CheckPlace, report: Report) {
  const checks: CheckResult[] = [];
  return {
    checks,
    check: async (title: string, look: () => Promise<readonly [held: boolean, seen: string]>): Promise<void> => {
      if (!place.wanted(title)) return;
      const from = performance.now();
      const [held, seen] = await look().catch((error: unknown) => [false, String(error)] as const);
      const shown = held ? seen.replaceAll(/\s+/g, " ").slice(0, 300) : seen.slice(-6000);
      const result = { title, held, seen: shown, seconds: (performance.now() - from) / 1000 };
      checks.push(result);
      report(result);
    },
  };
}

/** Machines (homes and work trees) on which the CLI's adapter leads the real CLI to a model provider. */
export function machinesFor(real: RealAgent, place: CheckPlace, url: string) {
  const clock = createClock();
  const path = `${join(place.folder, "node_modules/.bin")}:${process.env["PATH"] ?? ""}`;
  const environment = { ...process.env, PATH: path };
  const processes = createProcesses({ marker: `real-agents-${process.pid}`, clock, environment });

  async function machine(name: string, key = goodKey, model = real.model) {
    const home = join(place.root, name, "home");
    const cwd = join(place.root, name, "work");
    const { env, args, files = {} } = real.provider(url, key);
    for (const [file, text] of Object.entries({ ...files, "../work/README.md": "work\n" })) {
      await mkdir(join(home, file, ".."), { recursive: true });
      await writeFile(join(home, file), text);
    }
    const settings = { agent: real.name, place: "script", agentArgs: JSON.stringify(args), model };
    const world = { processes, environment: { ...env, HOME: home }, cwd, redact: (text: string) => text };
    const agent = createAgent(settings, {
      ...world,
      sessionRoot: join(home, "ids"),
      tempDirectory: join(home, "temp"),
    });
    return { agent, cwd, written: () => readFile(join(cwd, "out.txt"), "utf8").catch(() => "") };
  }
  return { machine, processes, clock };
}

export async function versionOf(real: RealAgent, place: CheckPlace): Promise<string> {
  const { agent } = await machinesFor(real, place, "http://127.0.0.1:9").machine("probe");
  const probed = await agent.probe(AbortSignal.timeout(deadlineMs));
  return probed.kind === "available" ? probed.version : "not there";
}

export async function checkAgent(real: RealAgent, place: CheckPlace, report: Report): Promise<readonly CheckResult[]> {
  const server = await startModelServer();
  try {
    return await checkOn(real, place, report, server.url);
  } finally {
    await server.close();
  }
}

async function checkOn(real: RealAgent, place: CheckPlace, report: Report, url: string) {
  const { machine, processes, clock } = machinesFor(real, place, url);
  const { check, checks } = checker(place, report);
  const first = "11111111-2222-4333-8444-555555555555";
  const here = await machine("here");
  const there = await machine("there");

  await check("finishes, and its tool has run", async () => {
    const outcome = await go(here.agent, here.cwd, { kind: "new", id: first });
    return [finishedIn(outcome, first) && (await here.written()) === "hi\n", shown(outcome)];
  });
  await check("resumes on a fresh machine in another directory", async () => {
    const files = await here.agent.sessionFiles(first);
    const carried = await Promise.all(
      files.map(async ({ path: file, name }) => ({ name, bytes: await readFile(file) })),
    );
    await there.agent.restoreSession(first, carried);
    const outcome = await go(there.agent, there.cwd, { kind: "resume", id: first });
    const grew = messagesIn(outcome) > 6 && (await there.written()) === "hi\n";
    return [finishedIn(outcome, first) && grew, shown(outcome)];
  });
  await check("says that a session is not there", async () => {
    const outcome = await go(here.agent, here.cwd, { kind: "resume", id: "99999999-2222-4333-8444-555555555555" });
    return [problemOf(outcome) === "no-session", shown(outcome)];
  });
  await check("reads without changing anything where it may only read", async () => {
    const { agent, cwd, written } = await machine("reading");
    const outcome = await go(agent, cwd, { kind: "new", id: first }, { access: "read-only" });
    return [outcome.kind === "finished" && (await written()) === "", shown(outcome)];
  });
  await check("names a bad key within 15 s", async () => {
    const from = clock.now();
    const { agent, cwd } = await machine("bad-key", "bad-key-for-loopback");
    const outcome = await go(agent, cwd, { kind: "new", id: first });
    return [problemOf(outcome) === "authentication" && clock.now() - from < 15_000, shown(outcome)];
  });
  await check("names an unknown model", async () => {
    const { agent, cwd } = await machine("unknown", goodKey, "unknown-model");
    const outcome = await go(agent, cwd, { kind: "new", id: first });
    return [problemOf(outcome) === "unknown-model", shown(outcome)];
  });
  await check("stops at its turn limit", async () => {
    const { agent, cwd } = await machine("turns");
    const outcome = await go(agent, cwd, { kind: "new", id: first }, { maxTurns: 1 });
    return [problemOf(outcome) === "max-turns", shown(outcome)];
  });
  for (const [how, graceMs] of [
    ["SIGTERM", 5000],
    ["SIGKILL", 0],
  ] as const) {
    await check(`stopped by ${how} in a tool call, leaves no process and goes on in the same session`, async () => {
      const slow = await machine(how, goodKey, `slow-${real.model}`);
      const stop = new AbortController();
      const outcome = await go(slow.agent, slow.cwd, { kind: "new", id: first }, {}, stop.signal, (event) => {
        if (event.kind === "tool") setTimeout(() => stop.abort({ graceMs }), 1500);
      });
      const left = await processes.endAll(0);
      // The same home: only the model is another one, whose command comes to an end.
      const again = await machine(how);
      const resumed = await go(again.agent, again.cwd, { kind: "resume", id: first });
      const stopped = outcome.kind === "failed" && problemOf(outcome) === "aborted";
      return [stopped && left === 0 && finishedIn(resumed, first), `${shown(outcome)}; then ${shown(resumed)}`];
    });
  }
  return checks;
}

export function go(
  agent: Agent,
  cwd: string,
  session: AgentRequest["session"],
  more: Partial<AgentRequest> = {},
  signal: AbortSignal = AbortSignal.timeout(deadlineMs),
  onEvent: (event: AgentEvent) => void = () => undefined,
): Promise<AgentOutcome> {
  const about = { stage: "implementation_progress", attempt: 1, workflowId: "workflow-20261122-100000-abcd" } as const;
  return agent.run({ ...about, access: "edit", prompt: "Do it.", session, cwd, ...more }, onEvent, signal);
}

export const finishedIn = (outcome: AgentOutcome, sessionId: string) =>
  outcome.kind === "finished" && outcome.sessionId === sessionId;
export const messagesIn = (outcome: AgentOutcome) =>
  Number(outcome.kind === "finished" ? (/seeing (\d+) messages/.exec(outcome.answer)?.[1] ?? 0) : 0);
export const problemOf = (outcome: AgentOutcome) =>
  outcome.kind === "failed" && outcome.evidence.kind === "agent" ? outcome.evidence.problem : undefined;

export function shown(outcome: AgentOutcome): string {
  const used = `${outcome.usage.turns} turns, ${outcome.usage.inputTokens}+${outcome.usage.outputTokens} tokens`;
  if (outcome.kind === "finished") return `finished, ${JSON.stringify(outcome.answer)}, ${used}`;
  return outcome.evidence.kind === "agent"
    ? `${outcome.evidence.problem}, ${outcome.evidence.message}`
    : outcome.evidence.kind;
}
