/**
 * The one table of configuration. The type `WorkflowConfiguration`, the action's inputs, the command line's flags and the
 * tables of the documentation all come from it (`npm run metadata`). Durations are seconds, costs US dollars.
 */
import {
  baselines,
  boolean,
  type ConfigurationKey,
  choice,
  choices,
  duration,
  integer,
  list,
  number,
  path,
  perStage,
  recoveryStrategies,
  secret,
  stages,
  text,
  type ValueOf,
  words,
} from "./config-kinds.ts";
import { supervisionKeys } from "./supervision-keys.ts";

/** Five days: the longest a job can last on any runner (GitHub's usage limits, self-hosted). */
const longest = 432_000;

/** Modes that are known but not built yet; they are refused with a sentence instead of as unknown. */
export const laterModes: readonly string[] = ["plan", "aggregate", "sweep"];

export const configurationGroups = {
  Task: {
    mode: choice(
      ["auto", "run", "resume", "diagnose", "plan", "aggregate", "sweep"],
      "auto",
      "What to do. `auto` decides from the event; `run` starts in place, `resume` goes on with a workflow, `diagnose` only reports. `plan`, `aggregate` and `sweep` are refused for now.",
    ),
    prompt_file: path(undefined, "The task: a Markdown file in the repository.", true),
    prompt: text("prompt", undefined, "The task as text. Not together with `prompt-file`."),
    issue_number: integer(
      undefined,
      1,
      2_147_483_647,
      "The task: an issue. Next to a prompt, the issue that the workflow adopts. On a label event it is the labelled issue.",
    ),
    trigger_label: text("label", "workflow-manager", "Label that starts a workflow. It is removed when taken."),
    trigger_phrase: text(
      "word",
      "/workflow",
      "First word of a comment command: `resume`, `retry [stage]`, `cancel`, `status` follow it.",
    ),
    workflow_id: text("workflow-id", undefined, "The workflow to resume or to diagnose."),
    resume_from: text("stage", undefined, "A stage to go back to; what came after it is done again."),
    config_file: path(
      ".github/workflow-manager.json",
      "Config file in the repository, JSON or YAML. The default need not exist; one that is named must.",
      true,
    ),
    working_directory: path(undefined, "Directory of the repository in which agent and commands work.", true),
    extensions: path(undefined, "An ES module in the repository with custom error handlers and health checks.", true),
    dry_run: boolean(false, "Go through the stages without making anything on GitHub."),
  },
  Agent: {
    agent: choice(
      ["claude", "codex", "gemini", "copilot", "command"],
      "claude",
      "Who does the work. `command` runs `agent-command`, and is taken when only that is set.",
    ),
    agent_command: text(
      "lines",
      undefined,
      "Command that stands for the agent; runs through bash in the work tree with the prompt on standard input and in `$WORKFLOW_PROMPT_FILE`.",
    ),
    agent_args: words("Further arguments for the agent's program, split like a shell's words, without expansion."),
    agent_version: text(
      "version",
      undefined,
      "Installs this version of the agent's CLI from npm into the runner's tool cache: exact, a range or a tag. Unset, nothing is installed.",
    ),
    model: text("word", undefined, "Model the agent is asked to use."),
    max_turns: integer(undefined, 1, 100_000, "Most turns of the agent in one attempt."),
    max_cost_usd: number(
      undefined,
      0.01,
      1_000_000,
      "Most US dollars for the whole workflow, resumes included. Only `claude` says what it cost.",
    ),
    prompts_directory: path(
      ".github/workflow-manager/prompts",
      "Stage prompts of the repository that replace the built-in ones (docs/prompts.md). It need not exist.",
    ),
  },
  "Supervision of the agent": supervisionKeys,
  Commands: {
    setup_command: text("lines", undefined, "Prepares the work tree; runs through bash before the agent starts."),
    test_command: text("lines", undefined, "Runs the tests; detected from the project when unset."),
    critical_test_command: text(
      "lines",
      undefined,
      "The tests that must run whatever happens: they alone run again after the test set-up has timed out repeatedly.",
    ),
    docs_command: text("lines", undefined, "Updates the documentation; the agent does it when unset."),
  },
  "Git and pull request": {
    base_branch: text("branch", undefined, "Branch to start from and to merge into; default: the repository's."),
    branch_prefix: text("branch-prefix", "feature/", "Put before the name of the branch."),
    draft: choice(
      ["auto", "always", "never"],
      "auto",
      "When the pull request is a draft; `auto`: when something is not as it should be.",
    ),
    labels: list("label", "Labels of the pull request and of an issue that is created."),
    reviewers: list("reviewer", "People and teams (`org/team`) asked for a review."),
    commit_author: text("author", undefined, "Author of the commits, as `Name <address>`."),
  },
  Access: {
    token: secret("secret", "Token for issues, comments and the repository."),
    branch_token: secret("secret", "Token for pushes and pull requests whose checks must run; default: `token`."),
    allow_users: list("login", "People who may start workflows without write permission."),
    allow_bots: list("bot", "Bots, by name, whose labels and comments count. All others are ignored."),
  },
  "Retry and time": {
    max_retries: integer(3, 0, 100, "Retries of a failed attempt; 0 for none."),
    timeout_multiplier: number(1.5, 1, 10, "Factor on a stage's limit after each timeout."),
    stage_timeouts: perStage("Limits of single stages, as `stage=duration` lines."),
    timeouts: choice(
      ["configured", "learned"],
      "configured",
      "Where limits that nobody set come from: the defaults, or what earlier runs needed (docs/learning.md).",
    ),
    idle_timeout: duration(undefined, 0, longest, "How long a stage may show no sign of life; 0 for no limit."),
    time_budget: duration(
      undefined,
      1,
      longest,
      "What the job has; default: the job's own `timeout-minutes`, else 6 hours.",
    ),
  },
  Reliability: {
    enable_monitoring: boolean(true, "Heartbeats, stage timings and the performance report."),
    enable_health_checks: boolean(true, "Checks of processor, memory, disk, GitHub and agent."),
    enable_recovery: boolean(true, "Retries and recovery actions after a failure."),
    enable_persistence: boolean(true, "Checkpoints, from which an interrupted workflow goes on."),
    health_check_interval: duration(300, 1, 86_400, "Time between health checks while a stage runs."),
  },
  Checkpoints: {
    checkpoint_frequency: integer(5, 1, 1000, "Save a checkpoint after so many stages."),
    checkpoint_interval: duration(
      180,
      1,
      86_400,
      "Time between checkpoints while the agent works, and between copies in the stores that do not lead.",
    ),
    checkpoint_stores: choices(
      ["cache", "artifact", "git", "folder"],
      "Where checkpoints go, the leading store first; default: `git, cache, artifact` on a runner, `folder` in a terminal.",
    ),
    checkpoint_key: secret("signing-key", "Secret that signs and encrypts checkpoints; at least 16 characters."),
  },
  "Logs and reports": {
    log_level: choice(["DEBUG", "INFO", "WARNING", "ERROR"], "INFO", "The least level that is shown."),
    log_format: choice(["detailed", "json", "simple"], "detailed", "Form of the lines on the console."),
    state_directory: path(".github/workflow-states", "Journals and states."),
    checkpoint_directory: path(".github/workflow-checkpoints", "Checkpoint files of the stages."),
    log_directory: path(".github/workflow-logs", "Log files, one a day."),
    progress_comment: boolean(true, "One comment on the issue that shows how far the workflow is."),
    check_run: boolean(
      false,
      "A check on the pull request's newest commit that shows how far the workflow is; needs `checks: write` (docs/reports.md).",
    ),
    diagnostic_bundle: boolean(
      true,
      "Keep a diagnostic bundle of a run that does not complete, as an artifact (docs/diagnostics.md).",
    ),
    html_report: boolean(
      true,
      "A report as one HTML file, also as an artifact of the run that opens in the browser (docs/reports.md).",
    ),
  },
  "Config file only": {
    performance_baselines: baselines(
      "Expected durations by stage, in seconds. `implementation` stands for `implementation_progress`, `testing` for `testing_complete`.",
    ),
    recovery_strategies: recoveryStrategies(
      "Recovery actions by kind of error: `network_errors`, `timeout_errors`, `resource_errors`.",
    ),
    stages: stages(
      "Settings by stage: `timeout`, `warn`, `idle`, `retries`, `critical`, `enabled`, `run`, `recovery`, and budgets of its agent over all attempts and resumes: `max_turns`, `max_tokens`, `max_cost_usd`, `max_agent_minutes`.",
    ),
  },
} as const;

export const configurationKeys = {
  ...configurationGroups.Task,
  ...configurationGroups.Agent,
  ...supervisionKeys,
  ...configurationGroups.Commands,
  ...configurationGroups["Git and pull request"],
  ...configurationGroups.Access,
  ...configurationGroups["Retry and time"],
  ...configurationGroups.Reliability,
  ...configurationGroups.Checkpoints,
  ...configurationGroups["Logs and reports"],
  ...configurationGroups["Config file only"],
};

export type ConfigurationKeyName = keyof typeof configurationKeys;

/** Everything the user can decide, resolved and checked. Durations are seconds. Undefined: decided elsewhere. */
export type WorkflowConfiguration = {
  readonly [Name in ConfigurationKeyName]: ValueOf<(typeof configurationKeys)[Name]>;
};

export const configurationNames = Object.keys(configurationKeys) as readonly ConfigurationKeyName[];

export function isConfigurationName(name: string): name is ConfigurationKeyName {
  return Object.hasOwn(configurationKeys, name);
}

export function configurationKey(name: ConfigurationKeyName): ConfigurationKey {
  return configurationKeys[name];
}

/** `max-retries`: the name as action input and, with `--` before it, as flag. */
export function inputName(name: ConfigurationKeyName): string {
  return name.replaceAll("_", "-");
}

/** `WORKFLOW_MAX_RETRIES`. */
export function environmentName(name: ConfigurationKeyName): string {
  return `WORKFLOW_${name.toUpperCase()}`;
}

export const inputNames: readonly ConfigurationKeyName[] = configurationNames.filter(
  (name) => configurationKey(name).from === "anywhere",
);

/** The subcommand says the mode and takes the workflow's id as its argument. */
export const flagNames: readonly ConfigurationKeyName[] = inputNames.filter(
  (name) => name !== "mode" && name !== "workflow_id",
);
