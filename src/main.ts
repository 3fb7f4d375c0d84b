/** The action's step: environment in, workflow, outputs and exit code out. Loads only what the first stage needs. */
import { randomUUID } from "node:crypto";
import { type ActionsRuntime, createActionsRuntime } from "./adapters/actions-runtime.ts";
import { loadConfiguration } from "./adapters/config-source.ts";
import { type RunnerFacts, readEventPayload, readRunnerFacts } from "./adapters/runner-facts.ts";
import { stopOnSignals } from "./adapters/stop-on-signals.ts";
import { composeWorld } from "./compose.ts";
import type { WorkflowConfiguration } from "./core/config/config-keys.ts";
import { dispatchInputs } from "./core/config/dispatch-inputs.ts";
import { planFor } from "./core/config/plan-settings.ts";
import type { ConfigurationProblem } from "./core/failure/evidence.ts";
import { jobBudget } from "./core/failure/timeout.ts";
import { newWorkflowId } from "./core/journal/workflow-id.ts";
import { lazyPart } from "./core/lazy-part.ts";
import { createRedactor } from "./core/text/redact.ts";
import { secretsIn } from "./core/text/secrets.ts";
import { isIssueEvent, readSettings, type Trigger, type TriggerFacts } from "./core/trigger/event.ts";
import type { Recorder } from "./engine/checkpoint/recorder.ts";
import type { Ownership } from "./engine/ownership/ownership.ts";
import { attachLog } from "./engine/present/attach-log.ts";
import { attachTelemetry } from "./engine/present/attach-telemetry.ts";
import { attachViews } from "./engine/present/attach-views.ts";
import type { HtmlFile } from "./engine/present/html-report.ts";
import type { PresentSetup } from "./engine/present/present-end.ts";
import { serve } from "./engine/serve/serve.ts";
import type { Served } from "./engine/serve/serve-work.ts";
import type { WorkflowEnd } from "./engine/workflow-request.ts";
import { stages } from "./stages/index.ts";
import { runInfo, stateNames, withRunnerDefaults } from "./step.ts";

/** The budget that the job has: said, or the job's own limit from its workflow file, or what GitHub gives (6 h). */
async function budgetMsOf(config: WorkflowConfiguration, runner: RunnerFacts): Promise<number> {
  if (config.time_budget !== undefined) return config.time_budget * 1000;
  const { readJobLimit } = await import("./adapters/job-limit-file.ts");
  return (await readJobLimit(runner)) * 60_000;
}

/** Only what is asked is loaded: an issue's event brings a payload that strangers wrote, others do not. */
async function triggerOf(facts: TriggerFacts): Promise<Trigger> {
  if (!isIssueEvent(facts.eventName)) return readSettings(facts);
  const { readIssueEvent } = await import("./core/trigger/issue-event.ts");
  return readIssueEvent(facts);
}

/** The status comment is kept from the first stage on; until then there is nothing to show. */
function attachStatusLater(recorder: Recorder, setup: PresentSetup, ownership: Ownership): () => Promise<void> {
  let status: Promise<{ settle(): Promise<void> }> | undefined;
  recorder.onEntry((entry) => {
    if (!("stage" in entry) && entry.kind !== "workflow.ended") return;
    status ??= import("./engine/present/attach-status.ts").then(({ attachStatus }) =>
      attachStatus(recorder, setup, ownership),
    );
  });
  const settle = async () => (await status)?.settle();
  // Also where it is not loaded yet when the workflow is given back.
  ownership.beforeRelease(settle);
  return settle;
}

async function problems(runtime: ActionsRuntime, found: readonly ConfigurationProblem[]): Promise<number> {
  const { presentProblems } = await import("./engine/present/present-end.ts");
  return presentProblems(runtime, found);
}

async function act(runtime: ActionsRuntime, setRedactor: (redact: (text: string) => string) => void): Promise<number> {
  const environment = process.env;
  const startedAt = Date.now();
  const stop = stopOnSignals(process);
  const runner = readRunnerFacts(environment);
  const payload = await readEventPayload(runner.eventPath);
  const dispatch = dispatchInputs(runner.eventName, payload);
  const loaded = await loadConfiguration({
    environment,
    readInputs: true,
    dispatch,
    flags: {},
    root: runner.workspace,
  });
  if (loaded.kind === "invalid") return problems(runtime, loaded.problems);
  const config = withRunnerDefaults(loaded.config);
  const secrets = secretsIn(config, environment);
  for (const secret of secrets) runtime.mask(secret);
  const redact = createRedactor(secrets);
  setRedactor(redact);

  const trigger = await triggerOf({ eventName: runner.eventName, payload, config, actor: runner.actor });
  if (trigger.kind === "skip") {
    const { presentSkipped } = await import("./engine/present/present-end.ts");
    return presentSkipped(runtime, trigger.reason);
  }
  const missing = missingFacts(config, runner);
  if (missing.length > 0) return problems(runtime, missing);
  if (trigger.kind === "diagnose") {
    const { diagnoseStep } = await import("./diagnose.ts");
    return diagnoseStep({
      config,
      environment,
      runner,
      runtime,
      redact,
      workflowId: trigger.workflowId,
      issue: trigger.issue,
    });
  }

  const marker = runtime.readState(stateNames.marker) ?? randomUUID();
  const root = runner.workspace;
  const { world, log } = composeWorld({
    config,
    environment,
    runner,
    root,
    marker,
    redact,
    presenter: runtime,
    print: (line) => runtime.print(line),
    extensions: undefined,
    local: false,
  });
  for (const message of loaded.warnings) runtime.annotate({ level: "warning", title: "Configuration", message });
  runtime.saveState(stateNames.marker, marker);
  runtime.saveState(stateNames.startedAt, String(startedAt));
  const budget = lazyPart(async () => jobBudget(startedAt, await budgetMsOf(config, runner)));
  const plan = planFor(config);
  const publish = async (file: HtmlFile): Promise<string | undefined> => {
    const { publishReport } = await import("./publish-report.ts");
    const leftMs = stop.aborted ? 0 : (await budget()).endsAt - Date.now() - afterBundleMs;
    const url = await publishReport({ world, runner, runtime, phase: "main", leftMs }, file);
    if (url !== undefined) runtime.saveState(stateNames.reported, "yes");
    return url;
  };
  const repositoryUrl = `${runner.serverUrl}/${runner.owner}/${runner.repo}`;
  const setup = { world, config, plan, repositoryUrl, redact, publish: config.dry_run ? undefined : publish };
  const settle: (() => Promise<void>)[] = [];
  try {
    const served = await serve(
      {
        world,
        config,
        plan,
        stages,
        budget,
        run: runInfo(runner, environment),
        repository: `${runner.owner}/${runner.repo}`,
        workflowId: newWorkflowId(startedAt, world.chance.random()),
        self:
          runner.workflow === undefined ? undefined : { workflowFile: runner.workflow.file, ref: runner.workflow.ref },
        stop,
        redact,
        onOpen: (recorder, ownership) => {
          runtime.saveState(stateNames.workflowId, recorder.history().workflowId);
          attachLog(recorder, world);
          settle.push(attachViews(recorder, world).settle, attachStatusLater(recorder, setup, ownership));
          settle.push(attachTelemetry(recorder, world));
        },
        onDone: async (history, ownership) => {
          const { showStatusOfEnd } = await import("./engine/present/attach-status.ts");
          await showStatusOfEnd(history, setup, ownership);
        },
        readPrompt: async (path) => {
          const { readPromptFile } = await import("./adapters/prompt-file.ts");
          return readPromptFile(root, path);
        },
      },
      trigger,
    );
    const { presentEnd, reportSettings } = await import("./engine/present/present-end.ts");
    const code = await presentEnd(served, setup);
    runtime.saveState(stateNames.presented, "yes");
    for (const done of settle) await done();
    const isSettled = await settleEnd(served, stop, async (end) => {
      const { keepBundle } = await import("./keep-bundle.ts");
      const settings = reportSettings(setup);
      const request = { world, config, environment, root, redact, settings, runtime, runner, phase: "main" } as const;
      return keepBundle(request, end.workflowId, end, (await budget()).endsAt - Date.now() - afterBundleMs);
    });
    if (isSettled) runtime.saveState(stateNames.settled, "yes");
    return code;
  } finally {
    await log.close();
  }
}

/** What the process needs after its bundle. */
const afterBundleMs = 5_000;

/** A stop leaves no time for a bundle: the post step keeps it then. True when there is nothing left to keep. */
async function settleEnd(
  served: Served,
  stop: AbortSignal,
  keep: (end: WorkflowEnd) => Promise<boolean>,
): Promise<boolean> {
  if (served.kind !== "ended" || served.end.status === "completed" || served.end.status === "degraded") return true;
  return stop.aborted ? false : keep(served.end);
}

/** Without these nothing on GitHub can be reached; said before anything is tried. */
function missingFacts(config: WorkflowConfiguration, runner: RunnerFacts): readonly ConfigurationProblem[] {
  const problems: ConfigurationProblem[] = [];
  if (config.token === undefined) {
    problems.push({
      key: "token",
      place: "input token",
      problem: "it is empty",
      remedy: "Leave the input out (the job's own token is the default), or give a token.",
    });
  }
  if (runner.owner === "" || runner.repo === "") {
    problems.push({
      key: "GITHUB_REPOSITORY",
      place: "environment",
      problem: "it is not set",
      remedy: "Run the action in a GitHub Actions job; in a terminal use the command line.",
    });
  }
  return problems;
}

export async function main(): Promise<void> {
  let redact = createRedactor([]);
  const runtime = createActionsRuntime({
    environment: process.env,
    write: (line) => process.stdout.write(`${line}\n`),
    redact: (text) => redact(text),
    nonce: randomUUID,
  });
  let code = 1;
  try {
    code = await act(runtime, (next) => {
      redact = next;
    });
  } catch (error) {
    const { presentBug } = await import("./engine/present/present-end.ts");
    code = await presentBug(runtime, error);
  }
  // Not only `exitCode`: the cache client leaves timers behind that would hold the process for minutes (platform facts, 11.1).
  process.stdout.write("", () => process.exit(code));
}
