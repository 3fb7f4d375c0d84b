import { describe, expect, it } from "vitest";
import { Fault } from "../../../src/core/failure/evidence.ts";
import { emptyHistory } from "../../../src/core/journal/history.ts";
import type { SecretPlace } from "../../../src/core/text/find-secrets.ts";
import { guardedWorkTree } from "../../../src/engine/ownership/guarded-work-tree.ts";
import { handOver } from "../../../src/engine/recovery/hand-over.ts";
import { stageContext } from "../../../src/engine/stage-context.ts";
import type { WorkTree } from "../../../src/ports.ts";
import { implementationComplete } from "../../../src/stages/implementation.ts";
import { fixture } from "./fixture.ts";

const known: SecretPlace = { path: "src/a.ts", line: 3, kind: "known" };
const fake: SecretPlace = { path: "test/a.ts", line: 7, kind: "looks-like" };
const request = { message: "m", author: "a <a@example.org>", exclude: ["x"] };
const secretFault = { evidence: { kind: "secret", places: [{ path: "src/a.ts", line: 3 }] } };

const started = {
  ...emptyHistory,
  stages: {
    ...emptyHistory.stages,
    implementation_start: { ...emptyHistory.stages.implementation_start, output: { baseCommit: "base" } },
  },
};

function begin(change: SecretPlace[], commits: SecretPlace[] = [], repair?: (prompt: string) => Promise<void>) {
  const calls: string[] = [];
  const warnings: string[] = [];
  const workTree = {
    findSecrets: async (where: Parameters<WorkTree["findSecrets"]>[0]) => {
      calls.push(where.kind === "change" ? `change without ${where.exclude}` : `commits since ${where.since}`);
      return where.kind === "change" ? change : commits;
    },
    commitAll: async () => {
      calls.push("commit");
      return "sha";
    },
    push: async () => {
      calls.push("push");
      return { kind: "pushed", sha: "sha" };
    },
    headSha: async () => "head",
  } as unknown as WorkTree;
  const warn = async (message: string) => {
    warnings.push(message);
  };
  return { calls, warnings, guarded: guardedWorkTree(workTree, { history: () => started, warn, repair }) };
}

describe("a guarded work tree", () => {
  it("looks at the change and at the agent's own commits, then commits, and pushes", async () => {
    const { calls, warnings, guarded } = begin([]);
    expect(await guarded.commitAll(request)).toBe("sha");
    await guarded.push("branch");
    expect(calls).toEqual(["change without x", "commits since base", "commit", "commits since base", "push"]);
    expect(warnings).toEqual([]);
    expect(await guarded.headSha()).toBe("head");
  });

  it("commits nothing that holds a known secret, and says where it stands", async () => {
    const { calls, guarded } = begin([fake, known]);
    await expect(guarded.commitAll(request)).rejects.toMatchObject(secretFault);
    expect(calls).not.toContain("commit");
  });

  it("pushes no commit of the agent's own that holds one, and builds none upon it", async () => {
    const { calls, guarded } = begin([], [known]);
    await expect(guarded.commitAll(request)).rejects.toMatchObject(secretFault);
    await expect(guarded.push("branch")).rejects.toMatchObject(secretFault);
    expect(calls).not.toContain("push");
  });

  it("commits what only looks like one, with a warning that names the place", async () => {
    const { calls, warnings, guarded } = begin([fake]);
    await guarded.commitAll(request);
    expect(calls).toContain("commit");
    expect(warnings).toEqual([expect.stringContaining("test/a.ts:7")]);
  });

  it("asks the agent once to take it out, and goes on when it did", async () => {
    const change = [known];
    const prompts: string[] = [];
    const { calls, guarded } = begin(change, [], async (prompt) => {
      prompts.push(prompt);
      change.length = 0;
    });
    expect(await guarded.commitAll(request)).toBe("sha");
    expect(prompts).toHaveLength(1);
    expect(prompts[0]).toContain("src/a.ts:3");
    expect(prompts[0]).toContain("git reset --soft base");
    expect(calls.at(-1)).toBe("commit");
  });

  it("says what is wrong also where the agent cannot be asked", async () => {
    const { guarded } = begin([known], [], () => Promise.reject(new Error("no agent")));
    await expect(guarded.commitAll(request)).rejects.toBeInstanceOf(Fault);
    await expect(guarded.commitAll(request)).rejects.toMatchObject(secretFault);
  });
});

describe("a secret that the agent wrote into a file", () => {
  async function written() {
    const engine = await fixture();
    const { world, recorder, workflow, clock } = engine;
    const baseSha = await clock.drive(world.workTree.headSha());
    const outputs = {
      prompt_analysis: { title: "Leak" },
      branch_setup: { branch: "main", baseBranch: "main", baseSha, created: true, untrackedBefore: [] },
      implementation_start: { baseCommit: baseSha, setupCommand: "", sessionId: "s" },
    } as const;
    for (const [stage, output] of Object.entries(outputs))
      await recorder.record({ kind: "stage.succeeded", stage: stage as keyof typeof outputs, output });
    Object.assign(world.workTree, {
      findSecrets: async ({ kind }: { kind: string }) => (kind === "change" ? [known] : []),
    });
    engine.machine.checkout.files["src/a.ts"] = "the secret\n";
    const head = () => clock.drive(world.workTree.headSha());
    return { ...engine, workflow, baseSha, head };
  }

  it("is not committed by a stage, not even by one that never heard of secrets", async () => {
    const { world, recorder, workflow, clock, baseSha, head } = await written();
    const context = stageContext({
      world,
      recorder,
      config: workflow.config,
      stage: "implementation_complete",
      attempt: 1,
      hints: {} as never,
      runUrl: undefined,
      signal: new AbortController().signal,
      heartbeat: () => undefined,
      onOutput: () => undefined,
      idleMs: 0,
      supervise: () => undefined,
      fence: async () => undefined,
      checkpoint: async () => undefined,
      findEarlier: async () => undefined,
    });
    Object.assign(context, { require: () => ({ title: "Leak", baseSha }), output: () => undefined });
    await expect(clock.drive(implementationComplete.run(context))).rejects.toMatchObject(secretFault);
    expect(await head()).toBe(baseSha);
  });

  it("is not handed over after the failure either", async () => {
    const { workflow, clock, baseSha, head, of, host } = await written();
    const failure = { category: "critical", code: "secret-in-change", message: "m", remedy: "r" } as const;
    expect(await clock.drive(handOver(workflow, failure))).toEqual({ kind: "nothing-to-hand-over" });
    expect(await head()).toBe(baseSha);
    expect([...host.remote.branches.values()]).toEqual([baseSha]);
    expect(of("warning").map(({ message }) => message)).toEqual([expect.stringContaining("src/a.ts, line 3")]);
  });
});
