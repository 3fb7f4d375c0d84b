/** Figures in words, on the console and in docs/performance.md between the markers of their section. */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import process from "node:process";
import type { Result } from "./measure.ts";

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Section {
  readonly results: readonly Result[];
  readonly tables?: readonly Table[];
}

export const ms = (value: number) =>
  value >= 10_000 ? `${(value / 1_000).toFixed(1)} s` : `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const kib = (value: number) => `${(value / 1024).toFixed(1)} MB`;
export const grownBy = (value: number) => `${value < 0 ? "−" : "+"}${kib(Math.abs(value))}`;
export const times = (ours: number, bare: number) => `${(ours / bare).toFixed(2)} ×`;

const verdict = ({ holds }: Result) => (holds === undefined ? "" : holds ? "ok" : "OVER");

function tableOf(results: readonly Result[]): Table {
  return {
    head: ["measured", "ours", "bare", "ratio", "limit", ""],
    rows: results.map((result) => [result.what, result.ours, result.bare, result.ratio, result.limit, verdict(result)]),
  };
}

function tables({ results, tables = [] }: Section): readonly Table[] {
  return results.length === 0 ? tables : [tableOf(results), ...tables];
}

export function printSection(section: Section): void {
  for (const { head, rows } of tables(section)) {
    const all = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
    const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
    console.log(`\n${all.map((row) => line(row).trimEnd()).join("\n")}`);
  }
}

const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

function markdown(section: Section, now: Date): string {
  const parts = tables(section).map(({ head, rows }) =>
    [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n"),
  );
  const [{ model = "unknown processor" } = {}] = cpus();
  const load = loadavg()[0]?.toFixed(1);
  parts.push(
    `Measured ${now.toISOString().slice(0, 10)} with Node ${process.versions.node} on ${cpus().length} × ${model.trim()}, load ${load} at the end.`,
  );
  return parts.join("\n\n");
}

/** Throws when the document has no place for it. */
export function writeSection(path: string, name: string, section: Section, now: Date): void {
  const text = readFileSync(path, "utf8");
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${path} has no ${begin} … ${end}`);
  writeFileSync(path, `${text.slice(0, from + begin.length)}\n${markdown(section, now)}\n${text.slice(to)}`);
}
