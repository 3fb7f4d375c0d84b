/** Gathers a diagnostic bundle. What cannot be had is left empty: a bundle is made when things are broken. */
import { resolve } from "node:path";
import { environmentDigest, gitDigest, listStateFiles, readLogTail } from "./adapters/bundle-sources.ts";
import type { Environment } from "./adapters/runner-facts.ts";
import type { WorkflowConfiguration } from "./core/config/config-keys.ts";
import { type DiagnosticBundle, makeBundle } from "./core/diagnostics/diagnostic-bundle.ts";
import { diagnose } from "./core/diagnostics/diagnostics.ts";
import type { History } from "./core/journal/history.ts";
import type { JournalContent } from "./core/journal/journal-decode.ts";
import { buildReport, type Report } from "./core/report/report.ts";
import { type ReportSettings, reportFactsOf } from "./core/report/report-of.ts";
import { renderSummary } from "./core/report/summary.ts";
import { version } from "./core/version.ts";
import { checkHealthNow } from "./engine/watch/health-now.ts";
import type { World } from "./ports.ts";

export interface BundleSource {
  readonly world: World;
  readonly config: WorkflowConfiguration;
  readonly environment: Environment;
  /** Of the work tree. */
  readonly root: string;
  readonly redact: (text: string) => string;
  /** The fold of `content`. */
  readonly history: History;
  /** The same as the report shows it: with an end, where the journal of a process that is gone has none. */
  readonly shown: History;
  readonly settings: ReportSettings;
  readonly content: JournalContent;
  /** Where the journal was read: `journal`, or generation and store of a checkpoint. */
  readonly source: string;
}

export interface GatheredBundle {
  readonly bundle: DiagnosticBundle;
  readonly report: Report;
  readonly markdown: string;
}

function journalState({ content, source }: BundleSource): string {
  const { tail, entries } = content;
  const end =
    tail.kind === "whole"
      ? "whole"
      : tail.kind === "torn"
        ? `torn: the last ${tail.bytes} bytes are a write that was cut short`
        : `broken at line ${tail.line}: ${tail.reason}`;
  return `${entries.length} entries from ${source}, ${end}`;
}

export async function bundleOf(from: BundleSource): Promise<GatheredBundle> {
  const { world, config, environment, root, history, shown, settings, content } = from;
  const { workflowId } = history;
  const directory = (path: string) => resolve(root, path);
  const report = buildReport(reportFactsOf(shown, settings));
  const markdown = renderSummary(report);
  const [health, logLines, stateFiles, git] = await Promise.all([
    checkHealthNow(world, workflowId).catch(() => null),
    readLogTail(directory(config.log_directory), workflowId),
    listStateFiles(root, [directory(config.state_directory), directory(config.checkpoint_directory)], workflowId),
    gitDigest(root, environment),
  ]);
  const bundle = makeBundle({
    diagnostics: diagnose(history, report, settings.now),
    history: shown,
    report,
    settings,
    reportText: markdown,
    health,
    config,
    journal: {
      entries: content.entries,
      head: content.head.hash,
      state: journalState(from),
      end: shown.end,
    },
    logLines,
    stateFiles,
    environment: environmentDigest(environment),
    git,
    version,
    at: world.clock.now(),
    redact: from.redact,
  });
  return { bundle, report, markdown };
}
