import { describe, expect, it } from "vitest";
import type { Failure } from "../../../src/core/failure/failure.ts";
import {
  decideRecoveries,
  defaultRecoveries,
  defaultStrategies,
  failureKind,
} from "../../../src/core/failure/recovery.ts";
import { isRecoveryAction, recoveryActions } from "../../../src/core/failure/recovery-actions.ts";
import { stagePlan } from "../../../src/core/plan.ts";
import { plan } from "../journal/journal-builder.ts";

const failure = (category: Failure["category"], code = "x"): Failure => ({ category, code, message: "", remedy: "" });
const decide = (stage: Parameters<typeof stagePlan>[1], what: Failure, n: number, strategies = {}) =>
  decideRecoveries(stagePlan(plan, stage), strategies, what, n);

describe("recovery", () => {
  it("escalates: the n-th failure performs the n-th action, the last one again after that", () => {
    const steps = [1, 2, 3, 4].map((n) => decide("issue_creation", failure("transient"), n));
    expect(steps).toEqual([
      ["retry_github_api_call"],
      ["check_github_rate_limits"],
      ["verify_repository_access"],
      ["verify_repository_access"],
    ]);
  });

  it("answers a timeout with longer limits, then with the stage's own actions for timeouts", () => {
    expect(decide("implementation_progress", failure("timeout"), 1)).toEqual([
      "increase_timeout_limits",
      "checkpoint_progress",
    ]);
    expect(decide("implementation_progress", failure("timeout"), 2)).toEqual([
      "increase_timeout_limits",
      "check_system_resources",
      "simplify_implementation",
    ]);
  });

  it("answers a network failure by kind, whatever the stage", () => {
    expect(decide("task_preparation", failure("transient", "network"), 1)).toEqual(["check_network_connectivity"]);
    expect(decide("task_preparation", failure("transient", "network"), 3)).toEqual(["switch_to_offline_mode"]);
  });

  it("frees everything there is to free after a resource failure", () => {
    expect(decide("task_preparation", failure("resource"), 1)).toEqual(["cleanup_resources", "optimize_performance"]);
  });

  it("lets the configuration replace the actions for a kind of failure", () => {
    expect(decide("task_preparation", failure("resource"), 1, { resource: ["free_memory"] })).toEqual(["free_memory"]);
    expect(decide("task_preparation", failure("critical"), 1)).toEqual([]);
  });

  it("knows kinds of failures by category first and by code after that", () => {
    expect(
      [failure("timeout"), failure("resource"), failure("transient", "git-network"), failure("transient")].map(
        failureKind,
      ),
    ).toEqual(["timeout", "resource", "network", undefined]);
  });

  it("names only actions that exist, and every action is of use somewhere or can be asked for by name", () => {
    const used = [
      ...Object.values(defaultRecoveries).flatMap((r) => [...r.afterFailure, ...r.afterTimeout]),
      ...Object.values(defaultStrategies).flat(),
    ];
    expect(used.every(isRecoveryAction)).toBe(true);
    expect(new Set(recoveryActions).size).toBe(recoveryActions.length);
    expect(isRecoveryAction("hope")).toBe(false);
  });
});
