/** Where the time of one run goes: every instant of the main step is given to the first of these that was under way. */
import { readFileSync } from "node:fs";
import { ms, type Table } from "./table.ts";

interface Span {
  readonly kind: "child" | "request" | "main";
  readonly program?: string;
  readonly what: string;
  readonly from: number;
  readonly to: number;
  readonly cpuMs?: number;
}

export interface Profile {
  readonly wallMs: number;
  /** Processor time of the step's own process. */
  readonly cpuMs: number;
  /** The step's time without agent, tests, and answers that were waited for. */
  readonly ownMs: number;
  readonly table: Table;
}

const network = new Set(["ls-remote", "push", "fetch"]);

/** What people wait for first, then what others answer, then what is ours. */
const groups: readonly { readonly name: string; readonly ours: boolean; readonly is: (span: Span) => boolean }[] = [
  { name: "agent and tests", ours: false, is: ({ kind, program }) => kind === "child" && program === "bash" },
  { name: "GitHub's answers (REST, references, cache, artifacts)", ours: false, is: ({ kind }) => kind === "request" },
  {
    name: "git with the remote (clone, branch)",
    ours: false,
    is: ({ kind, program, what }) => kind === "child" && program === "git" && network.has(what),
  },
  { name: "git on this machine", ours: true, is: ({ kind, program }) => kind === "child" && program === "git" },
  { name: "other programs (tar, zstd, process listings)", ours: true, is: ({ kind }) => kind === "child" },
];
const rest = "the step itself (JavaScript, files, start)";

export function readProfile(file: string): Profile {
  const spans = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Span);
  const main = spans.find(({ kind }) => kind === "main");
  if (main === undefined) throw new Error("the main step wrote down no end");
  const others = spans.filter(({ kind }) => kind !== "main");
  const groupOf = (span: Span) => groups.findIndex(({ is }) => is(span));
  const edges = others.flatMap((span) => {
    const group = groupOf(span);
    return group === -1
      ? []
      : [
          { at: Math.max(span.from, main.from), group, by: 1 },
          { at: Math.min(span.to, main.to), group, by: -1 },
        ];
  });
  edges.sort((a, b) => a.at - b.at);
  const open = groups.map(() => 0);
  const alone = groups.map(() => 0);
  let restMs = 0;
  let last = main.from;
  const give = (until: number) => {
    const first = open.findIndex((count) => count > 0);
    if (first === -1) restMs += until - last;
    else alone[first] = (alone[first] ?? 0) + until - last;
    last = until;
  };
  for (const { at, group, by } of edges) {
    give(at);
    open[group] = (open[group] ?? 0) + by;
  }
  give(main.to);
  const counted = (group: number) => others.filter((span) => groupOf(span) === group).length;
  const wallMs = main.to - main.from;
  const share = (value: number) => `${((100 * value) / wallMs).toFixed(0)} %`;
  const ownMs = restMs + groups.reduce((sum, { ours }, index) => sum + (ours ? (alone[index] ?? 0) : 0), 0);
  return {
    wallMs,
    cpuMs: main.cpuMs ?? Number.NaN,
    ownMs,
    table: {
      head: ["the main step of the reference workflow", "times", "waited for", "share"],
      rows: [
        ...groups.map(({ name }, index) => [
          name,
          String(counted(index)),
          ms(alone[index] ?? 0),
          share(alone[index] ?? 0),
        ]),
        [rest, "", ms(restMs), share(restMs)],
        ["together", "", ms(wallMs), "100 %"],
      ],
    },
  };
}
