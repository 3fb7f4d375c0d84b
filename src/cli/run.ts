/** `run` and `resume`. */

import { realpath } from "node:fs/promises";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { readPromptFile } from "../adapters/prompt-file.ts";
import type { ConfigurationProblem } from "../core/failure/evidence.ts";
import { endedHistory } from "../core/journal/ended-history.ts";
import type { Task } from "../core/journal/journal-entry.ts";
import type { WorkflowEnd } from "../engine/workflow-request.ts";
import type { World } from "../ports.ts";
import { type Driven, drive, type Work } from "./drive.ts";
import { endLines } from "./end-text.ts";
import { terminalReport } from "./find-workflow.ts";
import { resumeCommand } from "./resume-command.ts";
import { exitCodes, plain, type Screen, showProblems } from "./screen.ts";
import type { Setting } from "./setting.ts";
import { stopOnInterrupts } from "./stop.ts";

export type TaskResult = { readonly task: Task } | { readonly problems: readonly ConfigurationProblem[] };

/** A prompt file may lie anywhere when it was named on the command line; how it is called in the journal never shows where. */
async function readTaskFile(
  setting: Pick<Setting, "root">,
  path: string,
): Promise<{ readonly name: string; readonly text: string } | undefined> {
  const file = await realpath(resolve(setting.root, path)).catch(() => undefined);
  if (file === undefined) return undefined;
  const text = await readPromptFile(dirname(file), basename(file));
  if (text === undefined) return undefined;
  const inside = relative(setting.root, file);
  const isInside = inside !== ".." && !inside.startsWith(`..${sep}`);
  return { name: isInside ? inside.split(sep).join("/") : basename(file), text };
}

type TaskSetting = Pick<Setting, "root"> & {
  readonly config: Pick<Setting["config"], "prompt_file" | "prompt" | "issue_number">;
  readonly sources: Pick<Setting["sources"], "prompt_file" | "prompt">;
};

/** The task that the configuration names, read and found usable. */
export async function readTask(setting: TaskSetting): Promise<TaskResult> {
  const { config, sources } = setting;
  const issue = config.issue_number;
  if (config.prompt_file === undefined && config.prompt === undefined && issue !== undefined)
    return { task: { source: "issue", issue, text: "", requester: undefined } };
  const key = config.prompt_file === undefined ? "prompt" : "prompt_file";
  const place = sources[key];
  const refuse = (problem: string, remedy: string): TaskResult => ({ problems: [{ key, place, problem, remedy }] });
  const file = config.prompt_file === undefined ? undefined : await readTaskFile(setting, config.prompt_file);
  if (config.prompt_file !== undefined && file === undefined) {
    return refuse(
      `${config.prompt_file} cannot be read as text`,
      "Give the path of a Markdown file in UTF-8, of at most 1 MiB, that is there.",
    );
  }
  const text = file?.text ?? config.prompt ?? "";
  const { analysePrompt } = await import("../core/prompt/prompt.ts");
  const reading = analysePrompt(text, { fileName: file?.name });
  if (reading.kind === "refused")
    return refuse(reading.reason.replace(/\.$/, ""), `Add ${reading.missing.join("; ")}.`);
  return {
    task: {
      source: file === undefined ? "prompt" : "prompt-file",
      ...(file === undefined ? {} : { promptFile: file.name }),
      issue,
      text,
      requester: undefined,
    },
  };
}

function exitCodeOf(end: WorkflowEnd, by: string | undefined): number {
  switch (end.status) {
    case "completed":
    case "degraded":
      return exitCodes.done;
    case "paused":
      return exitCodes.resumable;
    case "interrupted":
      return by === "SIGINT" ? exitCodes.cancelled : exitCodes.resumable;
    case "failed":
      return end.failure?.category === "configuration" ? exitCodes.usage : exitCodes.failed;
  }
}

export interface RunCommand {
  readonly flags: Readonly<Record<string, string>>;
  readonly local: boolean;
}

async function driveInTerminal(setting: Setting, work: Work, command: RunCommand, end: (code: number) => void) {
  const { screen } = setting;
  let world: World | undefined;
  const stopping = stopOnInterrupts(process, screen.err, () => {
    const now = () => end(exitCodes.cancelled);
    if (world === undefined) now();
    else void world.processes.endAll(0).then(now, now);
  });
  const driven = await drive(setting, work, {
    local: command.local,
    stop: stopping.signal,
    tell: (line) => screen.err(plain(setting.redact(line))),
    onWorld: (opened) => {
      world = opened;
    },
  });
  return { driven, by: stopping.by() };
}

function showEnd(
  screen: Screen,
  setting: Setting,
  driven: Driven,
  command: RunCommand,
  by: string | undefined,
): number {
  if (driven.kind === "invalid") return showProblems(screen, driven.problems);
  const { end } = driven;
  const now = Date.now();
  const report = terminalReport(setting, endedHistory(end, now), now);
  const flags = command.flags;
  const resume = resumeCommand(end.workflowId, flags);
  for (const line of endLines({ report, resume, workflowId: end.workflowId })) screen.out(plain(setting.redact(line)));
  return exitCodeOf(end, by);
}

/** `end` ends the process at once. */
export async function runCommand(setting: Setting, command: RunCommand, end: (code: number) => void): Promise<number> {
  const read = await readTask(setting);
  if ("problems" in read) return showProblems(setting.screen, read.problems);
  const { driven, by } = await driveInTerminal(setting, { kind: "start", task: read.task }, command, end);
  return showEnd(setting.screen, setting, driven, command, by);
}

export async function resumeCommandLine(
  setting: Setting,
  command: RunCommand & { readonly workflowId: string },
  end: (code: number) => void,
): Promise<number> {
  const { driven, by } = await driveInTerminal(
    setting,
    { kind: "resume", workflowId: command.workflowId },
    command,
    end,
  );
  return showEnd(setting.screen, setting, driven, command, by);
}
