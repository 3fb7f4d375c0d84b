/** Mode `diagnose` of the action: looks at a workflow from wherever a store has it, shows everything, changes nothing. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ActionsRuntime } from "./adapters/actions-runtime.ts";
import type { Environment, RunnerFacts } from "./adapters/runner-facts.ts";
import { bundleOf } from "./bundle-of.ts";
import { composeWorld } from "./compose.ts";
import type { WorkflowConfiguration } from "./core/config/config-keys.ts";
import { planFor } from "./core/config/plan-settings.ts";
import { bundleName, renderBundle } from "./core/diagnostics/diagnostic-bundle.ts";
import { renderDiagnostics } from "./core/diagnostics/diagnostics-text.ts";
import { outputsOf } from "./core/report/outputs-of.ts";
import type { ReportSettings } from "./core/report/report-of.ts";
import { version } from "./core/version.ts";
import { readWorkflow, type WorkflowRecord, withEnd } from "./engine/checkpoint/read-workflow.ts";
import { findCheckpoints } from "./engine/checkpoint/restore.ts";
import { whoIsAtWork } from "./engine/ownership/who-is-at-work.ts";
import { presentProblems } from "./engine/present/present-end.ts";
import { offerBundle } from "./keep-bundle.ts";
import type { World } from "./ports.ts";

export interface DiagnoseRequest {
  readonly config: WorkflowConfiguration;
  readonly environment: Environment;
  readonly runner: RunnerFacts;
  readonly runtime: ActionsRuntime;
  readonly redact: (text: string) => string;
  readonly workflowId: string | undefined;
  /** Where no id was given, the workflow of this issue is meant. */
  readonly issue: number | undefined;
}

async function find(world: World, request: DiagnoseRequest): Promise<WorkflowRecord | readonly string[]> {
  const stop = new AbortController().signal;
  const { workflowId, issue } = request;
  if (workflowId !== undefined) {
    const read = await readWorkflow(world, workflowId, stop);
    return "missing" in read ? read.problems : read;
  }
  if (issue === undefined) return ["no workflow-id and no issue were given"];
  // Not as a resume looks for it: a workflow that is over is asked about, too. Ids begin with their time of birth.
  const problems: string[] = [];
  const addresses = await findCheckpoints(world, { issue }, stop, problems);
  const newest = addresses
    .map((address) => address.workflowId)
    .sort()
    .at(-1);
  if (newest === undefined) return problems;
  const read = await readWorkflow(world, newest, stop);
  return "missing" in read ? [...problems, ...read.problems] : read;
}

/** Returns the step's exit code: 0 when the workflow was found, however it is. */
export async function diagnoseStep(request: DiagnoseRequest): Promise<number> {
  const { config, environment, runner, runtime, redact } = request;
  const { world, log } = composeWorld({
    config,
    environment,
    runner,
    root: runner.workspace,
    marker: "diagnose",
    redact,
    presenter: runtime,
    print: (line) => runtime.print(line),
    extensions: undefined,
    local: false,
  });
  try {
    const found = await find(world, request);
    if (!("history" in found)) {
      const of = request.workflowId ?? (request.issue === undefined ? "nothing" : `issue #${request.issue}`);
      const why = found.length === 0 ? "" : ` (${found.join("; ")})`;
      const remedy = "Give the id as the log or the status comment shows it; checkpoints expire with their store.";
      const key = request.workflowId === undefined ? "issue-number" : "workflow-id";
      return await presentProblems(runtime, [
        { key, place: "input", problem: `no store knows a workflow of ${of}${why}`, remedy },
      ]);
    }
    await show(world, request, found);
    return 0;
  } finally {
    await log.close();
  }
}

async function show(world: World, request: DiagnoseRequest, found: WorkflowRecord): Promise<void> {
  const { config, environment, runner, runtime, redact } = request;
  const { history, content, source } = found;
  const owner = await whoIsAtWork(world, history);
  const shown = owner === undefined ? withEnd(history) : history;
  const settings: ReportSettings = {
    plan: planFor(config),
    resumeComment: `${config.trigger_phrase} resume`,
    repositoryUrl: `${runner.serverUrl}/${runner.owner}/${runner.repo}`,
    version,
    now: owner === undefined ? history.lastAt : world.clock.now(),
  };
  const root = runner.workspace;
  const from = { world, config, environment, root, redact, history, shown, settings, content, source };
  const { bundle, report, markdown } = await bundleOf(from);
  const path = join(runner.temporary, bundleName(history.workflowId));
  const reportPath = await writeFile(path, renderBundle(bundle), { mode: 0o600 }).then(
    () => path,
    () => undefined,
  );

  runtime.openGroup(`Diagnostics of ${history.workflowId}, from ${found.source}`);
  if (owner !== undefined) runtime.print(`at work on it: ${owner}`);
  for (const line of renderDiagnostics(bundle.workflow_diagnostics)) runtime.print(line);
  runtime.closeGroup();
  for (const message of found.problems) runtime.annotate({ level: "warning", title: "Diagnostics", message });
  await runtime.setOutputs(
    outputsOf({
      workflowId: history.workflowId,
      status: shown.end?.status ?? "running",
      reason: shown.end?.reason ?? "",
      failure: shown.end?.failure ?? null,
      history: shown,
      performance: report.performance,
      reportPath,
    }),
  );
  await runtime.writeSummary(markdown);
  await offerBundle({ world, config, runner, runtime }, bundle, history.workflowId);
}
