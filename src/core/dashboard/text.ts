/** Small pieces of the dashboard's HTML. Whatever comes from a journal passes `text` or `attribute`. */
import { renderDuration } from "../duration.ts";
import type { Outcome } from "../report/report-facts.ts";
import { escapeHtml } from "../text/markdown-text.ts";
import { cut, sanitise } from "../text/untrusted-text.ts";

/** One line of somebody's text, at most `max` characters. */
export function text(value: string, max = 500): string {
  const flat = sanitise(value, max * 4 + 200)
    .replace(/\s+/gu, " ")
    .trim();
  return escapeHtml(flat.length > max ? `${cut(flat, max - 1)}…` : flat);
}

export function link(label: string, url: string | null): string {
  const safe = url !== null && /^https?:\/\//i.test(url) ? url : null;
  return safe === null ? text(label) : `<a href="${escapeHtml(safe)}" rel="noopener noreferrer">${text(label)}</a>`;
}

/** Shorter than a second is no news on a page that is looked at. */
export function duration(ms: number): string {
  return renderDuration(Math.max(0, Math.round(ms / 1000)));
}

export function money(usd: number): string {
  return `$${usd.toFixed(2)}`;
}

const words: Readonly<Record<Outcome | "damaged", readonly [sign: string, tone: string]>> = {
  completed: ["✓", "good"],
  degraded: ["!", "warn"],
  paused: ["Ⅱ", "warn"],
  interrupted: ["↻", "warn"],
  failed: ["✕", "bad"],
  skipped: ["–", "quiet"],
  dispatched: ["→", "quiet"],
  running: ["▶", "live"],
  damaged: ["?", "bad"],
};

/** A word with a sign and a colour: never a colour alone. */
export function badge(outcome: Outcome | "damaged"): string {
  const [sign, tone] = words[outcome];
  return `<span class="badge ${tone}"><span aria-hidden="true">${sign}</span> ${outcome}</span>`;
}

export function instant(at: number | null): string {
  if (at === null || !Number.isFinite(at) || Math.abs(at) > 8.64e15) return "unknown";
  const iso = new Date(at).toISOString();
  return `<time datetime="${iso}">${iso.slice(0, 16).replace("T", " ")} UTC</time>`;
}

export function problems(list: readonly string[]): string {
  if (list.length === 0) return "";
  return `<ul class="problems">${list.map((one) => `<li>${text(one, 300)}</li>`).join("")}</ul>`;
}
