/** What was decided and why, line by line, for whoever looks at it afterwards: which evidence became which failure, and what followed. */
import { classify } from "../failure/classify.ts";
import type { Evidence } from "../failure/evidence.ts";
import type { JournalEntry } from "../journal/journal-entry.ts";
import { describeEntry } from "./describe-entry.ts";

/** The facts of an evidence that its kind is judged by; texts are cut, since outputs can be long. */
function evidenceWords(evidence: Evidence): string {
  const facts = Object.entries(evidence).flatMap(([name, value]) => {
    if (name === "kind" || value === undefined || value === null || value === "") return [];
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return [`${name} ${JSON.stringify(text.length > 120 ? `${text.slice(0, 119)}…` : text)}`];
  });
  return `${evidence.kind}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`;
}

function classification(entry: Extract<JournalEntry, { kind: "attempt.failed" }>): readonly string[] {
  const { evidence, failure } = entry;
  const told = `evidence ${evidenceWords(evidence)} → ${failure.category}/${failure.code}${failure.dependency === undefined ? "" : `, blamed on ${failure.dependency}`}`;
  // What the rules of this version say: after an update they may say something else than what was acted upon.
  const today = classify(evidence);
  const same = today.category === failure.category && today.code === failure.code;
  return same ? [told] : [told, `this version would call it ${today.category}/${today.code}`];
}

const shown: ReadonlySet<JournalEntry["kind"]> = new Set([
  "workflow.created",
  "run.opened",
  "stage.started",
  "attempt.warned",
  "attempt.failed",
  "attempt.interrupted",
  "retry.scheduled",
  "recovery.performed",
  "stage.skipped",
  "stage.degraded",
  "stage.failed",
  "stage.reopened",
  "checkpoint.failed",
  "warning",
  "workflow.ended",
]);

const healthy = (entry: JournalEntry) => entry.kind === "health.checked" && entry.check["status"] === "HEALTHY";

/** Oldest first. Lines that tell why another line came out as it did are indented. */
export function decisionTimeline(entries: readonly JournalEntry[]): readonly string[] {
  const startedAt = new Map<string, number>();
  return entries.flatMap((entry) => {
    const stage = "stage" in entry ? entry.stage : null;
    if (entry.kind === "stage.started") startedAt.set(entry.stage, entry.at);
    const isShown = shown.has(entry.kind) || entry.kind === "stage.succeeded" || entry.kind === "effect.confirmed";
    if (!isShown && (entry.kind !== "health.checked" || healthy(entry))) return [];
    const { time, message } = describeEntry(entry, "", stage === null ? null : (startedAt.get(stage) ?? null));
    const why = entry.kind === "attempt.failed" ? classification(entry) : [];
    return [`${time} ${message}`, ...why.map((line) => `  ${line}`)];
  });
}
