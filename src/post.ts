/** The action's post step: runs whatever became of main, and says and saves what main could not. */
import { randomUUID } from "node:crypto";
import { createActionsRuntime } from "./adapters/actions-runtime.ts";
import { loadConfiguration } from "./adapters/config-source.ts";
import { readEventPayload, readRunnerFacts } from "./adapters/runner-facts.ts";
import { composeWorld } from "./compose.ts";
import { dispatchInputs } from "./core/config/dispatch-inputs.ts";
import { planFor } from "./core/config/plan-settings.ts";
import { link } from "./core/text/markdown-text.ts";
import { createRedactor } from "./core/text/redact.ts";
import { secretsIn } from "./core/text/secrets.ts";
import { attachLog } from "./engine/present/attach-log.ts";
import { attachStatus, showStatusOfEnd } from "./engine/present/attach-status.ts";
import { attachTelemetry } from "./engine/present/attach-telemetry.ts";
import { attachViews } from "./engine/present/attach-views.ts";
import { finishAfterKill } from "./engine/present/finish-after-kill.ts";
import { type PresentSetup, presentAfter, reportSettings } from "./engine/present/present-end.ts";
import type { PublishRequest } from "./publish-report.ts";
import { runInfo, stateNames, withRunnerDefaults } from "./step.ts";

/** A claim taken over from main lets nothing be made until what main may have had under way is over (O3): the edit waits for it. */
const lastEditMs = 16_000;

/** GitHub gives a job five minutes after a cancel, for all its steps together. */
const reportMs = 20_000;

/** Main was stopped, or had no time for the report. What fails here is told and changes nothing. */
async function reportLate(workflowId: string, setup: PresentSetup, request: PublishRequest): Promise<void> {
  const { writeHtmlReportOf } = await import("./engine/present/html-report.ts");
  const file = await writeHtmlReportOf(setup, workflowId, reportSettings(setup)).catch(() => undefined);
  if (file === undefined) return;
  const { publishReport } = await import("./publish-report.ts");
  const url = await publishReport(request, file);
  if (url !== undefined) await request.runtime.appendSummary(`\n${link("Full report", url)}, in the browser.\n`);
}

async function finish(): Promise<number> {
  const environment = process.env;
  let redact = createRedactor([]);
  const runtime = createActionsRuntime({
    environment,
    write: (line) => process.stdout.write(`${line}\n`),
    redact: (text) => redact(text),
    nonce: randomUUID,
  });
  const workflowId = runtime.readState(stateNames.workflowId);
  const marker = runtime.readState(stateNames.marker);
  // Main did not get as far as a workflow: it has said why itself.
  if (workflowId === undefined || marker === undefined) return 0;
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
  if (loaded.kind === "invalid") return 0;
  const config = withRunnerDefaults(loaded.config);
  const secrets = secretsIn(config, environment);
  for (const secret of secrets) runtime.mask(secret);
  redact = createRedactor(secrets);
  const { world, log } = composeWorld({
    config,
    environment,
    runner,
    root: runner.workspace,
    marker,
    redact,
    presenter: runtime,
    print: (line) => runtime.print(line),
    extensions: undefined,
    local: false,
  });
  const plan = planFor(config);
  const repositoryUrl = `${runner.serverUrl}/${runner.owner}/${runner.repo}`;
  const setup = { world, config, plan, repositoryUrl, redact };
  const settled: (() => Promise<void>)[] = [];
  const status = { ...setup, lastEditMs };
  const after = await finishAfterKill({
    world,
    config,
    run: runInfo(runner, environment),
    workflowId,
    redact,
    onUnsaid:
      runtime.readState(stateNames.presented) === undefined
        ? (history, ownership) => showStatusOfEnd(history, status, ownership)
        : undefined,
    onOpen: (recorder, ownership) => {
      attachLog(recorder, world);
      settled.push(
        attachViews(recorder, world).settle,
        attachStatus(recorder, status, ownership).settle,
        attachTelemetry(recorder, world),
      );
    },
  });
  for (const settle of settled) await settle();
  if (after.kind === "finished") await presentAfter(after.history, after.saidTheEnd, setup);
  if (config.html_report && !config.dry_run && runtime.readState(stateNames.reported) === undefined)
    await reportLate(workflowId, setup, { world, runner, runtime, phase: "post", leftMs: reportMs });
  if (runtime.readState(stateNames.settled) === undefined) {
    const { keepBundle } = await import("./keep-bundle.ts");
    const root = runner.workspace;
    const settings = reportSettings(setup);
    const request = { world, config, environment, root, redact, settings, runtime, runner, phase: "post" } as const;
    await keepBundle(request, workflowId, undefined);
  }
  await log.close();
  return 0;
}

export async function post(): Promise<void> {
  let code = 0;
  try {
    code = await finish();
  } catch (error) {
    // The job's result is main's: a post step that fails must not turn a finished workflow red. It says what it could not do.
    process.stdout.write(
      `The post step could not finish: ${error instanceof Error ? error.message : "unknown error"}\n`,
    );
  }
  process.stdout.write("", () => process.exit(code));
}
