/** What single values cannot show: settings that exclude each other or make no sense together. */

import { renderDuration } from "../duration.ts";
import type { ConfigurationProblem } from "../failure/evidence.ts";
import type { StageSettings } from "../plan.ts";
import { stageDefaults, type WorkflowStage, workflowStages } from "../stage.ts";
import { type ConfigurationKeyName, laterModes, type WorkflowConfiguration } from "./config-keys.ts";

export interface Findings {
  readonly config: WorkflowConfiguration;
  readonly problems: readonly ConfigurationProblem[];
  readonly warnings: readonly string[];
}

export interface Provenance {
  /** Higher wins: 3 flag or input, 2 environment, 1 file, 0 default. */
  readonly rank: (name: ConfigurationKeyName) => number;
  readonly place: (name: ConfigurationKeyName, path?: readonly string[]) => string;
}

type Stages = Partial<Record<WorkflowStage, StageSettings>>;

/** Without these there is no task, no branch or no end for the others to work on. */
const indispensable: readonly WorkflowStage[] = [
  "initialization",
  "prompt_analysis",
  "task_preparation",
  "issue_creation",
  "branch_setup",
  "implementation_progress",
  "implementation_complete",
  "pr_preparation",
  "pr_creation",
  "completion",
];

/** Stages whose work a command can do (stages/command.ts); the others have effects or proofs that only they know. */
const replaceable: readonly WorkflowStage[] = [
  "research_planning",
  "implementation_start",
  "implementation_progress",
  "testing_complete",
  "documentation_update",
];

/** Which agents report what a budget counts (docs/agents.md). */
const clis: readonly string[] = ["claude", "codex", "gemini", "copilot"];
const countedBy = {
  max_cost_usd: ["claude"],
  max_turns: clis,
  max_total_turns: clis,
  max_tokens: clis,
} as const satisfies Partial<Record<ConfigurationKeyName, readonly string[]>>;

/** Stages whose work an agent does, or can be asked to help with. */
const agentStages: readonly WorkflowStage[] = [
  "research_planning",
  "implementation_progress",
  "implementation_complete",
  "testing_complete",
  "documentation_update",
  "review_request",
  "review_processing",
];
const budgetNames = ["max_turns", "max_tokens", "max_cost_usd", "max_agent_minutes"] as const;

/** `resolved` has only valid values. Returns it with what one setting implies for another. */
export function applyRules(resolved: WorkflowConfiguration, from: Provenance): Findings {
  const problems: ConfigurationProblem[] = [];
  const warnings: string[] = [];
  const problem = (key: ConfigurationKeyName, text: string, remedy: string, path: readonly string[] = []) =>
    problems.push({ key: [key, ...path].join("."), place: from.place(key, path), problem: text, remedy });

  if (laterModes.includes(resolved.mode))
    problem("mode", `mode ${resolved.mode} is not available in this version`, "Give auto, run, resume or diagnose.");
  if (resolved.mode === "run" && resolved.workflow_id !== undefined)
    problem(
      "workflow_id",
      "mode run starts a workflow and takes no workflow-id",
      "Give mode resume, or no workflow-id.",
    );

  const task = oneTask(resolved, from);
  if (task === "conflict")
    problem("prompt", `it is given next to prompt_file (${from.place("prompt_file")})`, "Give one of the two.");

  const agent = from.rank("agent") === 0 && resolved.agent_command !== undefined ? "command" : resolved.agent;
  if (agent === "command" && resolved.agent_command === undefined)
    problem("agent", "agent command needs the command to run", "Set agent-command, or give another agent.");
  const fallbacks = resolved.fallback_agents ?? [];
  if (fallbacks.includes(agent))
    problem("fallback_agents", `${agent} is the agent that works first`, "Leave it out of the list.");
  if (fallbacks.includes("command") && resolved.agent_command === undefined)
    problem("fallback_agents", "agent command needs the command to run", "Set agent-command, or leave it out.");
  if (agent !== "command" && !fallbacks.includes("command") && resolved.agent_command !== undefined)
    warnings.push(`agent_command (${from.place("agent_command")}) is ignored, since the agent is ${agent}.`);

  if (agent === "command" && resolved.agent_version !== undefined)
    warnings.push(`agent_version (${from.place("agent_version")}) is ignored, since the agent is command.`);

  for (const [name, counted] of Object.entries(countedBy) as [keyof typeof countedBy, readonly string[]][])
    if (resolved[name] !== undefined && from.rank(name) > 0 && !counted.includes(agent))
      warnings.push(
        `${name} (${from.place(name)}) limits nothing: the agent ${agent} does not say what would be counted.`,
      );

  if (!resolved.enable_persistence)
    for (const name of ["checkpoint_stores", "checkpoint_key"] as const)
      if (from.rank(name) > 0)
        warnings.push(`${name} (${from.place(name)}) is ignored, since enable_persistence is false.`);

  for (const name of ["state_directory", "checkpoint_directory", "log_directory"] as const)
    if (resolved[name] === ".")
      problem(name, "it is the repository itself, which would be kept out of commits", "Give a directory of its own.");

  const stages = mergeStages(resolved, from, problem);
  for (const stage of workflowStages) {
    const settings = stages[stage];
    if (settings !== undefined) checkStage(stage, settings, resolved.stages[stage], problem);
  }
  return { config: { ...resolved, ...(task === "conflict" ? {} : task), agent, stages }, problems, warnings };
}

/** A prompt given at a higher place replaces a prompt file given at a lower one, and the other way round. */
function oneTask(config: WorkflowConfiguration, from: Provenance) {
  if (config.prompt === undefined || config.prompt_file === undefined) return {};
  const [prompt, file] = [from.rank("prompt"), from.rank("prompt_file")];
  if (prompt === file) return "conflict";
  return prompt > file ? { prompt_file: undefined } : { prompt: undefined };
}

type Report = (key: ConfigurationKeyName, text: string, remedy: string, path?: readonly string[]) => void;

/** `stage_timeouts` goes into `stages`, so that there is one place to look a limit up. */
function mergeStages(config: WorkflowConfiguration, from: Provenance, problem: Report): Stages {
  const merged: Stages = { ...config.stages };
  for (const stage of workflowStages) {
    const timeout = config.stage_timeouts[stage];
    if (timeout === undefined) continue;
    const own = config.stages[stage]?.timeout;
    if (own !== undefined && own !== timeout && from.rank("stage_timeouts") === from.rank("stages"))
      problem("stage_timeouts", `stages.${stage}.timeout says otherwise`, "Set the limit in one place.", [stage]);
    merged[stage] = { ...merged[stage], timeout };
  }
  return merged;
}

function checkStage(stage: WorkflowStage, merged: StageSettings, own: StageSettings | undefined, problem: Report) {
  const limit = merged.timeout ?? stageDefaults[stage].limitS;
  const allowed = `Give at most ${renderDuration(limit)}, the limit of the stage, or raise its timeout.`;
  for (const name of ["warn", "idle"] as const) {
    const value = own?.[name];
    if (value !== undefined && value > limit)
      problem("stages", `${renderDuration(value)} is longer than the stage may last`, allowed, [stage, name]);
  }
  if (merged.enabled === false && indispensable.includes(stage))
    problem("stages", "no workflow can do without this stage", "Leave it enabled.", [stage, "enabled"]);
  for (const name of budgetNames)
    if (merged[name] !== undefined && !agentStages.includes(stage))
      problem("stages", "no agent works in this stage", `Set it for one of ${agentStages.join(", ")}.`, [stage, name]);
  if (merged.run !== undefined && !replaceable.includes(stage))
    problem(
      "stages",
      "the work of this stage cannot be replaced by a command",
      `Only these can: ${replaceable.join(", ")}.`,
      [stage, "run"],
    );
}
