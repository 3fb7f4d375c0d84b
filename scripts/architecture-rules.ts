/** The table of DESIGN.md, section 4, as a checker: who may import whom, and who may touch the world. */
import { posix } from "node:path";
import { githubWrites } from "../src/engine/ownership/fenced-world.ts";
import { type Import, type Scanned, scan } from "./import-scanner.ts";

/** Path (from the root of the repository, `src/core/stage.ts`) to text. */
export type Sources = Readonly<Record<string, string>>;

export interface Violation {
  readonly file: string;
  readonly rule: string;
}

type Layer = "core" | "ports" | "engine" | "stages" | "adapters" | "compose" | "entry" | "bundle";

interface Allowed {
  readonly layers: readonly Layer[];
  /** Packages (and `node:` modules) by the beginning of their names. */
  readonly packages: readonly string[];
  readonly touchesWorld: boolean;
}

/** Libraries that compute and do nothing else. */
const purePackages = ["zod/mini", "yaml", "d3-", "diff", "mdast-util-", "micromark", "node:crypto"];
const world = { packages: [""], touchesWorld: true };
const everything: readonly Layer[] = ["core", "ports", "engine", "stages", "adapters", "compose"];

const table: Readonly<Record<Layer, Allowed>> = {
  core: { layers: ["core"], packages: purePackages, touchesWorld: false },
  ports: { layers: ["core", "ports"], packages: [], touchesWorld: false },
  engine: { layers: ["core", "ports", "engine"], packages: [], touchesWorld: false },
  stages: { layers: ["core", "ports", "stages"], packages: [], touchesWorld: false },
  adapters: { layers: ["core", "ports", "adapters"], ...world },
  compose: { layers: everything, ...world },
  entry: { layers: everything, ...world },
  // What ncc starts from: it gives the entries to the small files in dist/ and does nothing else.
  bundle: { layers: [...everything, "entry"], ...world },
};

const entries = ["src/main.ts", "src/post.ts", "src/cli.ts", "src/index.ts"];
const allowedBarrels = ["src/index.ts", "src/stages/index.ts"];
const mostLines = 250;

/** From node:crypto the core may take what turns data into data. */
const hashes = ["createHash", "createHmac", "hash", "timingSafeEqual"];

/** Clock, chance, process, network and console. */
const worldly: readonly (readonly [string, RegExp])[] = [
  ["Date.now", /(?<![.\w$])Date\s*\.\s*now\b/],
  ["new Date() without an argument", /(?<![.\w$])new\s+Date\s*(?:\(\s*\)|(?!\s*\())/],
  ["Date()", /(?<![.\w$])(?<!new\s+)Date\s*\(/],
  ["Math.random", /(?<![.\w$])Math\s*\.\s*random\b/],
  ["process", /(?<![.\w$])process\s*(?:\?\.|[.[])/],
  ["a timer", /(?<![.\w$])(?:set|clear)(?:Timeout|Interval|Immediate)\s*\(/],
  ["AbortSignal.timeout", /(?<![.\w$])AbortSignal\s*\.\s*timeout\b/],
  ["fetch", /(?<![.\w$])fetch\s*\(/],
  ["console", /(?<![.\w$])console\s*[.[]/],
  ["performance", /(?<![.\w$])performance\s*\.\s*(?:now|mark|measure|timeOrigin)\b/],
  ["globalThis", /(?<![.\w$])globalThis\b/],
  ["crypto's chance", /(?<![.\w$])crypto\s*\.\s*(?:randomUUID|getRandomValues)\b/],
];

/**
 * What changes something on GitHub, on anything but a fenced world: a run that lost its workflow would make it all the same.
 * Stages get no other world, so that the types keep it there.
 */
const unfenced = new RegExp(
  `(?<!\\bfenced\\.github)\\.(?:${githubWrites.join("|")})\\b|(?<!\\bfenced\\.)\\bworkTree\\.push\\b|\\bstores?\\.prune\\b`,
);
/** The front desk serves before anybody owns a workflow; the others put a port together, or stand behind the fence. */
const mayBeUnfenced = [
  "src/engine/serve/front-desk.ts",
  "src/engine/serve/serve-desk.ts",
  "src/engine/ownership/guarded-work-tree.ts",
  "src/engine/ownership/protected-change.ts",
  "src/compose.ts",
];

export function layerOf(file: string): Layer | undefined {
  const [, second = "", ...rest] = file.split("/");
  if (rest.length > 0) return layerOfFolder(second);
  if (second === "ports.ts") return "ports";
  if (second === "bundle.ts") return "bundle";
  return entries.includes(file) ? "entry" : "compose";
}

function layerOfFolder(name: string): Layer | undefined {
  if (name === "core" || name === "ports" || name === "engine" || name === "stages" || name === "adapters") return name;
  // Parts of the entry `cli.ts`: like compose.ts they know everything, and only entries know them.
  return name === "cli" ? "compose" : undefined;
}

export function checkArchitecture(sources: Sources): readonly Violation[] {
  const scanned = new Map(Object.entries(sources).map(([file, text]) => [file, scan(text)] as const));
  const violations: Violation[] = [];
  for (const [file, content] of scanned) {
    const rules = [...checkName(file), ...checkSize(sources[file] ?? ""), ...checkFile(file, content, sources)];
    violations.push(...rules.map((rule) => ({ file, rule })));
  }
  return [...violations, ...findCycles(scanned)];
}

function* checkName(file: string): Generator<string> {
  const name = posix.basename(file);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(name)) yield "its name is not kebab-case";
  if (/^(?:util|utils|helper|helpers|common|misc)\.ts$/.test(name)) yield "its name says nothing";
  if (name === "index.ts" && !allowedBarrels.includes(file)) yield "it is a barrel";
}

function* checkSize(text: string): Generator<string> {
  const lines = text.trimEnd().split("\n").length;
  if (lines > mostLines) yield `it has ${lines} lines, more than ${mostLines}`;
}

function* checkFile(file: string, { imports, code }: Scanned, sources: Sources): Generator<string> {
  const layer = layerOf(file);
  if (layer === undefined) return yield "it is in no layer";
  for (const one of imports) yield* checkImport(file, layer, one, sources);
  if (layer === "ports") yield* checkTypesOnly(imports, code);
  if (layer !== "adapters" && layer !== "stages" && !mayBeUnfenced.includes(file) && unfenced.test(code))
    yield "it writes to GitHub past the fence";
  if (table[layer].touchesWorld) return;
  for (const [what, pattern] of worldly) if (pattern.test(code)) yield `it uses ${what}`;
}

/** What is asked of the world is said in types: nothing of it may be left after compilation. */
function* checkTypesOnly(imports: readonly Import[], code: string): Generator<string> {
  for (const { from, typeOnly } of imports) if (!typeOnly) yield `it imports more than types from ${from}`;
  if (/(?<![.\w$])(?:const|let|var|function|class|enum|default)\s/.test(code)) yield "it declares more than types";
}

function* checkImport(file: string, layer: Layer, one: Import, sources: Sources): Generator<string> {
  const { layers, packages, touchesWorld } = table[layer];
  if (one.from === undefined) {
    if (!touchesWorld) yield "it imports a computed name";
  } else if (one.from.startsWith(".")) {
    const target = resolveImport(file, one.from);
    if (!Object.hasOwn(sources, target)) return yield `it imports ${target}, which is not there`;
    const other = layerOf(target);
    if (other === undefined || !layers.includes(other)) yield `${layer} imports ${target}`;
  } else {
    const from = one.from;
    if (!packages.some((begin) => from.startsWith(begin))) yield `${layer} imports ${from}`;
    else if (layer === "core" && from === "node:crypto") {
      const others = one.names.filter((name) => !hashes.includes(name));
      if (one.names.length === 0 || others.length > 0)
        yield `it takes more than hashes from node:crypto: ${others.join()}`;
    }
  }
}

export function resolveImport(file: string, from: string): string {
  return posix.normalize(posix.join(posix.dirname(file), from));
}

/** Cycles of imports that are there at run time; type-only imports vanish. */
function findCycles(scanned: ReadonlyMap<string, Scanned>): Violation[] {
  const next = (file: string) => staticImports(file, scanned.get(file)).filter((target) => scanned.has(target));
  const done = new Set<string>();
  const cycles: Violation[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    const at = trail.indexOf(file);
    if (at !== -1) cycles.push({ file, rule: `it is in a cycle: ${[...trail.slice(at), file].join(" > ")}` });
    if (at !== -1 || done.has(file)) return;
    for (const target of next(file)) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of scanned.keys()) visit(file, []);
  return cycles;
}

/** Files that are loaded together with this one. */
function staticImports(file: string, content: Scanned | undefined): string[] {
  const runtime = content?.imports.filter((one) => !one.typeOnly && !one.dynamic) ?? [];
  return runtime.flatMap(({ from }) => (from?.startsWith(".") ? [resolveImport(file, from)] : []));
}

/** Packages that are loaded when `file` is, with all it imports statically. */
export function packagesLoadedWith(file: string, sources: Sources): readonly string[] {
  const seen = new Set([file]);
  const packages = new Set<string>();
  for (const each of seen) {
    const content = scan(sources[each] ?? "");
    for (const target of staticImports(each, content)) seen.add(target);
    for (const { from, dynamic, typeOnly } of content.imports)
      if (from !== undefined && !from.startsWith(".") && !dynamic && !typeOnly) packages.add(from);
  }
  return [...packages].sort();
}
