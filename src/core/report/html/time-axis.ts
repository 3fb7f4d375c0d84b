/**
 * Where on a line of 100 % a moment stands. Hours in which no run was alive are a narrow gap of always the same width: the line is
 * for what was done.
 */
import { scaleUtc } from "d3-scale";
import { renderDuration } from "../../duration.ts";
import type { Stretch } from "../report-times.ts";

export interface TimeAxis {
  /** 0 to 100. */
  percent(at: number): number;
  /** Time that was worked, since the beginning. */
  readonly ticks: readonly { readonly percent: number; readonly label: string }[];
  readonly gaps: readonly { readonly from: number; readonly to: number; readonly label: string }[];
}

const gapPercent = 2.5;
/** All gaps together take no more of the line than this. */
const mostGapsPercent = 30;
const wantedTicks = 6;
/** The last label is left out where it would not have room. */
const lastTickPercent = 97;

const round = (value: number) => Math.round(value * 100) / 100;

/** `down`: stretches without a run, in order, not overlapping. Epoch ms. */
export function timeAxis(from: number, to: number, down: readonly Stretch[]): TimeAxis {
  const stretches = down.map(([a, b]): Stretch => [Math.max(from, a), Math.min(to, b)]).filter(([a, b]) => b > a);
  const width = stretches.length === 0 ? 0 : Math.min(gapPercent, mostGapsPercent / stretches.length);
  const downMs = stretches.reduce((sum, [a, b]) => sum + b - a, 0);
  const liveMs = Math.max(1, to - from - downMs);
  // A date of 1970 is a duration: the scale then chooses 5 s, 1 min, 15 min, 1 h and the like for its ticks.
  const scale = scaleUtc()
    .domain([0, liveMs])
    .range([0, 100 - width * stretches.length])
    .clamp(true);

  const percent = (at: number): number => {
    let live = at - from;
    let gaps = 0;
    for (const [a, b] of stretches) {
      if (at >= b) {
        live -= b - a;
        gaps += width;
      } else if (at > a) {
        live -= at - a;
        gaps += width * ((at - a) / (b - a));
      }
    }
    return round(Math.min(100, Math.max(0, scale(Math.max(0, live)) + gaps)));
  };

  /** The moment at which so much had been worked. */
  const momentOf = (live: number): number =>
    stretches.reduce((at, [a, b]) => (at > a ? at + (b - a) : at), from + live);

  return {
    percent,
    ticks: scale
      .ticks(wantedTicks)
      .map((date) => ({ percent: percent(momentOf(date.getTime())), label: renderDuration(date.getTime() / 1000) }))
      .filter((tick) => tick.percent <= lastTickPercent),
    gaps: stretches.map(([a, b]) => ({
      from: percent(a),
      to: percent(b),
      label: `${renderDuration((b - a) / 1000)} in which no run was alive`,
    })),
  };
}
