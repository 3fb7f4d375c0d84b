/** Gathers a diagnostic bundle. What cannot be had is left empty: a bundle is made when things are broken. */
import { resolve } from "node:path";
import { environmentDigest, gitDigest, listStateFiles, readLogTail } from "../adapters/bundle-sources.ts";
import { type DiagnosticBundle, makeBundle } from "../core/diagnostic-bundle.ts";
import { diagnose } from "../core/diagnostics.ts";
import { version } from "../core/version.ts";
import { checkHealthNow } from "../engine/health-now.ts";
import type { World } from "../ports.ts";
import type { Found } from "./find-workflow.ts";
import type { Setting } from "./setting.ts";

function journalState({ content, source }: Found): string {
  const { tail, entries } = content;
  const end =
    tail.kind === "whole"
      ? "whole"
      : tail.kind === "torn"
        ? `torn: the last ${tail.bytes} bytes are a write that was cut short`
        : `broken at line ${tail.line}: ${tail.reason}`;
  return `${entries.length} entries from ${source}, ${end}`;
}

export async function gatherBundle(setting: Setting, world: World, found: Found): Promise<DiagnosticBundle> {
  const { config, root, environment } = setting;
  const { workflowId } = found.history;
  const directory = (path: string) => resolve(root, path);
  const [health, logLines, stateFiles, git] = await Promise.all([
    checkHealthNow(world, workflowId).catch(() => null),
    readLogTail(directory(config.log_directory), workflowId),
    listStateFiles(root, [directory(config.state_directory), directory(config.checkpoint_directory)], workflowId),
    gitDigest(root, environment),
  ]);
  return makeBundle({
    diagnostics: diagnose(found.history, found.report, found.now),
    health,
    config,
    journal: found.content.entries,
    journalState: journalState(found),
    logLines,
    stateFiles,
    environment: environmentDigest(environment),
    git,
    version,
    at: world.clock.now(),
    redact: setting.redact,
  });
}
