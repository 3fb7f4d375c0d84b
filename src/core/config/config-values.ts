/** From a raw value and its row in the table to the value, or to what is wrong with it. */

import type { Json } from "../json.ts";
import { workflowStages } from "../stage.ts";
import type { ConfigurationKey, TextFormat } from "./config-kinds.ts";
import { suggestion } from "./did-you-mean.ts";
import { parseArguments } from "./shell-words.ts";
import { parseBaselines, parseRecoveryStrategies, parseStageDurations, parseStages } from "./stage-values.ts";
import { formatRules } from "./text-formats.ts";
import {
  distinct,
  ok,
  type Parsed,
  parseBoolean,
  parseChoice,
  parseNumber,
  parseRepositoryPath,
  parseSeconds,
  show,
  splitList,
  type Wrong,
  wrong,
} from "./value-parsers.ts";

/** Inputs, variables and flags are text; the file has types of its own, which must be the right ones. */
export type Origin = "flag" | "input" | "environment" | "file";

function parseFormatted(raw: Json, format: TextFormat, secret: boolean): Parsed<string> {
  const rule = formatRules[format];
  const remedy = `Give ${rule.allowed}.`;
  if (typeof raw !== "string") return wrong(secret ? "it is not text" : `${show(raw)} is not text`, remedy);
  if (raw.length > rule.maxLength)
    return wrong(`it has ${raw.length} characters`, `Give at most ${rule.maxLength} characters.`);
  if (rule.matches(raw)) return ok(raw);
  const near = format === "stage" ? suggestion(raw, workflowStages) : "";
  return wrong(secret ? "it does not look as it should" : `${show(raw)} is not allowed here`, remedy + near);
}

function parseItems(raw: Json, each: (item: Json) => Parsed<string>): Parsed<readonly string[]> {
  const items = typeof raw === "string" ? splitList(raw) : raw;
  if (!Array.isArray(items)) return wrong(`${show(raw)} is not a list`, "Give a list, or text with commas between.");
  const wrongs: Wrong[] = [];
  const values: string[] = [];
  for (const item of items as readonly Json[]) {
    const parsed = each(typeof item === "string" ? item.trim() : item);
    if (parsed.kind === "ok") values.push(parsed.value);
    else wrongs.push(...parsed.wrongs);
  }
  return wrongs.length > 0 ? { kind: "wrong", wrongs } : ok(distinct(values));
}

function parseWords(raw: Json): Parsed<readonly string[]> {
  if (typeof raw === "string") {
    const parsed = parseArguments(raw);
    const remedy = "Give words with every quote closed, or a JSON array of strings.";
    return parsed.kind === "words" ? ok(parsed.words) : wrong(parsed.problem, remedy);
  }
  const list = Array.isArray(raw) ? (raw as readonly Json[]) : undefined;
  const strings = list?.filter((item) => typeof item === "string");
  if (list !== undefined && strings !== undefined && strings.length === list.length) return ok(strings);
  return wrong(`${show(raw)} is not a list of words`, "Give a list of strings, or one string.");
}

function parsePath(raw: Json, anywhere: boolean): Parsed<string> {
  const line = parseFormatted(raw, "line", false);
  return line.kind === "wrong" || anywhere ? line : parseRepositoryPath(line.value);
}

/** `raw` is never empty text: that is "unset" and does not come here. */
export function parseValue(key: ConfigurationKey, raw: Json, origin: Origin): Parsed<unknown> {
  const fromText = origin !== "file";
  switch (key.kind) {
    case "boolean":
      return parseBoolean(raw, fromText);
    case "integer":
      return parseNumber(raw, fromText, true, key);
    case "number":
      return parseNumber(raw, fromText, false, key);
    case "duration":
      return parseSeconds(raw, key);
    case "choice":
      return parseChoice(raw, key.choices);
    case "text":
      return parseFormatted(raw, key.format, key.secret);
    case "list": {
      const { choices, format } = key;
      return parseItems(raw, (item) =>
        choices === undefined ? parseFormatted(item, format, false) : parseChoice(item, choices),
      );
    }
    case "words":
      return parseWords(raw);
    case "path":
      return parsePath(raw, key.anywhereByFlag && origin === "flag");
    case "stage-durations":
      return parseStageDurations(raw);
    case "baselines":
      return parseBaselines(raw);
    case "stages":
      return parseStages(raw);
    case "recovery-strategies":
      return parseRecoveryStrategies(raw);
  }
}
