/** `validate`: the configuration and a prompt, looked at as a run would. Makes nothing. */

import { readPromptOverrides } from "../adapters/git/prompt-overrides.ts";
import { configurationNames } from "../core/config/config-keys.ts";
import { columns } from "../core/diagnostics/diagnostics-text.ts";
import { renderDuration } from "../core/duration.ts";
import { type ConfigurationProblem, Fault } from "../core/failure/evidence.ts";
import type { PromptAnalysis } from "../core/prompt/prompt-analysis.ts";
import { prepareTasks } from "../core/prompt/task-list.ts";
import { readTask } from "./run.ts";
import { exitCodes, paint, plain, showProblems } from "./screen.ts";
import { type Place, readSetting, type Setting } from "./setting.ts";

function configurationLines(setting: Setting): readonly string[] {
  const given = configurationNames.filter(
    (name) => setting.sources[name] !== "default" && name !== "mode" && name !== "workflow_id",
  );
  const rows = given.map((name) => [`  ${name}`, setting.sources[name]]);
  return [
    `configuration: ok, ${given.length === 0 ? "all defaults" : `${given.length} not default`}`,
    ...columns(rows),
  ];
}

function promptLines(analysis: PromptAnalysis): readonly string[] {
  const { complexity, requirements } = analysis;
  const done = requirements.filter((requirement) => requirement.done).length;
  const tasks = prepareTasks({ title: analysis.title, requirements, estimateSeconds: complexity.estimateSeconds });
  const ready = done === 0 ? "" : ` (${done} ticked off already)`;
  const rows = columns([
    ["  title", analysis.title],
    ["  requirements", `${requirements.length}${ready}`],
    ["  criteria", String(analysis.successCriteria.length)],
    ["  tasks", String(tasks.length)],
    ["  complexity", `${complexity.level}, about ${renderDuration(complexity.estimateSeconds)}`],
  ]);
  return ["prompt: ok", ...rows];
}

/** What is wrong with the stage prompts that the repository brings. */
async function ownPrompts({ root, config }: Setting): Promise<readonly ConfigurationProblem[]> {
  try {
    await readPromptOverrides(root, config.prompts_directory);
    return [];
  } catch (error) {
    if (error instanceof Fault && error.evidence.kind === "configuration") return error.evidence.problems;
    throw error;
  }
}

/** What is wrong with configuration and prompt is said together, as far as the prompt can be found without the configuration. */
export async function validateCommand(
  place: Place,
  command: { readonly flags: Readonly<Record<string, string>>; readonly local: boolean },
): Promise<number> {
  const { screen } = place;
  const read = await readSetting(place, command);
  if (read.kind === "invalid") {
    const prompt_file = command.flags["prompt_file"];
    const sources = { prompt_file: "command line", prompt: "command line" };
    const config = { prompt_file, prompt: undefined, issue_number: undefined };
    const task = prompt_file === undefined ? undefined : await readTask({ root: place.cwd, config, sources });
    return showProblems(screen, [...read.problems, ...(task !== undefined && "problems" in task ? task.problems : [])]);
  }
  const { setting } = read;
  const say = (lines: readonly string[]) => {
    for (const line of lines) screen.out(plain(setting.redact(line)));
  };
  for (const warning of setting.warnings)
    screen.err(`${paint(screen, "33", "warning:")} ${plain(setting.redact(warning))}`);
  const { config } = setting;
  const hasPrompt = config.prompt_file !== undefined || config.prompt !== undefined;
  const task = hasPrompt ? await readTask(setting) : undefined;
  const problems = [...(task !== undefined && "problems" in task ? task.problems : []), ...(await ownPrompts(setting))];
  if (problems.length > 0) return showProblems(screen, problems);
  say(configurationLines(setting));
  if (task === undefined || "problems" in task) return exitCodes.done;
  const { analysePrompt } = await import("../core/prompt/prompt.ts");
  const reading = analysePrompt(task.task.text, { fileName: task.task.promptFile });
  if (reading.kind === "task") say(promptLines(reading.analysis));
  return exitCodes.done;
}
