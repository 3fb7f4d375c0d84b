/** What every agent must do, whatever CLI is behind it. `setup` makes one that behaves as the scenario says. */
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Agent, AgentEvent, AgentRequest, Processes } from "../../src/ports.ts";

export type AgentScenario = "success" | "failure" | "hang" | "flood" | "silent";

export interface AgentSetup {
  readonly scenario: AgentScenario;
  readonly processes: Processes;
  /** A home of its own: what is not in it, this machine does not know. */
  readonly home: string;
  readonly workTree: string;
  /** A hanging agent writes its own process id here, and that of a tool that runs in a session of its own. */
  readonly pidFile: string;
}

export interface AgentContract {
  readonly name: string;
  setup(setup: AgentSetup): Agent;
  /** Does an agent that says nothing at all and ends with code 0 count as finished? */
  readonly silenceFinishes: boolean;
  processes(): Processes;
}

const secret = "sk-ant-s3cret-value";
export const redactContractSecret = (text: string) => text.replaceAll(secret, "***");

export function agentContract(contract: AgentContract): void {
  describe(`the agent ${contract.name}`, () => {
    let root: string;
    const sessionId = "11111111-2222-4333-8444-555555555555";

    beforeEach(async () => {
      root = await mkdtemp(join(tmpdir(), "agent-"));
    });
    afterEach(async () => {
      await contract.processes().endAll(0);
      await rm(root, { recursive: true, force: true });
    });

    const pidFile = () => join(root, "pids");
    function agent(scenario: AgentScenario, home = "home", workTree = root): Agent {
      const processes = contract.processes();
      return contract.setup({ scenario, processes, home: join(root, home), workTree, pidFile: pidFile() });
    }

    function request(more: Partial<AgentRequest> = {}): AgentRequest {
      return {
        stage: "implementation_progress",
        attempt: 1,
        workflowId: "workflow-20261122-100000-abcd",
        access: "edit",
        prompt: "Do it.",
        session: { kind: "new", id: sessionId },
        cwd: root,
        ...more,
      };
    }

    async function run(subject: Agent, more: Partial<AgentRequest> = {}, signal = new AbortController().signal) {
      const events: AgentEvent[] = [];
      const outcome = await subject.run(request(more), (event) => events.push(event), signal);
      return { outcome, events };
    }

    async function hangingPids(): Promise<readonly number[]> {
      return vi.waitFor(async () => {
        const pids = (await readFile(pidFile(), "utf8")).trim().split("\n").map(Number);
        expect(pids).toHaveLength(2);
        return pids;
      }, 20_000);
    }

    it("is available", async () => {
      expect(await agent("success").probe(new AbortController().signal)).toMatchObject({ kind: "available" });
    });

    it("finishes with an answer in the session asked for, and gives signs of life", async () => {
      const { outcome, events } = await run(agent("success"));
      expect(outcome).toMatchObject({ kind: "finished", sessionId });
      expect(outcome.kind === "finished" ? outcome.answer : "").toMatch(/\d/);
      expect(events).toContainEqual(expect.objectContaining({ kind: "started", sessionId }));
      expect(events.length).toBeGreaterThan(1);
    });

    it("takes a prompt longer than an argument may be", async () => {
      expect((await run(agent("success"), { prompt: "long ".repeat(100_000) })).outcome.kind).toBe("finished");
    });

    it("that fails is failed, with its exit code", async () => {
      const { outcome } = await run(agent("failure"));
      expect(outcome).toMatchObject({ kind: "failed", evidence: { exitCode: 1, signal: null, killedByUs: false } });
    });

    it("killed from outside is failed, and the evidence names the signal and not us", async () => {
      const running = run(agent("hang"));
      const [pid = 0] = await hangingPids();
      process.kill(pid, "SIGKILL");
      expect((await running).outcome).toMatchObject({
        kind: "failed",
        evidence: { exitCode: null, signal: "SIGKILL", killedByUs: false },
      });
    });

    it("aborted has stopped everything it started before it settles", async () => {
      const abort = new AbortController();
      const running = run(agent("hang"), {}, abort.signal);
      const pids = await hangingPids();
      abort.abort();
      expect((await running).outcome).toMatchObject({ kind: "failed", evidence: { killedByUs: true } });
      expect(await Promise.all(pids.map(isAlive))).toEqual([false, false]);
    });

    it("takes its session to another machine and goes on there, in another directory", async () => {
      const here = agent("success");
      const first = await run(here, { prompt: `Remember ${secret}.` });
      const files = await here.sessionFiles(sessionId);
      expect(files.length).toBeGreaterThan(0);
      const carried = await Promise.all(files.map(async ({ path, name }) => ({ name, bytes: await readFile(path) })));
      for (const { name, bytes } of carried) {
        expect(name).not.toContain("/");
        expect(bytes.toString()).not.toContain(secret);
      }

      const elsewhere = join(root, "elsewhere");
      await mkdir(elsewhere);
      const there = agent("success", "other-home", elsewhere);
      expect(await there.sessionFiles(sessionId)).toEqual([]);
      await there.restoreSession(sessionId, carried);
      const second = await run(there, { session: { kind: "resume", id: sessionId }, cwd: elsewhere });
      expect(second.outcome).toMatchObject({ kind: "finished", sessionId });
      const seen = [first, second].map(({ outcome }) =>
        Number(outcome.kind === "finished" ? /\d+/.exec(outcome.answer)?.[0] : Number.NaN),
      );
      expect(seen[1]).toBeGreaterThan(seen[0] ?? Number.NaN);
    });

    it("refuses a session that would leave its place", async () => {
      const subject = agent("success");
      const bytes = Buffer.from("{}");
      for (const refused of [
        () => subject.restoreSession("../../escape", [{ name: "x", bytes }]),
        () => subject.restoreSession(sessionId, [{ name: "..%2F..%2Fescape", bytes }]),
        () => subject.restoreSession(sessionId, [{ name: "%2Fetc%2Fescape", bytes }]),
        () => subject.sessionFiles("../.."),
      ]) {
        await expect(refused()).rejects.toMatchObject({ evidence: { kind: "state", problem: "schema" } });
      }
    });

    it("may print more than memory should hold", async () => {
      expect((await run(agent("flood"))).outcome.kind).toBe("finished");
    });

    it("that prints nothing is judged by its kind", async () => {
      const { outcome } = await run(agent("silent"));
      expect(outcome.kind).toBe(contract.silenceFinishes ? "finished" : "failed");
      if (outcome.kind === "finished") expect(outcome.answer).toBe("");
    });
  });
}

/** A process that has ended and waits to be collected by its parent is dead. */
async function isAlive(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return status !== "" && !/^\d+ \(.*\) Z /s.test(status);
}
