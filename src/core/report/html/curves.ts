/** CPU, memory and disk over time, as rows of the timeline. Drawn here, so that the page needs no script for it. */
import { area, curveStepBefore, line } from "d3-shape";
import { healthLimits } from "../../health/health.ts";
import {
  type Resource,
  type ResourceSample,
  resources,
  summariseResource,
  thinSamples,
} from "../../health/resource-samples.ts";
import type { Report } from "../report.ts";
import { type Html, html, nothing } from "./markup.ts";
import type { TimeAxis } from "./time-axis.ts";
import { after } from "./words.ts";

const names: Readonly<Record<Resource, string>> = { cpu: "CPU", memory: "Memory", disk: "Disk" };
const height = 46;
/** More would be closer together than pixels. */
const mostPoints = 160;

interface Point {
  readonly x: number;
  /** Null where the line is broken. */
  readonly y: number | null;
}

/** A sample stands for the time before it (core/health/resource-samples.ts, R1), but not for time in which no run was alive. */
function pointsOf(report: Report, samples: readonly ResourceSample[], resource: Resource, axis: TimeAxis): Point[] {
  const points: Point[] = [];
  let before = report.startedAt;
  for (const sample of samples) {
    const value = sample[resource];
    const gap = report.downtimes.findLast(([from, to]) => from >= before && to <= sample.at);
    if (points.length === 0 || gap !== undefined) {
      const from = gap?.[1] ?? before;
      points.push({ x: axis.percent(from), y: null }, { x: axis.percent(from), y: value });
    }
    points.push({ x: axis.percent(sample.at), y: value });
    before = sample.at;
  }
  return points;
}

const rounded = (path: string | null) =>
  (path ?? "").replace(/\d+\.\d+/g, (figure) => String(Math.round(Number(figure) * 100) / 100));

/** Names of the values, for whoever points at them. */
function spots(samples: readonly ResourceSample[], resource: Resource, report: Report, axis: TimeAxis): Html {
  let x = 0;
  return html`${samples.map((sample) => {
    const to = axis.percent(sample.at);
    const from = x;
    x = to;
    const value = sample[resource];
    if (value === null || to <= from) return nothing;
    return html`<rect class="spot" x="${from.toFixed(2)}%" y="0" width="${(to - from).toFixed(2)}%" height="100%"><title>${value} % after ${after(report, sample.at)}</title></rect>`;
  })}`;
}

function curveRow(report: Report, samples: readonly ResourceSample[], resource: Resource, axis: TimeAxis): Html {
  const summary = summariseResource(report.samples ?? [], resource);
  if (summary === undefined) return nothing;
  const points = pointsOf(report, samples, resource, axis);
  const there = (point: Point) => point.y !== null;
  const y = (point: Point) => 100 - (point.y ?? 0);
  const x = (point: Point) => point.x;
  const ground = area<Point>().x(x).y0(100).y1(y).defined(there).curve(curveStepBefore)(points);
  const edge = line<Point>().x(x).y(y).defined(there).curve(curveStepBefore)(points);
  const limit = healthLimits[resource];
  const over = summary.peak > limit;
  const words = `${names[resource]}: peak ${Math.round(summary.peak)} % after ${after(report, summary.peakAt)}, mean of the peaks ${Math.round(summary.mean)} %, ${over ? "over" : "within"} the limit of ${limit} %`;
  const limitY = ((100 - limit) / 100) * height;
  // The same curve once more, of which only what is above the limit is seen.
  const overLimit = over
    ? html`<svg viewBox="0 0 100 ${100 - limit}" preserveAspectRatio="none" width="100%" height="${limitY.toFixed(1)}"><path class="edge over" d="${rounded(edge)}"/></svg>`
    : nothing;
  return html`<tr class="curve"><th scope="row">${names[resource]}</th><td><svg class="line" height="${height}" role="img" aria-label="${words}"><svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%"><path class="ground" d="${rounded(ground)}"/><path class="edge" d="${rounded(edge)}"/></svg>${overLimit}<line class="limit" x1="0" x2="100%" y1="${limitY.toFixed(1)}" y2="${limitY.toFixed(1)}"/>${axis.gaps.map(({ from, to }) => html`<rect class="gap" x="${from}%" y="0" width="${(to - from).toFixed(2)}%" height="100%"/>`)}${spots(samples, resource, report, axis)}</svg></td><td class="figure">peak ${Math.round(summary.peak)} %</td></tr>
`;
}

export function curveRows(report: Report, axis: TimeAxis): Html {
  const samples = thinSamples(report.samples ?? [], mostPoints);
  return html`${resources.map((resource) => curveRow(report, samples, resource, axis))}`;
}
