/** The blocks of the job summary about the agent: what it used and what a resume saved, where it stalled, what was held back. */
import { renderDuration } from "../duration.ts";
import { codeText, details, escapeInline, fencedBlock, table } from "../text/markdown-text.ts";
import { sanitise } from "../text/untrusted-text.ts";
import type { Report } from "./report.ts";
import type { SavedWork } from "./saved-by-resuming.ts";
import { limited } from "./summary-parts.ts";

const dollars = (costUsd: number) => `$${costUsd.toFixed(4)}`;
const minutes = (ms: number | undefined) => (ms === undefined || ms === 0 ? "" : renderDuration(ms / 1000));

function workText({ costUsd, tokens, agentMs }: SavedWork): string {
  return [costUsd > 0 ? dollars(costUsd) : "", `${tokens} tokens`, minutes(agentMs)]
    .filter((part) => part !== "")
    .join(", ");
}

/** Empty where a resume saved nothing, or nothing was resumed. */
export function savedText({ saved }: Pick<Report, "saved">): string {
  if (saved === null || saved === undefined) return "";
  const parts = [
    { work: saved.stages, of: "finished stages" },
    { work: saved.session, of: "the kept session" },
  ].filter(({ work }) => work.tokens > 0 || work.costUsd > 0 || work.agentMs > 0);
  if (parts.length === 0) return "";
  const total = saved.stages.costUsd + saved.session.costUsd;
  const head = total > 0 ? `Saved by resuming: ${dollars(total)}` : "Saved by resuming";
  return `${head} (${parts.map(({ work, of }) => `${of}: ${workText(work)}`).join("; ")})`;
}

export function usageBlock(report: Report): string {
  const { usage } = report;
  if (usage.turns === 0 && usage.costUsd === 0 && (usage.agentMs ?? 0) === 0) return "";
  const rows = Object.entries(report.usageByStage)
    .slice(0, 50)
    .map(([stage, own]) => [
      codeText(stage, 50),
      String(own.turns),
      own.inputTokens === undefined ? "" : String(own.inputTokens + (own.outputTokens ?? 0)),
      minutes(own.agentMs),
      dollars(own.costUsd),
    ]);
  const total = `${usage.turns} turns · ${usage.inputTokens} tokens in, ${usage.outputTokens} out · ${dollars(usage.costUsd)}`;
  const unpriced = usage.unpricedTokens ?? 0;
  const lines = [
    total,
    unpriced > 0
      ? `Of ${unpriced} tokens no price was said; they count with the average price of their agent, where it has one.`
      : "",
    savedText(report),
    rows.length === 0 ? "" : table(["Stage", "Turns", "Tokens", "Time", "Cost"], rows),
  ];
  return details("Agent usage", lines.filter((line) => line !== "").join("\n\n"));
}

/** Stalls with the agent's last events, and who took over from whom. */
export function agentTroubleBlock(report: Report): string {
  const stalls = report.stalls ?? [];
  const handOvers = report.handOvers ?? [];
  if (stalls.length === 0 && handOvers.length === 0) return "";
  const lines = [
    ...handOvers.map(
      ({ stage, from, to, reason }) =>
        `- ${codeText(stage, 50)}: ${codeText(to, 50)} took over from ${codeText(from, 50)}: ${escapeInline(reason, 300)}`,
    ),
    ...stalls.map(
      ({ stage, attempt, agent, verdict, diagnosis }) =>
        `- ${codeText(stage, 50)} attempt ${attempt}: ${codeText(agent, 50)} stalled (${verdict}): ${escapeInline(diagnosis, 400)}`,
    ),
  ];
  const last = stalls.at(-1)?.events ?? [];
  const events = last.length === 0 ? "" : `\n\nIts last events:\n\n${fencedBlock(sanitise(last.join("\n"), 6_000))}`;
  return details(`Agent: ${stalls.length} stalls, ${handOvers.length} hand-overs`, limited(lines, 20) + events);
}

/** Named in the open, since somebody has to look at it. */
export function protectedBlock(report: Report): string {
  const change = report.protectedChange ?? null;
  if (change === null) return "";
  const held = change.policy === "hold";
  const lines = change.paths.map(({ path, kind }) => `- ${codeText(path)} (${kind})`);
  const what = held
    ? "The agent changed these; they are in no commit. They stay in the checkpoint's work tree; this is the change:"
    : "The agent changed these; look at them before you merge.";
  const patch =
    held && change.patch.trim() !== ""
      ? `\n\n${details("Patch", fencedBlock(sanitise(change.patch, 20_000), "diff"))}`
      : "";
  return `### Protected paths ${held ? "held back" : "changed"} (${change.paths.length})\n\n${what}\n\n${limited(lines, 30)}${patch}`;
}
