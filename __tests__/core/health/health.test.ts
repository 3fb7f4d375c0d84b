import { describe, expect, it } from "vitest";
import { type CustomHealth, type HealthSample, judgeHealth } from "../../../src/core/health/health.ts";

const good: HealthSample = {
  at: Date.UTC(2024, 0, 15, 14, 23, 20),
  cpu: 25,
  memory: 40,
  disk: 30.04,
  git: "clean",
  github: true,
  agent: true,
  custom: [],
};
const custom = (status: CustomHealth["status"], recommendations: readonly string[] = []): CustomHealth => ({
  status,
  metrics: { ms: 3 },
  recommendations,
});

describe("the health verdict", () => {
  it("has the specification's fields", () => {
    expect(judgeHealth(good)).toEqual({
      status: "HEALTHY",
      cpu_usage: 25,
      memory_usage: 40,
      disk_usage: 30,
      git_status: "clean",
      github_connectivity: true,
      claude_availability: true,
      recommendations: [],
      timestamp: "2024-01-15T14:23:20.000Z",
      details: {},
    });
  });

  it.each<[string, Partial<HealthSample>, string, number]>([
    ["at all limits", { cpu: 90, memory: 85, disk: 90 }, "HEALTHY", 0],
    ["over the CPU's", { cpu: 90.1 }, "WARNING", 1],
    ["over the memory's", { memory: 85.1 }, "WARNING", 1],
    ["over the disk's", { disk: 90.1 }, "WARNING", 1],
    ["with one custom issue", { custom: [custom("WARNING")] }, "WARNING", 1],
    ["without GitHub", { github: false }, "DEGRADED", 1],
    ["without the agent", { agent: false }, "DEGRADED", 1],
    ["with two issues", { cpu: 99, disk: 99 }, "DEGRADED", 2],
    ["with GitHub and the agent gone", { github: false, agent: false }, "DEGRADED", 2],
    ["with three issues", { cpu: 99, memory: 99, disk: 99 }, "CRITICAL", 3],
    ["with three, GitHub among them", { cpu: 99, memory: 99, github: false }, "CRITICAL", 3],
    ["with three, the agent among them", { cpu: 99, memory: 99, agent: false }, "FAILED", 3],
    ["where nothing can be measured", { cpu: null, memory: null, disk: null, git: "error" }, "HEALTHY", 0],
    ["with a custom check that is worse than the ladder", { custom: [custom("CRITICAL")] }, "CRITICAL", 1],
    [
      "with a custom check that is better than the ladder",
      { cpu: 99, memory: 99, disk: 99, custom: [custom("HEALTHY")] },
      "CRITICAL",
      3,
    ],
  ])("is right %s", (_, samples, status, recommendations) => {
    const check = judgeHealth({ ...good, ...samples });
    expect(check.status).toBe(status);
    expect(check.recommendations).toHaveLength(recommendations);
  });

  it("passes on what custom checks recommend and measured", () => {
    const check = judgeHealth({
      ...good,
      custom: [custom("DEGRADED", ["Restart it.", "Or wait."]), custom("HEALTHY")],
    });
    expect(check.recommendations).toEqual(["Restart it. Or wait."]);
    expect(check.details["custom"]).toEqual([
      { status: "DEGRADED", metrics: { ms: 3 } },
      { status: "HEALTHY", metrics: { ms: 3 } },
    ]);
  });
});
