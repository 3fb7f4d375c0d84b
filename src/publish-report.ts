/**
 * The HTML report as an artifact of the run, not packed, so that a click opens it in the browser.
 *
 * P6 In a public repository everybody can read it: the page is made of redacted text only (core/report/html/page.ts, H4).
 */
import type { ActionsRuntime } from "./adapters/actions-runtime.ts";
import type { RunnerFacts } from "./adapters/runner-facts.ts";
import { uploadFile } from "./adapters/stores/file-artifact.ts";
import type { HtmlFile } from "./engine/present/html-report.ts";
import { withinTime } from "./engine/within-time.ts";
import type { World } from "./ports.ts";

export interface PublishRequest {
  readonly world: World;
  readonly runner: RunnerFacts;
  readonly runtime: ActionsRuntime;
  /** An upload of main's that was cut off has burnt its name: the post step's has another one. */
  readonly phase: "main" | "post";
  /** Milliseconds that the job has left. */
  readonly leftMs: number;
}

/** Longer than this nobody waits for the upload. */
const uploadMs = 30_000;
/** With less time than this it is left to the post step. */
const leastMs = 3_000;
const retentionDays = 30;

/** The address at which it opens; undefined where it was not uploaded, which is a warning and no more. Never throws. */
export async function publishReport(request: PublishRequest, file: HtmlFile): Promise<string | undefined> {
  const { world, runner, runtime, phase, leftMs } = request;
  if (leftMs < leastMs) return undefined;
  const kept = await withinTime(world.clock, Math.min(leftMs, uploadMs), (signal) =>
    uploadFile(
      {
        name: `${file.name}${phase === "post" ? "-post" : ""}.html`,
        content: file.text,
        retentionDays: Math.min(retentionDays, runner.retentionDays ?? retentionDays),
        temporary: runner.temporary,
      },
      signal,
    ),
  );
  if (kept.kind === "failed") {
    const message = `It is not an artifact: ${kept.reason}. The file report.html lies beside the journal.`;
    runtime.annotate({ level: "warning", title: "HTML report", message });
    return undefined;
  }
  const run = runner.runUrl?.replace(/\/attempts\/\d+$/, "");
  return run === undefined ? undefined : `${run}/artifacts/${kept.value}`;
}
