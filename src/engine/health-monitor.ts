/** Asks the health questions side by side, each with an end, and journals the verdict. Checking never fails the workflow. */
import { type CustomHealth, type HealthStatus, judgeHealth } from "../core/health.ts";
import type { JsonObject } from "../core/json.ts";
import type { HealthCheck, World } from "../ports.ts";
import type { Recorder } from "./recorder.ts";

export interface HealthMonitor {
  check(reason: string): Promise<void>;
}

/** GitHub and the agent are asked again after this time; their answers change slowly, and asking costs requests and processes. */
const servicesAgeMs = 240_000;
/** Each question has this long; what does not answer counts as failing. */
const questionMs = 10_000;

const statuses: ReadonlySet<string> = new Set<HealthStatus>(["HEALTHY", "WARNING", "DEGRADED", "CRITICAL", "FAILED"]);

export function createHealthMonitor(setup: { world: World; recorder: Recorder; enabled: boolean }): HealthMonitor {
  const { world, recorder } = setup;
  const { clock } = world;
  let services: { github: boolean; agent: boolean; at: number } | undefined;

  const within = async <T>(work: (signal: AbortSignal) => Promise<T>, otherwise: T): Promise<T> => {
    const over = new AbortController();
    const late = clock.sleep(questionMs, over.signal).then(() => otherwise);
    const answer = work(over.signal).catch(() => otherwise);
    const first = await Promise.race([answer, late]);
    over.abort();
    return first;
  };

  const askServices = async (): Promise<{ github: boolean; agent: boolean }> => {
    if (services !== undefined && clock.now() - services.at < servicesAgeMs) return services;
    const [github, agent] = await Promise.all([
      within(async (signal) => (await world.probes.connectivity(signal)).api, false),
      within(async (signal) => (await world.agent.probe(signal)).kind === "available", false),
    ]);
    services = { github, agent, at: clock.now() };
    return services;
  };

  const askCustom = async (check: HealthCheck, workflowId: string): Promise<CustomHealth> => {
    const failed: CustomHealth = {
      status: "WARNING",
      metrics: {},
      recommendations: ["A custom health check failed or did not answer."],
    };
    return within(async () => {
      const answer = await check(workflowId);
      if (!statuses.has(answer.status))
        return {
          ...failed,
          recommendations: [`A custom health check answered with the unknown status ${String(answer.status)}.`],
        };
      return {
        status: answer.status,
        metrics: answer.custom_metrics ?? {},
        recommendations: answer.recommendations ?? [],
      };
    }, failed);
  };

  return {
    check: async (reason) => {
      if (!setup.enabled) return;
      const { workflowId } = recorder.history();
      const { healthChecks } = await world.extensions();
      const [resources, git, answers, custom] = await Promise.all([
        within(() => world.probes.resources(), undefined),
        within(() => world.workTree.status(), undefined),
        askServices(),
        Promise.all(healthChecks.map((check) => askCustom(check, workflowId))),
      ]);
      const check = judgeHealth({
        at: clock.now(),
        cpu: resources?.cpuPercent ?? null,
        memory: resources?.memoryPercent ?? null,
        disk: resources?.diskPercent ?? null,
        git: git === undefined ? "error" : git.staged + git.unstaged + git.untracked === 0 ? "clean" : "dirty",
        github: answers.github,
        agent: answers.agent,
        custom,
      });
      await recorder.record({ kind: "health.checked", reason, check: { ...check } as JsonObject });
    },
  };
}
