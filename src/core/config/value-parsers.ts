/** Parsers of single values. Each yields the value or says what is wrong and what is allowed; none throws. */

import { durationForms, parseDuration, renderDuration } from "../duration.ts";
import type { Json } from "../json.ts";
import { suggestion } from "./did-you-mean.ts";

/** `path`: keys below the configuration key, for values inside an object of the config file. */
export interface Wrong {
  readonly path: readonly string[];
  readonly problem: string;
  /** A sentence that says what to give instead. */
  readonly remedy: string;
}

export type Parsed<Value> =
  | { readonly kind: "ok"; readonly value: Value }
  | { readonly kind: "wrong"; readonly wrongs: readonly Wrong[] };

export const ok = <Value>(value: Value): Parsed<Value> => ({ kind: "ok", value });
export const wrong = (problem: string, remedy: string, path: readonly string[] = []): Parsed<never> => ({
  kind: "wrong",
  wrongs: [{ path, problem, remedy }],
});

/** A value as it can be repeated in a message: on one line, without control characters, not longer than it helps. */
export function show(value: unknown): string {
  const text = (typeof value === "number" ? String(value) : JSON.stringify(value)) ?? String(value);
  const harmless = text.replace(/[\p{C}\u2028\u2029]/gu, "?");
  return harmless.length > 80 ? `${harmless.slice(0, 77)}…` : harmless;
}

const booleans: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

/** The YAML 1.2 core spellings and nothing else: `yes` or `1` silently read as false is how settings get lost. */
export function parseBoolean(raw: Json, fromText: boolean): Parsed<boolean> {
  if (typeof raw === "boolean") return ok(raw);
  const value = fromText && typeof raw === "string" && Object.hasOwn(booleans, raw) ? booleans[raw] : undefined;
  if (value !== undefined) return ok(value);
  return wrong(
    `${show(raw)} is not a boolean`,
    fromText ? "Give true or false." : "Give true or false, without quotes.",
  );
}

interface Range {
  readonly min: number;
  readonly max: number;
}

export function parseNumber(raw: Json, fromText: boolean, whole: boolean, { min, max }: Range): Parsed<number> {
  const allowed = `Give a ${whole ? "whole " : ""}number from ${min} to ${max}.`;
  const value = fromText && typeof raw === "string" && /^[+-]?\d+(?:\.\d+)?$/.test(raw) ? Number(raw) : raw;
  if (typeof value !== "number" || !Number.isFinite(value)) return wrong(`${show(raw)} is not a number`, allowed);
  if (whole && !Number.isInteger(value)) return wrong(`${show(raw)} is not a whole number`, allowed);
  if (value < min || value > max) return wrong(`${value} is outside what is possible`, allowed);
  return ok(value);
}

/** Seconds. In a file a number is seconds, a string anything `parseDuration` takes. */
export function parseSeconds(raw: Json, { min, max }: Range): Parsed<number> {
  const allowed = `Give ${durationForms}, from ${renderDuration(min)} to ${renderDuration(max)}.`;
  const value = typeof raw === "string" ? parseDuration(raw) : raw;
  if (typeof value !== "number" || !Number.isFinite(value)) return wrong(`${show(raw)} is not a duration`, allowed);
  if (value < min || value > max) return wrong(`${show(raw)} is outside what is possible`, allowed);
  return ok(value);
}

/** Case does not count; the spelling of the table is what comes out. */
export function parseChoice(raw: Json, choices: readonly string[]): Parsed<string> {
  const found = choices.find((choice) => typeof raw === "string" && choice.toLowerCase() === raw.toLowerCase());
  if (found !== undefined) return ok(found);
  const near = typeof raw === "string" ? suggestion(raw, choices) : "";
  return wrong(`${show(raw)} is not one of the choices`, `Give one of ${choices.join(", ")}.${near}`);
}

/**
 * A path inside the repository, normalised (`./a//b/` is `a/b`, the repository itself is `.`). Absolute paths and those
 * that climb out are refused: what is named here may be read into an issue, or written to.
 */
export function parseRepositoryPath(raw: string): Parsed<string> {
  const allowed = "Give a path inside the repository, relative to its root.";
  if (/^[/\\~]|^[a-z]:/i.test(raw)) return wrong(`${show(raw)} is an absolute path`, allowed);
  const parts: string[] = [];
  for (const part of raw.split("/")) {
    if (part === "" || part === ".") continue;
    if (part.split("\\").includes("..")) {
      if (part !== ".." || parts.pop() === undefined) return wrong(`${show(raw)} leads out of the repository`, allowed);
    } else parts.push(part);
  }
  if (parts[0]?.toLowerCase() === ".git") return wrong(`${show(raw)} is git's own directory`, allowed);
  return ok(parts.length === 0 ? "." : parts.join("/"));
}

/** Items of a list given as text: comma or newline between them, blanks around them dropped, doubles dropped. */
export function splitList(raw: string): readonly string[] {
  return distinct(raw.split(/[,\n]/).map((item) => item.trim()));
}

export function distinct(items: readonly string[]): readonly string[] {
  return [...new Set(items)].filter((item) => item !== "");
}
