/**
 * initialization: is there an earlier workflow to go on with, and may we do everything the stages after this one will do?
 * Everything is asked before anything is spent or created, and all problems are told at once.
 */

import { classify } from "../core/failure/classify.ts";
import { type ConfigurationProblem, type Evidence, Fault } from "../core/failure/evidence.ts";
import type { GitHub, Stage, StageContext } from "../ports.ts";

/** Below this much free disk a checkpoint or a test run is likely to fail half-way. */
const leastFreeBytes = 256 * 1024 * 1024;

const wanted = [
  { permission: "issues", key: "permissions: issues", remedy: "Add `issues: write` to the job's `permissions`." },
  { permission: "contents", key: "permissions: contents", remedy: "Add `contents: write` to the job's `permissions`." },
  {
    permission: "pull_requests",
    key: "permissions: pull-requests",
    remedy: "Add `pull-requests: write` to the job's `permissions`.",
  },
] as const;

async function permissionProblems(github: GitHub): Promise<readonly ConfigurationProblem[]> {
  const answers = await Promise.all(
    wanted.map(async (want) => ({ want, answer: await github.probeWrite(want.permission) })),
  );
  return answers.flatMap(({ want, answer }) => {
    if (answer.kind === "allowed") return [];
    const failure = classify(answer.evidence);
    if (failure.category !== "configuration") throw new Fault(answer.evidence);
    const switchedOff = failure.code === "pull-requests-switched-off";
    return [
      {
        key: switchedOff ? "Allow GitHub Actions to create and approve pull requests" : want.key,
        place: switchedOff ? "repository settings → Actions → General" : "workflow file, `permissions`",
        problem: failure.message,
        remedy: switchedOff ? failure.remedy : failure.code === "github-permission" ? want.remedy : failure.remedy,
      },
    ];
  });
}

/** Beginning something new in place of what was asked for would spend without being asked. */
function nothingOf(workflowId: string): Evidence {
  const problem = "no store holds a good checkpoint of this workflow, and nothing on GitHub shows it";
  const remedy =
    "Look at the warnings for what could not be read; check the id, or start anew with the prompt or the label.";
  return {
    kind: "configuration",
    problems: [{ key: "workflow-id", place: "input workflow-id", problem: `${workflowId}: ${problem}`, remedy }],
  };
}

async function agentProblems(
  context: StageContext,
): Promise<{ version: string; problems: readonly ConfigurationProblem[] }> {
  const probe = await context.world.agent.probe(context.signal);
  if (probe.kind === "available") return { version: probe.version, problems: [] };
  if (probe.evidence.kind === "configuration") return { version: "", problems: probe.evidence.problems };
  throw new Fault(probe.evidence);
}

/** One that is not there is no reason not to begin: it is passed over when its turn comes. */
async function warnOfMissingFallbacks(context: StageContext): Promise<void> {
  for (const agent of context.world.fallbackAgents ?? []) {
    const probe = await agent.probe(context.signal);
    if (probe.kind === "available") continue;
    const { evidence } = probe;
    const why =
      evidence.kind === "configuration" ? evidence.problems.map(({ problem }) => problem).join("; ") : evidence.kind;
    await context.warn("agent", `${agent.name} (fallback-agents) could not take over: ${why}`);
  }
}

/** Prompts and extensions are read here, before there is a work of the agent that could change them. */
async function problemsIn(read: () => Promise<unknown> | undefined): Promise<readonly ConfigurationProblem[]> {
  try {
    await read();
    return [];
  } catch (error) {
    if (error instanceof Fault && error.evidence.kind === "configuration") return error.evidence.problems;
    throw error;
  }
}

async function diskProblems(context: StageContext): Promise<readonly ConfigurationProblem[]> {
  const { diskFreeBytes } = await context.world.probes.resources();
  if (diskFreeBytes >= leastFreeBytes) return [];
  return [
    {
      key: "disk",
      place: "runner",
      problem: `only ${Math.round(diskFreeBytes / 1024 / 1024)} MB are free`,
      remedy: "Free disk space before this action, or use a larger runner.",
    },
  ];
}

export const initialization: Stage<"initialization"> = {
  name: "initialization",
  async run(context) {
    const { world, config, task, signal } = context;
    const earlier = await context.findEarlier({ issue: task.issue });
    if (earlier !== undefined) return { kind: "adopt", earlier };
    if (config.workflow_id !== undefined && config.workflow_id !== context.workflowId)
      return { kind: "failed", evidence: nothingOf(config.workflow_id) };

    const [repository, viewer, agent, permissions, ...rest] = await Promise.all([
      world.github.repository(signal),
      world.github.viewer(),
      agentProblems(context),
      permissionProblems(world.github),
      diskProblems(context),
      problemsIn(() => world.prompts?.()),
      problemsIn(() => world.extensions()),
    ]);
    const baseBranch = config.base_branch ?? repository.defaultBranch;
    const baseSha = await world.workTree.remoteBranch(baseBranch);
    const problems: ConfigurationProblem[] = [...permissions, ...agent.problems, ...rest.flat()];
    if (repository.archived) {
      problems.push({
        key: "repository",
        place: repository.url,
        problem: "it is archived",
        remedy: "Unarchive it, or run elsewhere.",
      });
    }
    if (!repository.hasIssues && task.issue === undefined) {
      problems.push({
        key: "issues",
        place: "repository settings",
        problem: "issues are switched off",
        remedy: "Switch issues on, or give an `issue-number`.",
      });
    }
    if (baseSha === undefined) {
      problems.push({
        key: "base-branch",
        place: "input or config",
        problem: `the remote has no branch ${baseBranch}`,
        remedy: "Name a branch that exists.",
      });
    }
    if (problems.length > 0 || baseSha === undefined)
      return { kind: "failed", evidence: { kind: "configuration", problems } };
    await warnOfMissingFallbacks(context);
    await world.workTree.fetchCommit(baseSha, baseBranch);
    return {
      kind: "succeeded",
      output: {
        repository: `${repository.owner}/${repository.name}`,
        visibility: repository.visibility,
        defaultBranch: repository.defaultBranch,
        baseBranch,
        baseSha,
        viewer,
        agentVersion: agent.version,
      },
    };
  },
};
