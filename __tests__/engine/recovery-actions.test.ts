/**
 * Every recovery action at its work: a stage fails, the action stands in its plan, and what comes after shows what it did. The
 * titles make the table of docs/reliability.md (`node scripts/recovery-table.ts`): `{action} → what it does`.
 */
import { describe, expect, it } from "vitest";
import { type Evidence, Fault } from "../../src/core/evidence.ts";
import type { JsonObject } from "../../src/core/json.ts";
import type { StagePlan } from "../../src/core/plan.ts";
import { type RecoveryAction, recoveryActions } from "../../src/core/recovery-actions.ts";
import type { WorkflowStage } from "../../src/core/stage.ts";
import { runStage } from "../../src/engine/run-stage.ts";
import type { StageEnd } from "../../src/engine/stage-end.ts";
import type { Stage, StageContext, StageOutcome, World } from "../../src/ports.ts";
import { freshCheckout } from "../fakes/simulation/work-tree.ts";
import { type Fixture, type FixtureSetup, fixture } from "./fixture.ts";

const stageOf = (stage: WorkflowStage, run: (context: StageContext) => Promise<StageOutcome<JsonObject>>): Stage =>
  ({ name: stage, run }) as unknown as Stage;

const ok: StageOutcome<JsonObject> = { kind: "skipped", reason: "the test's stage is done" };
const serverError: Evidence = {
  kind: "http",
  dependency: "github",
  method: "POST",
  path: "/x",
  status: 500,
  message: "Server Error",
  at: 0,
};
const failed = (evidence: Evidence): StageOutcome<JsonObject> => ({ kind: "failed", evidence });

interface Case {
  readonly action: RecoveryAction;
  readonly stage?: WorkflowStage;
  readonly setup?: FixtureSetup;
  readonly world?: (fixture: Fixture) => Partial<World>;
  readonly before?: (engine: Fixture) => Promise<void> | void;
  /** Whether this attempt comes to its end. Default: the second one does. */
  readonly heals?: (context: StageContext, engine: Fixture) => Promise<boolean> | boolean;
  readonly evidence?: Evidence;
}

async function perform(test: Case) {
  const engine = await fixture(test.setup ?? {});
  const stage = test.stage ?? "pr_creation";
  const world = { ...engine.world, ...(test.world?.(engine) ?? {}) };
  const workflow = { ...engine.workflow, world };
  await test.before?.(engine);
  const plan: StagePlan = {
    ...(workflow.plan.stages.find((each) => each.stage === stage) ?? workflow.plan.stages[0]),
    recoverAfterFailure: [test.action],
    recoverAfterTimeout: [test.action],
  } as StagePlan;
  const attempts: number[] = [];
  const definition = stageOf(stage, async (context) => {
    attempts.push(engine.clock.now());
    const heals = test.heals ?? (() => attempts.length > 1);
    return (await heals({ ...context, world }, engine)) ? ok : failed(test.evidence ?? serverError);
  });
  // The kind of failure would bring actions of its own, which are not what is looked at.
  const config = { ...workflow.config, recovery_strategies: { network: [], timeout: [], resource: [] } };
  const end: StageEnd = await engine.clock.drive(runStage({ ...workflow, config }, definition, plan));
  const performed = engine.of("recovery.performed").filter(({ action }) => action === test.action);
  return { ...engine, end, attempts, performed };
}

type Result = Awaited<ReturnType<typeof perform>>;

/** A stage that failed, came to its end, and the action's outcome in the journal between the two attempts. */
function expectHealed(result: Result, outcome: string, detail: RegExp): void {
  expect(result.end).toEqual({ kind: "done" });
  expect(result.attempts.length).toBeGreaterThan(1);
  expect(result.performed[0]).toMatchObject({ outcome, detail: expect.stringMatching(detail) });
  const kinds = result.entries().map(({ kind }) => kind);
  const [failure, recovery] = [kinds.indexOf("attempt.failed"), kinds.indexOf("recovery.performed")];
  expect(failure).toBeLessThan(recovery);
  expect(recovery).toBeLessThan(kinds.lastIndexOf("attempt.started"));
}

const titles: string[] = [];
/** Names the test, and keeps the name: an action without a test is found below. */
function proves(action: RecoveryAction, does: string, test: () => Promise<void>): void {
  titles.push(action);
  it(`${action} → ${does}`, test);
}

/** A ghost of the attempt before stands in the way of the next until it is ended. */
function withGhost(): { world: (engine: Fixture) => Partial<World>; heals: () => boolean } {
  let ghosts = 1;
  return {
    world: (engine) => ({
      processes: {
        ...engine.world.processes,
        endAll: async () => {
          const ended = ghosts;
          ghosts = 0;
          return ended;
        },
      },
    }),
    heals: () => ghosts === 0,
  };
}

const retries = [
  ["retry_github_api_call", "issue_creation", "GitHub call"],
  ["retry_github_api", "issue_creation", "GitHub call"],
  ["retry_pr_creation", "pr_creation", "pull request"],
  ["retry_review_request", "review_processing", "review request"],
  ["retry_git_operations", "branch_setup", "git operation"],
  ["retry_with_backoff", "implementation_start", "stage"],
  ["retry_with_exponential_backoff", "implementation_start", "stage"],
  ["restart_operation_with_retry", "implementation_start", "stage"],
  ["restart_initialization", "initialization", "initialization"],
  ["restart_implementation", "implementation_start", "implementation"],
  ["retry_test_setup", "testing_start", "test set-up"],
] as const;

describe("actions that try again", () => {
  for (const [action, stage, what] of retries) {
    proves(action, `ends left-over processes and tries the ${what} again, after a wait`, async () => {
      const result = await perform({ action, stage, ...withGhost() });
      expectHealed(result, "done", new RegExp(`^1 left-over processes ended; the ${what} is tried again$`));
      expect((result.attempts[1] ?? 0) - (result.attempts[0] ?? 0)).toBeGreaterThanOrEqual(1_000);
    });
  }
});

describe("actions that ask GitHub", () => {
  const limited = (resetInMs: number) => ({
    world: (engine: Fixture): Partial<World> => ({
      github: {
        ...engine.world.github,
        rateLimit: async () => ({ remaining: 0, limit: 5_000, resetAt: engine.clock.now() + resetInMs }),
      },
    }),
  });

  proves("check_github_rate_limits", "waits until the limit resets; beyond the job's time it pauses", async () => {
    const began = Date.UTC(2026, 0, 5, 9);
    const waited = await perform({
      action: "check_github_rate_limits",
      ...limited(600_000),
      heals: (_context, engine) => engine.clock.now() >= began + 600_000,
    });
    expectHealed(waited, "done", /^waited 600 s for the rate limit to reset$/);
    const paused = await perform({ action: "check_github_rate_limits", ...limited(24 * 3_600_000) });
    expect(paused.end).toMatchObject({ kind: "paused", until: expect.any(Number) });
    expect(paused.attempts).toHaveLength(1);
  });

  const repository = (change: object) => ({
    world: (engine: Fixture): Partial<World> => ({
      github: {
        ...engine.world.github,
        repository: async () => ({ ...(await engine.world.github.repository()), ...change }),
      },
    }),
  });

  proves(
    "verify_repository_access",
    "turns an archived repository, or issues that are off, into a configuration failure that says so",
    async () => {
      for (const [change, words] of [
        [{ archived: true }, /archived/],
        [{ hasIssues: false }, /issues are switched off/],
      ] as const) {
        const { end, attempts } = await perform({ action: "verify_repository_access", ...repository(change) });
        expect(end).toMatchObject({ kind: "failed", failure: { category: "configuration" } });
        if (end.kind === "failed") expect(end.failure.message).toMatch(words);
        expect(attempts).toHaveLength(1);
      }
      expectHealed(await perform({ action: "verify_repository_access" }), "nothing-to-do", /answers/);
    },
  );

  proves(
    "check_pr_requirements",
    "names what a pull request lacks: the branch on the remote, or a repository that takes it",
    async () => {
      const none = await perform({
        action: "check_pr_requirements",
        before: ({ machine }) => {
          machine.checkout.branch = "feature/x";
        },
      });
      expectHealed(none, "failed", /feature\/x is not on the remote/);
      const there = await perform({ action: "check_pr_requirements" });
      expectHealed(there, "done", /branch main is on the remote .* no pull request yet/);
      const { end } = await perform({ action: "check_pr_requirements", ...repository({ archived: true }) });
      expect(end).toMatchObject({ kind: "failed", failure: { category: "configuration" } });
    },
  );
});

describe("actions that ask the network", () => {
  const down = (downMs: number) => {
    let since: number | undefined;
    const isDown = (engine: Fixture): boolean => {
      since ??= engine.clock.now();
      return engine.clock.now() - since < downMs;
    };
    return {
      world: (engine: Fixture): Partial<World> => ({
        probes: {
          ...engine.world.probes,
          connectivity: async () => {
            const api = !isDown(engine);
            return { dns: true, tcp: api, api, detail: api ? "" : "ECONNREFUSED" };
          },
        },
      }),
      heals: (_context: StageContext, engine: Fixture) => !isDown(engine),
    };
  };

  for (const action of ["check_github_connectivity", "check_network_connectivity", "check_connectivity"] as const) {
    proves(action, "says in the journal whether DNS, TCP and the API answer, before the next attempt", async () => {
      const result = await perform({ action, ...down(1) });
      expectHealed(result, "nothing-to-do", /^DNS answers, TCP connects, API answers$/);
      const dead = await perform({ action, ...down(1_500) });
      expectHealed(dead, "failed", /^DNS answers, TCP fails, API fails \(ECONNREFUSED\)$/);
    });
  }

  proves(
    "switch_to_offline_mode",
    "waits until GitHub answers again; where the work can go on without, it does, and queues",
    async () => {
      const waited = await perform({ action: "switch_to_offline_mode", ...down(120_000) });
      expectHealed(waited, "done", /^GitHub answers after 1\d\d s$/);
      expect(waited.attempts).toHaveLength(2);
      const offline = await perform({
        action: "switch_to_offline_mode",
        stage: "branch_setup",
        ...down(86_400_000),
        heals: (context) => context.hints.offline,
      });
      expectHealed(offline, "done", /queued/);
    },
  );
});

describe("actions that look at the machine", () => {
  for (const action of ["check_system_health", "check_system_resources"] as const) {
    proves(action, "asks for the system's health, so that the verdict stands beside the failure", async () => {
      const result = await perform({ action, stage: "initialization" });
      expectHealed(result, "done", /health/);
      expect(result.health).toContain("recovery");
    });
  }

  proves(
    "check_dependencies",
    "turns an agent that is missing into a configuration failure that says how to install it",
    async () => {
      const evidence: Evidence = {
        kind: "configuration",
        problems: [{ key: "agent", place: "runner", problem: "the CLI is not installed", remedy: "Add a step." }],
      };
      const { end } = await perform({
        action: "check_dependencies",
        stage: "implementation_start",
        world: (engine) => ({
          agent: { ...engine.world.agent, probe: async () => ({ kind: "unavailable", evidence }) },
        }),
      });
      expect(end).toMatchObject({ kind: "failed", failure: { category: "configuration", remedy: "Add a step." } });
      const there = await perform({ action: "check_dependencies", stage: "implementation_start" });
      expectHealed(there, "done", /^agent 1\.0\.0; work tree at /);
    },
  );

  for (const action of ["cleanup_resources", "free_memory", "optimize_performance"] as const) {
    proves(
      action,
      "frees disk and memory of ours and removes dead locks, so that the next attempt has room",
      async () => {
        let full = true;
        const result = await perform({
          action,
          stage: "implementation_start",
          evidence: { kind: "file", operation: "write", path: "/x", errno: "ENOSPC" },
          world: (engine) => ({
            probes: {
              ...engine.world.probes,
              freeResources: async () => {
                full = false;
                return ["removed 3 old scratch directories"];
              },
            },
            workTree: { ...engine.world.workTree, repair: async () => ["removed index.lock of a dead process"] },
          }),
          heals: () => !full,
        });
        expectHealed(result, "done", /^removed 3 old scratch directories; removed index\.lock of a dead process$/);
      },
    );
  }
});

describe("actions that save", () => {
  for (const action of ["create_implementation_checkpoint", "checkpoint_progress"] as const) {
    proves(action, "saves what was done so far before it is tried again", async () => {
      const result = await perform({
        action,
        stage: "implementation_progress",
        heals: (_context, engine) => engine.checkpoints.length > 0,
      });
      expect(result.end).toEqual({ kind: "done" });
      expect(result.checkpoints).toEqual(["recovery of implementation_progress"]);
      // This fixture keeps no store; the action does not claim one.
      expectHealed(result, "failed", /no store kept the checkpoint/);
    });
  }
});

describe("actions that change the next attempt", () => {
  const hints: readonly [RecoveryAction, WorkflowStage, string, (context: StageContext) => boolean, RegExp][] = [
    [
      "simplify_current_task",
      "implementation_progress",
      "gives the next attempt the first open requirement only",
      (c) => c.hints.scope === "first-requirement",
      /first open requirement/,
    ],
    [
      "simplify_implementation",
      "implementation_progress",
      "gives the next attempt the first open requirement only",
      (c) => c.hints.scope === "first-requirement",
      /first open requirement/,
    ],
    [
      "split_complex_operations",
      "implementation_progress",
      "has the next attempt take the requirements one by one",
      (c) => c.hints.scope === "one-by-one",
      /one by one/,
    ],
    [
      "simplify_analysis",
      "prompt_analysis",
      "has the next attempt read headings and list items only",
      (c) => c.hints.analysis === "simple",
      /headings and list items/,
    ],
    [
      "fallback_to_basic_parsing",
      "prompt_analysis",
      "has the next attempt take the whole text as the task",
      (c) => c.hints.analysis === "whole",
      /whole text/,
    ],
    [
      "manual_review_fallback",
      "review_processing",
      "hands the review to a person",
      (c) => c.hints.handToPerson,
      /handed to a person/,
    ],
  ];
  for (const [action, stage, does, heals, detail] of hints)
    proves(action, does, async () => expectHealed(await perform({ action, stage, heals }), "done", detail));

  proves("skip_non_critical_tests", "runs the critical tests only, where the configuration names them", async () => {
    const result = await perform({
      action: "skip_non_critical_tests",
      stage: "testing_start",
      setup: { inputs: { "critical-test-command": "npm run test:critical" } },
      heals: (context) => context.hints.tests === "critical-only",
    });
    expectHealed(result, "done", /critical tests only/);
    const none = await perform({ action: "skip_non_critical_tests", stage: "testing_start" });
    expectHealed(none, "nothing-to-do", /no `critical_test_command` is configured/);
  });

  proves("increase_timeout_limits", "gives the next attempt a longer limit, in which it comes to its end", async () => {
    const evidence: Evidence = { kind: "timeout", limit: "attempt", limitMs: 1_000, lastOutput: "" };
    const result = await perform({ action: "increase_timeout_limits", stage: "implementation_start", evidence });
    expectHealed(result, "done", /× longer$/);
    const [first, second] = result.of("attempt.started").map(({ limitMs }) => limitMs);
    expect(second).toBeGreaterThan(first ?? Number.POSITIVE_INFINITY);
  });
});

describe("actions that look at git", () => {
  for (const action of ["check_git_status", "verify_branch_state", "check_branch_status"] as const) {
    proves(
      action,
      "moves our branch forward to what the remote has already, and says where they have parted",
      async () => {
        const ahead = async ({ world, host, machine }: Fixture): Promise<void> => {
          const other = freshCheckout(host.remote);
          Object.assign(machine.checkout.files, { "pushed.txt": "by the attempt before\n" });
          await world.workTree.commitAll({ message: "ahead", author: "a <a@example.org>", exclude: [] });
          await world.workTree.push("main");
          machine.checkout.head = other.head;
          machine.checkout.branches.set("main", other.head);
          machine.checkout.index = other.index;
          machine.checkout.files = other.files;
        };
        const result = await perform({
          action,
          before: (engine) => engine.clock.drive(ahead(engine)),
          heals: (_context, engine) => "pushed.txt" in engine.machine.checkout.files,
        });
        expectHealed(result, "done", /^moved forward to the remote's [0-9a-f]{12}$/);
        const parted = await perform({
          action,
          before: async (engine) => {
            await engine.clock.drive(ahead(engine));
            Object.assign(engine.machine.checkout.files, { "other.txt": "ours\n" });
            await engine.world.workTree.commitAll({ message: "ours", author: "a <a@example.org>", exclude: [] });
          },
        });
        expectHealed(parted, "failed", /they have parted$/);
      },
    );
  }
});

describe("recovery actions", () => {
  it("have a test each", () => {
    expect([...titles].sort()).toEqual([...recoveryActions].sort());
  });

  it("are told as failed when they fail themselves, and the stage is tried again all the same", async () => {
    const result = await perform({
      action: "check_github_rate_limits",
      world: (engine) => ({
        github: {
          ...engine.world.github,
          rateLimit: async () => {
            throw new Fault(serverError);
          },
        },
      }),
    });
    expectHealed(result, "failed", /./);
  });
});
