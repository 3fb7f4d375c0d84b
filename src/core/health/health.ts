/**
 * The verdict over one round of health questions (reference, "Health"): no issue HEALTHY; one that is neither GitHub nor the agent
 * WARNING; up to two DEGRADED; more CRITICAL, or FAILED when the agent's command line is among them.
 */
import type { JsonObject } from "../json.ts";

export type HealthStatus = "HEALTHY" | "WARNING" | "DEGRADED" | "CRITICAL" | "FAILED";

/** Percent above which a resource is an issue. */
export const healthLimits = { cpu: 90, memory: 85, disk: 90 } as const;

export interface HealthSample {
  /** Epoch ms. */
  readonly at: number;
  /** Percent; null where the machine does not tell. */
  readonly cpu: number | null;
  readonly memory: number | null;
  readonly disk: number | null;
  readonly git: "clean" | "dirty" | "error";
  readonly github: boolean;
  /** The configured agent's command line. */
  readonly agent: boolean;
  readonly custom: readonly CustomHealth[];
}

export interface CustomHealth {
  readonly status: HealthStatus;
  readonly metrics: JsonObject;
  readonly recommendations: readonly string[];
}

/** The specification's names. */
export interface SystemHealthCheck {
  readonly status: HealthStatus;
  readonly cpu_usage: number | null;
  readonly memory_usage: number | null;
  readonly disk_usage: number | null;
  readonly git_status: "clean" | "dirty" | "error";
  readonly github_connectivity: boolean;
  readonly claude_availability: boolean;
  readonly recommendations: readonly string[];
  /** ISO 8601, UTC. */
  readonly timestamp: string;
  readonly details: JsonObject;
}

interface Issue {
  readonly about: "cpu" | "memory" | "disk" | "github" | "agent" | "custom";
  readonly recommendation: string;
}

function issuesOf(sample: HealthSample): readonly Issue[] {
  const issues: Issue[] = [];
  const over = (value: number | null, limit: number) => value !== null && value > limit;
  if (over(sample.cpu, healthLimits.cpu))
    issues.push({
      about: "cpu",
      recommendation: "Lower the concurrency of tests and builds, or use a runner with more cores.",
    });
  if (over(sample.memory, healthLimits.memory))
    issues.push({ about: "memory", recommendation: "Free up memory or use a larger runner." });
  if (over(sample.disk, healthLimits.disk))
    issues.push({ about: "disk", recommendation: "Free disk space: remove build output and caches before this step." });
  if (!sample.github)
    issues.push({ about: "github", recommendation: "Check network connectivity and githubstatus.com." });
  if (!sample.agent)
    issues.push({ about: "agent", recommendation: "Install the agent's command line in a step before this action." });
  for (const custom of sample.custom) {
    if (custom.status === "HEALTHY") continue;
    issues.push({
      about: "custom",
      recommendation: custom.recommendations.join(" ") || "Look at the custom health check's metrics.",
    });
  }
  return issues;
}

const ladder: readonly HealthStatus[] = ["HEALTHY", "WARNING", "DEGRADED", "CRITICAL", "FAILED"];
const worse = (a: HealthStatus, b: HealthStatus): HealthStatus => (ladder.indexOf(a) >= ladder.indexOf(b) ? a : b);

function statusOf(issues: readonly Issue[]): HealthStatus {
  const [first] = issues;
  if (first === undefined) return "HEALTHY";
  const service = issues.some((issue) => issue.about === "github" || issue.about === "agent");
  if (issues.length === 1 && !service) return "WARNING";
  if (issues.length <= 2) return "DEGRADED";
  return issues.some((issue) => issue.about === "agent") ? "FAILED" : "CRITICAL";
}

export function judgeHealth(sample: HealthSample): SystemHealthCheck {
  const issues = issuesOf(sample);
  // A custom check that calls itself worse than the count of issues does is believed.
  const status = sample.custom.reduce((worst, custom) => worse(worst, custom.status), statusOf(issues));
  const round = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);
  return {
    status,
    cpu_usage: round(sample.cpu),
    memory_usage: round(sample.memory),
    disk_usage: round(sample.disk),
    git_status: sample.git,
    github_connectivity: sample.github,
    claude_availability: sample.agent,
    recommendations: [...new Set(issues.map((issue) => issue.recommendation))],
    timestamp: new Date(sample.at).toISOString(),
    details:
      sample.custom.length === 0
        ? {}
        : { custom: sample.custom.map((custom) => ({ status: custom.status, metrics: custom.metrics })) },
  };
}
