/** The pictures of the job summary: what was done when, as a Mermaid diagram, and how busy the machine was, as text. */
import { renderDuration } from "../duration.ts";
import { healthLimits } from "../health/health.ts";
import { type Resource, summariseResource, thinSamples } from "../health/resource-samples.ts";
import { fencedBlock, mermaidLabel } from "../text/markdown-text.ts";
import type { Report } from "./report.ts";
import type { AttemptFacts } from "./report-facts.ts";
import { type RunWindow, reportSegments, runWindows, type Segment } from "./report-segments.ts";
import { workedMs } from "./report-times.ts";
import { sparkline } from "./sparkline.ts";

const maxTasks = 80;
const maxCharts = 3;

/** `crit` is drawn red, `done` grey, `active` light, nothing at all blue. */
const tags: Readonly<Record<AttemptFacts["outcome"], string>> = {
  succeeded: "done, ",
  failed: "crit, ",
  interrupted: "crit, active, ",
  running: "active, ",
};

/** Mermaid has no legend: the name of a bar says what it is. */
function taskOf(segment: Segment): readonly [label: string, tag: string] {
  switch (segment.kind) {
    case "attempt":
      return [`attempt ${segment.attempt.attempt} ${segment.attempt.outcome}`, tags[segment.attempt.outcome]];
    case "recovery":
      return [`recovery ${segment.action} ${segment.outcome}`, ""];
    case "wait":
      return [`waiting ${renderDuration((segment.to - segment.from) / 1000)}`, "active, "];
  }
}

interface Drawn {
  readonly lines: readonly string[];
  readonly left: number;
}

type StageSegments = ReturnType<typeof reportSegments>;

function draw(stages: StageSegments, window: RunWindow, until: number, most: number): Drawn {
  const lines: string[] = [];
  let tasks = 0;
  let left = 0;
  for (const [stage, segments] of stages) {
    const own = segments.filter(({ from }) => from >= window.from && from < until);
    const shown = own.slice(0, Math.max(0, most - tasks));
    left += own.length - shown.length;
    if (shown.length === 0) continue;
    lines.push(`    section ${mermaidLabel(stage.stage)}`);
    for (const segment of shown) {
      tasks += 1;
      const [label, tag] = taskOf(segment);
      // Something shorter than a second would be drawn as nothing.
      const end = Math.max(segment.from + 1_000, Math.round(segment.to));
      lines.push(`    ${mermaidLabel(label)} :${tag}t${tasks}, ${segment.from}, ${end}`);
    }
  }
  return { lines, left };
}

/**
 * Attempts, recoveries and waits by stage, one chart per run: hours in which nothing ran between two runs would leave no room for what
 * did. The newest runs are drawn.
 */
export function timelineBlock(report: Report): string {
  const windows = runWindows(report);
  const stages = reportSegments(report);
  const drawn = windows
    .map((window, index) => {
      const until = windows[index + 1]?.from ?? Number.POSITIVE_INFINITY;
      return { window, ...draw(stages, window, until, maxTasks) };
    })
    .filter(({ lines }) => lines.length > 0);
  const shown = drawn.slice(-maxCharts);
  if (shown.length === 0) return "";
  const blocks = shown.flatMap(({ window, lines, left }, index) => {
    const chart = ["gantt", "    dateFormat x", "    axisFormat %H:%M:%S", ...lines].join("\n");
    const between = report.downtimes.find(([, to]) => to === window.from);
    const gap =
      between === undefined ? "" : `, ${renderDuration((between[1] - between[0]) / 1000)} after the run before`;
    const heading =
      drawn.length === 1 ? [] : [`**Run ${drawn.length - shown.length + index + 1} of ${drawn.length}**${gap}`];
    const cut = left === 0 ? [] : [`… and ${left} more bars.`];
    return [...heading, fencedBlock(chart, "mermaid"), ...cut];
  });
  return ["### Timeline", ...blocks].join("\n\n");
}

const names: Readonly<Record<Resource, string>> = { cpu: "CPU", memory: "Memory", disk: "Disk" };
/** Characters; more would not stay on one line of a summary. */
const curveWidth = 56;

/** Each curve from the beginning to the end of the work; the greatest of each stretch is drawn. */
export function resourcesBlock(report: Report): string {
  const samples = (report.samples ?? []).map((sample) => ({ ...sample, at: workedMs(report, sample.at) }));
  const points = thinSamples(samples, curveWidth);
  const lines = (["cpu", "memory", "disk"] as const).flatMap((resource) => {
    const summary = summariseResource(samples, resource);
    if (summary === undefined) return [];
    const over = summary.peak > healthLimits[resource] ? `, over the limit of ${healthLimits[resource]} %` : "";
    const after = renderDuration(Math.round(summary.peakAt / 1000));
    const curve = sparkline(points.map((point) => point[resource]));
    return [`${names[resource].padEnd(7)} ${curve}  peak ${Math.round(summary.peak)} % after ${after}${over}`];
  });
  return lines.length === 0 ? "" : `### Resources\n\n${fencedBlock(lines.join("\n"))}`;
}
