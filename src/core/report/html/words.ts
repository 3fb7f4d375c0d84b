/** Short words of a report that several parts of the page use. */
import { renderDuration } from "../../duration.ts";
import type { Report } from "../report.ts";
import type { Outcome, StageReportStatus } from "../report-facts.ts";
import { workedMs } from "../report-times.ts";
import { type Html, html } from "./markup.ts";

/** How a thing stands: decides colour and sign together, so that no colour is needed to read the page. */
export type Tone = "good" | "bad" | "warn" | "busy" | "quiet";

const signs: Readonly<Record<Tone, string>> = { good: "✓", bad: "✕", warn: "!", busy: "…", quiet: "·" };

export const outcomeTone: Readonly<Record<Outcome, Tone>> = {
  completed: "good",
  degraded: "warn",
  paused: "warn",
  interrupted: "warn",
  failed: "bad",
  skipped: "quiet",
  dispatched: "quiet",
  running: "busy",
};

export const statusTone: Readonly<Record<StageReportStatus, Tone>> = {
  pending: "quiet",
  running: "busy",
  succeeded: "good",
  skipped: "quiet",
  degraded: "warn",
  failed: "bad",
};

export function badge(tone: Tone, text: string): Html {
  return html`<span class="badge ${tone}"><span aria-hidden="true">${signs[tone]}</span> ${text}</span>`;
}

export function healthTone(status: string): Tone {
  if (status === "HEALTHY") return "good";
  return status === "CRITICAL" || status === "FAILED" ? "bad" : "warn";
}

/** How much had been worked by then. */
export const after = (report: Report, at: number): string =>
  renderDuration(Math.round(workedMs(report, at) / 100) / 10);

export const span = (ms: number): string => renderDuration(Math.max(0, ms) / 1000);
/** Empty for nothing, so that a table of times shows what there is. */
export const spanOrNothing = (seconds: number): string => (seconds > 0 ? renderDuration(seconds) : "");

export const dollars = (value: number): string => `$${value.toFixed(value < 1 ? 4 : 2)}`;

export function bytesText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}

/** `2024-01-15 14:23:05`, in UTC as the page says once. */
export function clockText(at: number): string {
  return Number.isFinite(at) && Math.abs(at) <= 8.64e15
    ? new Date(at).toISOString().slice(0, 19).replace("T", " ")
    : "unknown";
}
