/** `replay`, and `verify` of a file: a diagnostic bundle looked at offline. Nothing but the file is read, and no network is used. */
import { readFile, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { readSealed, sealedPart } from "../core/diagnostics/bundle-seal.ts";
import { decisionTimeline } from "../core/diagnostics/decision-timeline.ts";
import { diagnose } from "../core/diagnostics/diagnostics.ts";
import { columns } from "../core/diagnostics/diagnostics-text.ts";
import {
  longestBundleBytes,
  type Replayed,
  type ReplayFinding,
  replayBundle,
} from "../core/diagnostics/replay-bundle.ts";
import type { ConfigurationProblem } from "../core/failure/evidence.ts";
import { exitCodes, paint, plain, type Screen, showProblems } from "./screen.ts";
import type { Place } from "./setting.ts";

export interface ReplayWords {
  readonly file: string;
  readonly html: string | undefined;
  readonly timeline: boolean;
  readonly json: boolean;
}

type Opened = { readonly bundle: Replayed } | { readonly problem: ConfigurationProblem };

const problemOf = (file: string, problem: string, remedy: string): { readonly problem: ConfigurationProblem } => ({
  problem: { key: "BUNDLE", place: file, problem, remedy },
});

async function unsealed(place: Place, text: string): Promise<string | { readonly refused: string }> {
  const sealed = readSealed(text);
  if (sealed === undefined) return text;
  const key = place.environment["WORKFLOW_CHECKPOINT_KEY"] ?? "";
  if (key === "") return { refused: "it is sealed with a checkpoint key" };
  const { createSeal } = await import("../adapters/stores/seal.ts");
  try {
    const seal = await createSeal(key, sealed.salt);
    return new TextDecoder().decode(seal.open(sealed.bytes, sealedPart));
  } catch {
    return { refused: "it was sealed with another checkpoint key, or changed since" };
  }
}

async function open(place: Place, file: string): Promise<Opened> {
  const path = resolve(place.cwd, file);
  const giveFile = "Give the file of a diagnostic bundle, as `workflow-manager bundle` or the run's artifact has it.";
  let text: string;
  try {
    const { size } = await stat(path);
    if (size > longestBundleBytes) return problemOf(file, `it has ${size} bytes, more than any bundle`, giveFile);
    text = await readFile(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    return problemOf(file, `it cannot be read (${code})`, giveFile);
  }
  const plainText = await unsealed(place, text);
  if (typeof plainText !== "string")
    return problemOf(file, plainText.refused, "Set WORKFLOW_CHECKPOINT_KEY to the key that the run had.");
  const replayed = replayBundle(plainText);
  return replayed.kind === "ok" ? { bundle: replayed } : problemOf(file, replayed.problem, giveFile);
}

const signs: Readonly<Record<ReplayFinding["level"], readonly [string, string]>> = {
  ok: ["ok", "32"],
  warning: ["warning", "33"],
  broken: ["BROKEN", "31"],
};

function codeOf({ findings }: Replayed): number {
  return findings.some(({ level }) => level === "broken") ? exitCodes.failed : exitCodes.done;
}

const rowsOf = ({ findings }: Replayed) =>
  columns(findings.map(({ level, subject, detail }) => [signs[level][0], subject, detail]));

/** What was found goes to standard error, so that the report alone can be piped, and compared. */
function tell(screen: Screen, bundle: Replayed): void {
  for (const [index, row] of rowsOf(bundle).entries()) {
    const level = bundle.findings[index]?.level ?? "ok";
    screen.err(level === "ok" ? plain(row) : paint(screen, signs[level][1], plain(row)));
  }
}

/** 0: the report is the one that the run made; 1: it is not, or the journal is not what was written; 2: it is no bundle. */
export async function replayCommand(place: Place, command: ReplayWords): Promise<number> {
  const { screen } = place;
  const opened = await open(place, command.file);
  if ("problem" in opened) return showProblems(screen, [opened.problem]);
  const { bundle } = opened;
  tell(screen, bundle);
  if (command.html !== undefined) {
    const { renderHtmlReport } = await import("../core/report/html/page.ts");
    // A bundle is redacted when it is made; the secrets of that time are not known here.
    const page = renderHtmlReport({ report: bundle.report, entries: bundle.entries, redact: (text) => text });
    try {
      await writeFile(resolve(place.cwd, command.html), page);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
      const remedy = "Give the path of a file in a directory that exists and can be written to.";
      const problem = `${command.html} cannot be written (${code})`;
      return showProblems(screen, [{ key: "html", place: "command line", problem, remedy }]);
    }
    screen.err(`wrote ${command.html}`);
  } else if (command.json) {
    screen.out(JSON.stringify(diagnose(bundle.history, bundle.report, bundle.settings.now), null, 2));
  } else if (command.timeline) {
    for (const line of decisionTimeline(bundle.entries)) screen.out(plain(line));
  } else screen.out(plain(bundle.markdown.trimEnd()));
  return codeOf(bundle);
}

export async function verifyFile(place: Place, file: string): Promise<number> {
  const opened = await open(place, file);
  if ("problem" in opened) return showProblems(place.screen, [opened.problem]);
  for (const row of rowsOf(opened.bundle)) place.screen.out(plain(row));
  return codeOf(opened.bundle);
}
