/** `diagnostics`, `report` and `verify`: commands that look at one workflow and change nothing. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { isWorkflowId } from "../core/checkpoint/checkpoint-name.ts";
import { diagnose } from "../core/diagnostics/diagnostics.ts";
import { columns, renderDiagnostics } from "../core/diagnostics/diagnostics-text.ts";
import { renderSummary } from "../core/report/summary.ts";
import { type Finding, verifyWorkflow } from "../engine/checkpoint/verify.ts";
import { findWorkflow, unknownWorkflow } from "./find-workflow.ts";
import { openWorld } from "./open-world.ts";
import { exitCodes, paint, plain, showProblems } from "./screen.ts";
import type { Setting } from "./setting.ts";

interface Look {
  readonly workflowId: string;
  readonly local: boolean;
}

/** JSON stays JSON: control characters are escapes in it already. */
export async function diagnosticsCommand(
  setting: Setting,
  command: Look & { readonly json: boolean },
): Promise<number> {
  const { screen, redact } = setting;
  const { world } = openWorld(setting, { local: command.local, marker: command.workflowId });
  const found = await findWorkflow(setting, world, command.workflowId);
  if ("problem" in found) return showProblems(screen, [found.problem]);
  const diagnostics = diagnose(found.history, found.report, found.now);
  for (const problem of found.problems) screen.err(`${paint(screen, "33", "warning:")} ${plain(redact(problem))}`);
  if (command.json) screen.out(redact(JSON.stringify(diagnostics, null, 2)));
  else for (const line of renderDiagnostics(diagnostics)) screen.out(plain(redact(line)));
  return exitCodes.done;
}

export async function reportCommand(
  setting: Setting,
  command: Look & { readonly html: string | undefined },
): Promise<number> {
  const { screen, redact } = setting;
  const { world } = openWorld(setting, { local: command.local, marker: command.workflowId });
  const found = await findWorkflow(setting, world, command.workflowId);
  if ("problem" in found) return showProblems(screen, [found.problem]);
  for (const problem of found.problems) screen.err(`${paint(screen, "33", "warning:")} ${plain(redact(problem))}`);
  if (command.html === undefined) {
    screen.out(plain(redact(renderSummary(found.report)).trimEnd()));
    return exitCodes.done;
  }
  const { renderHtmlReport } = await import("../core/report/html/page.ts");
  const file = resolve(setting.cwd, command.html);
  try {
    await writeFile(file, renderHtmlReport({ report: found.report, entries: found.content.entries, redact }));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    return showProblems(screen, [
      {
        key: "html",
        place: "command line",
        problem: `${command.html} cannot be written (${code})`,
        remedy: "Give the path of a file in a directory that exists and can be written to.",
      },
    ]);
  }
  screen.err(`wrote ${command.html}`);
  return exitCodes.done;
}

const signs: Readonly<Record<Finding["level"], readonly [string, string]>> = {
  ok: ["ok", "32"],
  warning: ["warning", "33"],
  broken: ["BROKEN", "31"],
};

/** 1 when something is not what was written. */
export async function verifyCommand(setting: Setting, command: Look): Promise<number> {
  const { screen, redact } = setting;
  const { world } = openWorld(setting, { local: command.local, marker: command.workflowId });
  const { workflowId } = command;
  const unknown = async (reasons: readonly string[]) =>
    showProblems(screen, [unknownWorkflow(workflowId, await world.states.list(), reasons)]);
  if (!isWorkflowId(workflowId)) return unknown([]);
  const verified = await verifyWorkflow(world, workflowId, new AbortController().signal);
  if (verified.kind === "unknown") return unknown(verified.problems);
  const rows = columns(verified.findings.map(({ level, subject, detail }) => [signs[level][0], subject, detail]));
  for (const row of rows) screen.out(plain(redact(row)));
  return verified.broken ? exitCodes.failed : exitCodes.done;
}
