/**
 * The diagnostic bundle of a run that did not complete: a file in the state directory, and an artifact of the run.
 *
 * It is courtesy: what fails here is a warning, and the end stays what it was.
 * P6 Redacted; with `checkpoint-key` also sealed, as checkpoints are. Nothing is stored with persistence switched off.
 */
import type { ActionsRuntime } from "./adapters/actions-runtime.ts";
import type { RunnerFacts } from "./adapters/runner-facts.ts";
import { uploadFile } from "./adapters/stores/file-artifact.ts";
import { type BundleSource, bundleOf } from "./bundle-of.ts";
import { sealedBundle, sealedName } from "./core/diagnostics/bundle-seal.ts";
import {
  bundleName,
  type DiagnosticBundle,
  fitBundle,
  largestBundleBytes,
  renderBundle,
} from "./core/diagnostics/diagnostic-bundle.ts";
import { endedHistory } from "./core/journal/ended-history.ts";
import type { History } from "./core/journal/history.ts";
import { foldJournal } from "./core/journal/history-fold.ts";
import { decodeJournal } from "./core/journal/journal-decode.ts";
import { codeText, link } from "./core/text/markdown-text.ts";
import { type WithinTime, withinTime } from "./engine/within-time.ts";
import type { WorkflowEnd } from "./engine/workflow-request.ts";

export interface KeepRequest
  extends Pick<BundleSource, "world" | "config" | "environment" | "root" | "redact" | "settings"> {
  readonly runtime: ActionsRuntime;
  readonly runner: RunnerFacts;
  readonly phase: "main" | "post";
}

/** Longer than this nobody waits for the upload. */
const uploadMs = 30_000;
/** With less time than this it is left to the post step. */
const leastMs = 3_000;
const retentionDays = 14;
const viewName = "diagnostic-bundle.json";

/** Of a run that was refused before it made anything the one error says all there is. */
function isWorthKeeping({ end, stages }: History): boolean {
  if (end === null || end.status === "completed" || end.status === "degraded") return false;
  return end.failure?.category !== "configuration" || stages.initialization.status === "succeeded";
}

/** `end`: as it was told; undefined where the journal has to say it (the post step). */
async function gather(request: KeepRequest, workflowId: string, end: WorkflowEnd | undefined) {
  const bytes = await request.world.states.readJournal(workflowId);
  if (bytes === undefined) return undefined;
  const content = decodeJournal(bytes);
  const history = foldJournal(content.entries);
  const shown = end === undefined ? history : endedHistory({ ...end, history }, request.settings.now);
  if (history.workflowId !== workflowId || !isWorthKeeping(shown)) return undefined;
  const gathered = await bundleOf({ ...request, history, shown, content, source: "journal" });
  return { ...gathered, attempt: history.runs.at(-1)?.attempt ?? 1 };
}

type Kept =
  | { readonly kind: "nothing-to-keep" | "file" }
  | { readonly kind: "too-large"; readonly bytes: number }
  | { readonly kind: "artifact"; readonly id: number; readonly name: string };

type UploadRequest = Pick<KeepRequest, "world" | "config" | "runner">;

/** As an artifact of this run; sealed where there is a key. Nothing leaves the machine with persistence switched off. */
async function upload(
  { world, config, runner }: UploadRequest,
  bundle: DiagnosticBundle,
  called: string,
  signal: AbortSignal,
): Promise<Kept> {
  if (!config.enable_persistence || !config.diagnostic_bundle) return { kind: "file" };
  const fitted = fitBundle(bundle, largestBundleBytes);
  if (fitted.kind === "too-large") return fitted;
  const seal = await world.seal?.();
  const [name, content] =
    seal === undefined ? [called, fitted.text] : [sealedName(called), sealedBundle(seal, fitted.text)];
  const days = Math.min(retentionDays, runner.retentionDays ?? retentionDays);
  const id = await uploadFile({ name, content, retentionDays: days, temporary: runner.temporary }, signal);
  return { kind: "artifact", id, name };
}

async function keep(
  request: KeepRequest,
  workflowId: string,
  end: WorkflowEnd | undefined,
  signal: AbortSignal,
): Promise<Kept> {
  const { world } = request;
  const gathered = await gather(request, workflowId, end);
  if (gathered === undefined) return { kind: "nothing-to-keep" };
  const { bundle, markdown, attempt } = gathered;
  await world.states.writeView(workflowId, "report.md", markdown);
  await world.states.writeView(workflowId, viewName, renderBundle(bundle));
  // An upload of main's that was cut off has burnt its name.
  const phase = request.phase === "post" ? "-post" : "";
  return upload(request, bundle, bundleName(`${workflowId}-a${attempt}${phase}`), signal);
}

/** What became of it, as a line of the summary or as a warning. */
async function tell({ runner, runtime }: Pick<KeepRequest, "runner" | "runtime">, kept: WithinTime<Kept>) {
  const warn = (why: string) =>
    runtime.annotate({ level: "warning", title: "Diagnostic bundle", message: `It is not an artifact: ${why}.` });
  if (kept.kind === "failed") return warn(kept.reason);
  const { value } = kept;
  if (value.kind === "too-large") warn(`it has ${value.bytes} bytes, at most ${largestBundleBytes} are uploaded`);
  if (value.kind !== "artifact") return;
  const run = runner.runUrl?.replace(/\/attempts\/\d+$/, "");
  const where = run === undefined ? codeText(value.name) : link(value.name, `${run}/artifacts/${value.id}`);
  await runtime.appendSummary(
    `\nDiagnostic bundle: ${where}; \`workflow-manager replay\` shows this report from it.\n`,
  );
}

/**
 * Keeps the bundle of a workflow that did not complete, and says in the summary where it is. `leftMs`: what the job has left.
 * True when there is nothing more to be done by the post step. Never throws.
 */
export async function keepBundle(
  request: KeepRequest,
  workflowId: string,
  end: WorkflowEnd | undefined,
  leftMs: number = uploadMs,
): Promise<boolean> {
  const { world, config } = request;
  if (!config.diagnostic_bundle || config.dry_run) return true;
  if (leftMs < leastMs) return false;
  const kept = await withinTime(world.clock, Math.min(leftMs, uploadMs), (signal) =>
    keep(request, workflowId, end, signal),
  );
  await tell(request, kept);
  return kept.kind === "done";
}

/** For mode `diagnose`, which has made a bundle already. Never throws. */
export async function offerBundle(
  request: UploadRequest & Pick<KeepRequest, "runtime">,
  bundle: DiagnosticBundle,
  workflowId: string,
): Promise<void> {
  const called = bundleName(`${workflowId}-diagnose`);
  await tell(
    request,
    await withinTime(request.world.clock, uploadMs, (signal) => upload(request, bundle, called, signal)),
  );
}
