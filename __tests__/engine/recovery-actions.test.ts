/**
 * Recovery actions at their work on this machine and on the next attempt. The titles make the table of docs/reliability.md
 * (`node scripts/recovery-table.ts --write`): `{action} → what it does`.
 */
import { describe, expect } from "vitest";
import type { Evidence } from "../../src/core/failure/evidence.ts";
import type { RecoveryAction } from "../../src/core/failure/recovery-actions.ts";
import type { WorkflowStage } from "../../src/core/stage.ts";
import type { StageContext, World } from "../../src/ports.ts";
import { expectHealed, perform, proves } from "./checkpoint/recovery-fixture.ts";
import type { Fixture } from "./ownership/fixture.ts";

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

describe("actions that try again", () => {
  for (const [action, stage, what] of retries) {
    proves(action, `ends left-over processes and tries the ${what} again, after a wait`, async () => {
      const result = await perform({ action, stage, ...withGhost() });
      expectHealed(result, "done", new RegExp(`^1 left-over processes ended; the ${what} is tried again$`));
      expect((result.attempts[1] ?? 0) - (result.attempts[0] ?? 0)).toBeGreaterThanOrEqual(1_000);
    });
  }
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
    proves(action, "saves what was done so far, so that no later failure takes it", async () => {
      const result = await perform({ action, stage: "implementation_progress" });
      expectHealed(result, "done", /^generation 1 in (cache|artifact|git|folder)$/);
      expect(result.host.shelves.map(({ kept }) => kept.length)).toEqual([1, 1, 1, 1]);
      const none = await perform({ action, stage: "implementation_progress", world: () => ({ stores: [] }) });
      expectHealed(none, "failed", /^no store kept the checkpoint$/);
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
