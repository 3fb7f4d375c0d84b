import { renderDuration } from "../duration.ts";
import type { History } from "../journal/history.ts";

export interface HeartbeatFacts {
  readonly now: number;
  /** Epoch ms of the newest sign of life. */
  readonly lastSign: number;
  /** What is waited for before the next attempt. */
  readonly waiting: { readonly until: number; readonly reason: string } | undefined;
}

const seconds = (ms: number) => renderDuration(Math.max(0, Math.round(ms / 1000)));

/** What goes on at this moment, in one line. */
export function describeHeartbeat(history: History, { now, lastSign, waiting }: HeartbeatFacts): string {
  const { current, stages, end } = history;
  if (end !== null) return `${end.status}; the end is being saved (for ${seconds(now - end.at)})`;
  if (current === null) return `between two stages for ${seconds(now - history.lastAt)}`;
  const attempt = stages[current].attempts.at(-1);
  if (attempt?.outcome === "running") {
    const ran = now - attempt.startedAt;
    const left = attempt.limitMs - ran;
    const limit = left > 0 ? `, at most ${seconds(left)} more` : "";
    return `${current} is running for ${seconds(ran)}${limit}; last sign of life ${seconds(now - lastSign)} ago`;
  }
  if (waiting !== undefined && waiting.until > now)
    return `${current} waits ${seconds(waiting.until - now)} more (until ${new Date(waiting.until).toISOString().slice(11, 19)} UTC): ${waiting.reason}`;
  return `${current} prepares its next attempt for ${seconds(now - history.lastAt)}`;
}
