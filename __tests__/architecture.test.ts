import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkArchitecture, packagesLoadedWith, type Sources } from "../scripts/architecture-rules.ts";
import { scan } from "../scripts/import-scanner.ts";

const root = new URL("../", import.meta.url);

function readSources(): Sources {
  const files = globSync("src/**/*.ts", { cwd: root });
  return Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, root), "utf8")]));
}

const shown = (sources: Sources) => checkArchitecture(sources).map(({ file, rule }) => `${file}: ${rule}`);

describe("this repository", () => {
  const sources = readSources();

  test("keeps the layers, the size and the names of DESIGN.md, section 4", () => {
    expect(Object.keys(sources).length).toBeGreaterThan(20);
    expect(shown(sources)).toEqual([]);
  });

  test("resolves the configuration with no package", () => {
    expect(packagesLoadedWith("src/core/config/config.ts", sources)).toEqual([]);
  });

  // `promises` of node:fs is loaded when it is first used, node:fs/promises where it is imported: a fifteenth of a bare node start.
  test("gets to the first stage with three modules of Node and no package at all", () => {
    expect(sources).toHaveProperty(["src/main.ts"]);
    expect([...packagesLoadedWith("src/main.ts", sources)].sort()).toEqual(["node:crypto", "node:fs", "node:path"]);
  });

  test("starts the post step without loading a client, a parser or anything else heavy", () => {
    const heavy = packagesLoadedWith("src/post.ts", sources).filter(
      (name) => name !== "zod/mini" && !name.startsWith("node:"),
    );
    expect(sources).toHaveProperty(["src/post.ts"]);
    expect(heavy).toEqual([]);
  });

  test("imports only packages that package.json declares", () => {
    const declared = Object.keys(JSON.parse(readFileSync(new URL("package.json", root), "utf8")).dependencies);
    const used = Object.values(sources)
      .flatMap((text) => scan(text).imports)
      .filter(({ typeOnly, from }) => !typeOnly && from !== undefined && !/^(?:\.|node:)/.test(from))
      .map(({ from = "" }) => from.split("/", from.startsWith("@") ? 2 : 1).join("/"));
    expect(used.filter((name) => !declared.includes(name))).toEqual([]);
  });
});

describe("the rules", () => {
  const good: Sources = {
    "src/core/a.ts": 'import { createHash } from "node:crypto";\nimport * as z from "zod/mini";\nexport const a = 1;',
    "src/core/b.ts":
      'import { a } from "./a.ts";\nexport const at = (ms: number) => new Date(ms);\nexport const n = new Map<Date, number>();',
    "src/ports.ts": 'import type { A } from "./core/a.ts";\nexport type * from "./ports/github.ts";',
    "src/ports/github.ts": 'import type { A } from "../core/a.ts";\nexport interface Issue { readonly a: A }',
    "src/engine/run.ts": 'import type { Clock } from "../ports.ts";\nimport { a } from "../core/a.ts";',
    "src/stages/index.ts": 'import { a } from "../core/a.ts";',
    "src/adapters/clock.ts": 'import type { Clock } from "../ports.ts";\nexport const now = () => Date.now();',
    "src/compose.ts": 'import "./adapters/clock.ts";\nimport "./stages/index.ts";\nimport "./engine/run.ts";',
    "src/main.ts": 'import "./compose.ts";\nconsole.log(process.env);',
    "src/cli/list.ts": 'import "../compose.ts";',
    "src/bundle.ts": 'await import("./main.ts");',
  };

  test("let pass what is as it should be", () => {
    expect(shown(good)).toEqual([]);
  });

  const crowded = "export const x = 1;\n".repeat(251);
  test.each<[string, Sources, string]>([
    [
      "core imports an adapter",
      { "src/core/c.ts": 'import "../adapters/clock.ts";' },
      "core imports src/adapters/clock.ts",
    ],
    [
      "core imports a type of ports",
      { "src/core/c.ts": 'import type { C } from "../ports.ts";' },
      "core imports src/ports.ts",
    ],
    [
      "core re-exports the engine",
      { "src/core/c.ts": 'export { run } from "../engine/run.ts";' },
      "core imports src/engine",
    ],
    ["core reads files", { "src/core/c.ts": 'import fs from "node:fs";' }, "core imports node:fs"],
    ["core loads an unclean package", { "src/core/c.ts": 'await import("commander");' }, "core imports commander"],
    ["core loads all of zod", { "src/core/c.ts": 'import { z } from "zod";' }, "core imports zod"],
    ["core draws at random", { "src/core/c.ts": 'import { randomUUID } from "node:crypto";' }, "more than hashes"],
    ["core takes all of crypto", { "src/core/c.ts": 'import * as c from "node:crypto";' }, "more than hashes"],
    ["core imports what it computes", { "src/core/c.ts": "await import(name);" }, "computed name"],
    ["ports import the engine", { "src/ports.ts": 'import "./engine/run.ts";' }, "ports imports src/engine"],
    [
      "a topic of the ports imports the engine",
      { "src/ports/git.ts": 'import type { Run } from "../engine/run.ts";' },
      "ports imports src/engine",
    ],
    [
      "core imports a topic of the ports",
      { "src/core/c.ts": 'import type { I } from "../ports/github.ts";' },
      "core imports",
    ],
    ["a port that is loaded", { "src/ports.ts": 'export * from "./ports/github.ts";' }, "more than types from"],
    ["a value among the ports", { "src/ports/git.ts": "export const known = 500;" }, "declares more than types"],
    ["a function among the ports", { "src/ports.ts": "export async function ask() {}" }, "declares more than types"],
    ["the page of the ports grows", { "src/ports.ts": "export type X = 1;\n".repeat(251) }, "251 lines"],
    [
      "the engine imports a stage",
      { "src/engine/run.ts": 'import "../stages/index.ts";' },
      "engine imports src/stages",
    ],
    ["the engine imports a package", { "src/engine/run.ts": 'import "zod/mini";' }, "engine imports zod/mini"],
    ["a stage imports the engine", { "src/stages/s.ts": 'import "../engine/run.ts";' }, "stages imports src/engine"],
    ["a stage imports Node", { "src/stages/s.ts": 'import "node:path";' }, "stages imports node:path"],
    [
      "an adapter imports the engine",
      { "src/adapters/x.ts": 'import "../engine/run.ts";' },
      "adapters imports src/engine",
    ],
    [
      "an adapter imports compose",
      { "src/adapters/x.ts": 'import "../compose.ts";' },
      "adapters imports src/compose.ts",
    ],
    ["something imports an entry", { "src/compose.ts": 'import "./main.ts";' }, "compose imports src/main.ts"],
    ["a file that is not there", { "src/core/c.ts": 'import "./nowhere.ts";' }, "not there"],
    ["a folder of its own kind", { "src/services/x.ts": "" }, "no layer"],
    [
      "two files import each other",
      { "src/core/x.ts": 'import "./y.ts";', "src/core/y.ts": 'import { x } from "./x.ts";' },
      "cycle: src/core/x.ts > src/core/y.ts > src/core/x.ts",
    ],
    ["a file is too long", { "src/core/c.ts": crowded }, "251 lines"],
    ["a name says nothing", { "src/core/utils.ts": "" }, "says nothing"],
    ["a name is not kebab-case", { "src/core/fooBar.ts": "" }, "kebab-case"],
    ["a barrel", { "src/core/index.ts": "" }, "barrel"],
    ["now", { "src/core/c.ts": "const x = Date.now();" }, "uses Date.now"],
    ["now as a default", { "src/core/c.ts": "function f(now = Date . now) {}" }, "uses Date.now"],
    ["today", { "src/engine/x.ts": "const x = new Date();" }, "uses new Date()"],
    ["today without brackets", { "src/core/c.ts": "const x = new Date;" }, "uses new Date()"],
    ["today as text", { "src/core/c.ts": "const x = Date();" }, "uses Date()"],
    ["chance", { "src/stages/x.ts": "const x = Math.random();" }, "uses Math.random"],
    ["the environment", { "src/core/c.ts": "const x = process.env;" }, "uses process"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is looked at
    ["the environment inside a template", { "src/core/c.ts": "const x = `a${`b${process.env}`}`;" }, "uses process"],
    ["a timer", { "src/engine/x.ts": "setTimeout(() => {}, 5);" }, "uses a timer"],
    ["a hidden timer", { "src/engine/x.ts": "AbortSignal.timeout(5);" }, "uses AbortSignal.timeout"],
    ["the network", { "src/stages/x.ts": "await fetch(url);" }, "uses fetch"],
    ["the console", { "src/core/c.ts": "console.log(1);" }, "uses console"],
    ["a stopwatch", { "src/core/c.ts": "performance.now();" }, "uses performance"],
    ["a way around", { "src/core/c.ts": "globalThis.process;" }, "uses globalThis"],
    ["a comment edited past the fence", { "src/engine/x.ts": "world.github.updateComment(1, a);" }, "past the fence"],
    ["a pull request of an entry", { "src/cli/x.ts": "await github.createPullRequest(a);" }, "past the fence"],
    ["a write that is handed on", { "src/engine/x.ts": "later(github.removeLabel);" }, "past the fence"],
    ["a branch pushed past the fence", { "src/engine/x.ts": "await workTree.push(branch);" }, "past the fence"],
    ["checkpoints pruned past the fence", { "src/engine/x.ts": "await store.prune(id, 2, signal);" }, "past the fence"],
    ["chance from the web", { "src/core/c.ts": "crypto.randomUUID();" }, "uses crypto's chance"],
  ])("find: %s", (_, bad, rule) => {
    const found = shown({ ...good, ...bad });
    expect(found.join("\n")).toContain(rule);
    expect(found.every((line) => Object.keys(bad).some((file) => line.startsWith(file)))).toBe(true);
  });

  test("do not mistake text, comments, patterns and members for the real thing", () => {
    const innocent = [
      '// import "../adapters/clock.ts"; Date.now()',
      '/* process.env */ const a = "Math.random() import(\\"x\\")";',
      "const b = 'console.log(1)', c = `fetch(url) import(\"x\")`;",
      "const d = /process.env\"[/'`]/.test(a), e = 4 / 2 / 1;",
      "const f = { process: 1, fetch: (x: unknown) => x };",
      "f.process; f.fetch(1); clock.setTimeout(5); memory.process.length;",
      "export type Process = { readonly performance: number };",
      'export const from = "../engine/run.ts";',
      'import type { X } from "./b.ts";',
    ].join("\n");
    expect(shown({ ...good, "src/core/c.ts": innocent })).toEqual([]);
  });

  test("let the fenced world write, and the front desk, which comes before every owner", () => {
    const allowed = {
      "src/engine/x.ts": "await fenced.github.updateComment(1, a); await fenced.workTree.push(b); list.push(c);",
      "src/engine/serve/front-desk.ts": 'await github.react(a, "eyes");',
      "src/stages/s.ts": "await context.world.github.removeLabel(1, a); await workTree.push(b);",
    };
    expect(shown({ ...good, ...allowed })).toEqual([]);
  });

  test("a cycle of types alone is none", () => {
    const types = {
      "src/core/x.ts": 'import { type Y } from "./y.ts";\nexport type X = Y;',
      "src/core/y.ts": 'import type { X } from "./x.ts";\nexport type Y = X;',
    };
    expect(shown(types)).toEqual([]);
  });
});

describe("the scanner", () => {
  test("finds every form of import", () => {
    const text = [
      'import a from "1";',
      'import * as b from "2";',
      'import c, { d as e, type F } from "3";',
      'import {\n  g,\n  type H,\n} from "4";',
      'import type { I } from "5";',
      'import "6";',
      'export * from "7";',
      'export { j } from "8";',
      'const k = await import("9");',
      "let l: typeof import('10');",
      'export const m = "none";',
      "const n = import.meta.url;",
    ].join("\n");
    expect(
      scan(text).imports.map(({ from, dynamic, typeOnly, names }) => [from, dynamic, typeOnly, names.join()]),
    ).toEqual([
      ["1", false, false, ""],
      ["2", false, false, ""],
      ["3", false, false, "d,F"],
      ["4", false, false, "g,H"],
      ["5", false, true, "I"],
      ["6", false, false, ""],
      ["7", false, false, ""],
      ["8", false, false, "j"],
      ["9", true, false, ""],
      ["10", true, true, ""],
    ]);
  });

  test("reads to the end of what is not closed", () => {
    for (const text of ["/* a", '"a', "`a${b", "/a", "// a", "`a"]) expect(scan(text).imports).toEqual([]);
  });
});

test("the benchmark beside others loads modules that are there: it names them as text, which no compiler sees", () => {
  const engines = readFileSync(new URL("bench/peers/engines.mjs", root), "utf8");
  const named = [...engines.matchAll(/"((?:adapters|core|engine)\/[\w/-]+)\.js"/g)].map(([, path]) => `src/${path}.ts`);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
});
