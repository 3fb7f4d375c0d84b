/** The attempts of a workflow on one axis, as an SVG without scripts, styles of its own, or anything loaded. */

import type { StageFacts } from "../report/report-facts.ts";
import { attemptMs } from "../report/report-times.ts";
import { duration, text } from "./text.ts";

const width = 720;
const left = 190;
const lineHeight = 20;
/** A bar that is too thin to be seen says nothing. */
const thinnest = 2;

export function timeline(stages: readonly StageFacts[], from: number, to: number): string {
  const ran = stages.filter(({ attempts }) => attempts.length > 0);
  if (ran.length === 0 || !(to > from)) return "";
  const x = (at: number) => left + ((Math.min(to, Math.max(from, at)) - from) / (to - from)) * (width - left - 8);
  const bars = ran.map(({ stage, attempts }, index) => {
    const y = index * lineHeight;
    const drawn = attempts.map((attempt) => {
      const begin = x(attempt.startedAt);
      const end = x(attempt.endedAt ?? to);
      const size = Math.max(thinnest, end - begin);
      const said = `${stage}, attempt ${attempt.attempt}: ${attempt.outcome}, ${duration(attemptMs(attempt, to))}`;
      return `<rect class="bar ${attempt.outcome}" x="${begin.toFixed(1)}" y="${y + 4}" width="${size.toFixed(1)}" height="12" rx="2"><title>${text(said)}</title></rect>`;
    });
    return `<text x="0" y="${y + 14}">${text(stage, 40)}</text>${drawn.join("")}`;
  });
  const height = ran.length * lineHeight;
  const label = `Timeline of ${ran.length} stages over ${duration(to - from)}; the table below has the same figures.`;
  return `<div class="scroll" tabindex="0" role="region" aria-label="Timeline"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${bars.join("")}</svg></div>`;
}
