/** Parsers of the values that are said per stage or per kind of error, most of them in the config file. */

import type { FailureKind, RecoveryStrategies } from "../failure/recovery.ts";
import { isRecoveryAction, type RecoveryAction, recoveryActions } from "../failure/recovery-actions.ts";
import type { Json, JsonObject } from "../json.ts";
import type { StageSettings } from "../plan.ts";
import { isWorkflowStage, type WorkflowStage, workflowStages } from "../stage.ts";
import { suggestion } from "./did-you-mean.ts";
import { formatRules } from "./text-formats.ts";
import {
  ok,
  type Parsed,
  parseBoolean,
  parseNumber,
  parseSeconds,
  show,
  splitList,
  type Wrong,
  wrong,
} from "./value-parsers.ts";

type PerStage<Value> = Readonly<Partial<Record<WorkflowStage, Value>>>;

/** Five days: the longest job there is. The floor lets a test of one's own settings be quick. */
const limitRange = { min: 0.1, max: 432_000 };
const idleRange = { min: 0, max: 432_000 };

/** Phase words of the specification's own example, which stand for the stage that does the phase's work. */
const phaseWords: ReadonlyMap<string, WorkflowStage> = new Map([
  ["implementation", "implementation_progress"],
  ["testing", "testing_complete"],
]);

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Puts parsed members together: all problems of all members, or the whole. */
function collect<Value>(members: readonly (readonly [string, Parsed<Value>])[]): Parsed<Record<string, Value>> {
  const wrongs: Wrong[] = [];
  const values: [string, Value][] = [];
  for (const [name, parsed] of members) {
    if (parsed.kind === "ok") values.push([name, parsed.value]);
    else wrongs.push(...parsed.wrongs);
  }
  return wrongs.length > 0 ? { kind: "wrong", wrongs } : ok(Object.fromEntries(values));
}

/** Says that a problem lies below `name`. */
function below<Value>(name: string, parsed: Parsed<Value>): Parsed<Value> {
  if (parsed.kind === "ok") return parsed;
  return { kind: "wrong", wrongs: parsed.wrongs.map((one) => ({ ...one, path: [name, ...one.path] })) };
}

function unknownStage(name: string): Parsed<never> {
  return wrong(
    `${show(name)} is not a stage`,
    `Give one of ${workflowStages.join(", ")}.${suggestion(name, workflowStages)}`,
    [name],
  );
}

const notAnObject = (raw: Json, example: string) =>
  wrong(`${show(raw)} is not an object`, `Give an object such as ${example}.`);

/** `stage=duration` lines, or the same as an object of the file. Values are seconds. */
export function parseStageDurations(raw: Json): Parsed<PerStage<number>> {
  const form = "Give lines such as testing_complete=20m.";
  if (typeof raw === "string") {
    const pairs = splitList(raw).map((line) => /^([^=:]+?)\s*[=:]\s*(.+)$/.exec(line)?.slice(1) ?? [line]);
    const names = new Set<string>();
    return collect(
      pairs.map(([name = "", value]) => {
        if (value === undefined) return [name, wrong(`${show(name)} has no duration`, form)];
        if (names.has(name)) return [name, wrong(`${show(name)} is given twice`, form)];
        names.add(name);
        return [name, stageSeconds(name, value)];
      }),
    );
  }
  if (!isObject(raw)) return wrong(`${show(raw)} is not a list of limits`, form);
  return collect(present(raw).map(([name, value]) => [name, stageSeconds(name, value)]));
}

function stageSeconds(name: string, value: Json): Parsed<number> {
  return isWorkflowStage(name) ? below(name, parseSeconds(value, limitRange)) : unknownStage(name);
}

/** Seconds by stage; the specification's phase words are taken too. */
export function parseBaselines(raw: Json): Parsed<PerStage<number>> {
  if (!isObject(raw)) return notAnObject(raw, '{ "issue_creation": 30 }');
  return collect(
    present(raw).map(([name, value]) => {
      const stage = phaseWords.get(name) ?? name;
      if (stage !== name && Object.hasOwn(raw, stage))
        return [name, wrong(`${name} and ${stage} are the same stage`, "Give one of the two.", [name])];
      return [stage, isWorkflowStage(stage) ? below(name, parseSeconds(value, limitRange)) : unknownStage(name)];
    }),
  );
}

/** Commands run through bash, like those of the inputs. */
function parseRun(raw: Json): Parsed<string> {
  const { allowed, maxLength, matches } = formatRules.lines;
  if (typeof raw === "string" && raw.trim() !== "" && raw.length <= maxLength && matches(raw)) return ok(raw);
  return wrong(`${show(raw)} is not a command`, `Give ${allowed}, at most ${maxLength} characters.`);
}

export function parseActions(raw: Json): Parsed<readonly RecoveryAction[]> {
  const names = typeof raw === "string" ? splitList(raw) : raw;
  if (!Array.isArray(names)) return wrong(`${show(raw)} is not a list`, "Give a list of recovery actions.");
  const wrongs: Wrong[] = [];
  const actions: RecoveryAction[] = [];
  for (const name of names as readonly Json[]) {
    if (typeof name === "string" && isRecoveryAction(name)) actions.push(name);
    else {
      const near = typeof name === "string" ? suggestion(name, recoveryActions) : "";
      const remedy = `Give any of ${recoveryActions.join(", ")}.${near}`;
      wrongs.push({ path: [], problem: `${show(name)} is not a recovery action`, remedy });
    }
  }
  return wrongs.length > 0 ? { kind: "wrong", wrongs } : ok(actions);
}

const stageSettings: Readonly<Record<keyof StageSettings, (raw: Json) => Parsed<unknown>>> = {
  timeout: (raw) => parseSeconds(raw, limitRange),
  warn: (raw) => parseSeconds(raw, limitRange),
  idle: (raw) => parseSeconds(raw, idleRange),
  retries: (raw) => parseNumber(raw, false, true, { min: 0, max: 100 }),
  critical: (raw) => parseBoolean(raw, false),
  enabled: (raw) => parseBoolean(raw, false),
  run: parseRun,
  recovery: parseActions,
  max_turns: (raw) => parseNumber(raw, false, true, { min: 1, max: 1_000_000 }),
  max_tokens: (raw) => parseNumber(raw, false, true, { min: 1, max: 100_000_000_000 }),
  max_cost_usd: (raw) => parseNumber(raw, false, false, { min: 0.01, max: 1_000_000 }),
  max_agent_minutes: (raw) => parseNumber(raw, false, false, { min: 0.1, max: 1_000_000 }),
};

function isStageSetting(name: string): name is keyof StageSettings {
  return Object.hasOwn(stageSettings, name);
}

function parseSettings(raw: Json): Parsed<StageSettings> {
  if (!isObject(raw)) return notAnObject(raw, '{ "timeout": "20m", "retries": 1 }');
  const known = Object.keys(stageSettings);
  return collect(
    present(raw).map(([name, value]) => {
      if (isStageSetting(name)) return [name, below(name, stageSettings[name](value))];
      const remedy = `Give any of ${known.join(", ")}.${suggestion(name, known)}`;
      return [name, wrong(`${show(name)} is not a setting of a stage`, remedy, [name])];
    }),
  );
}

export function parseStages(raw: Json): Parsed<PerStage<StageSettings>> {
  if (!isObject(raw)) return notAnObject(raw, '{ "testing_complete": { "timeout": "20m" } }');
  return collect(
    present(raw).map(([name, value]) => [
      name,
      isWorkflowStage(name) ? below(name, parseSettings(value)) : unknownStage(name),
    ]),
  );
}

const errorKinds: ReadonlyMap<string, FailureKind> = new Map([
  ["network_errors", "network"],
  ["timeout_errors", "timeout"],
  ["resource_errors", "resource"],
]);

export function parseRecoveryStrategies(raw: Json): Parsed<RecoveryStrategies> {
  if (!isObject(raw)) return notAnObject(raw, '{ "network_errors": ["retry_with_backoff"] }');
  const known = [...errorKinds.keys()];
  return collect(
    present(raw).map(([name, value]) => {
      const kind = errorKinds.get(name);
      if (kind !== undefined) return [kind, below(name, parseActions(value))];
      const remedy = `Give any of ${known.join(", ")}.${suggestion(name, known)}`;
      return [name, wrong(`${show(name)} is not a kind of error`, remedy, [name])];
    }),
  );
}

/** Members that are set: a key without a value (YAML's null) is unset. */
function present(object: JsonObject): [string, Json][] {
  return Object.entries(object).filter((entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== null);
}
