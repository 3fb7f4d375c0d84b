/** Where configuration is read from: `INPUT_*`, the environment, and one file. What it means is core/config/config.ts's matter. */
import { closeSync, openSync, promises, readSync, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { type ConfigurationResult, type ConfigurationSources, resolveConfiguration } from "../core/config/config.ts";
import { type FileText, fileProblem, maxFileBytes } from "../core/config/config-file.ts";
import { configurationKeys, environmentName, inputName } from "../core/config/config-keys.ts";
import { parseValue } from "../core/config/config-values.ts";
import type { ConfigurationProblem } from "../core/failure/evidence.ts";

export type SourcesResult =
  | { readonly kind: "ok"; readonly sources: ConfigurationSources }
  | {
      readonly kind: "invalid";
      readonly problems: readonly ConfigurationProblem[];
      /** The same sources without the file, so that what is wrong elsewhere can be reported with it. */
      readonly sources: ConfigurationSources;
    };

export interface WhereToRead {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** True in a step of a workflow: only there is `INPUT_*` ours (a terminal may run inside another action). */
  readonly readInputs: boolean;
  readonly dispatch?: Readonly<Record<string, string>> | undefined;
  readonly flags: Readonly<Record<string, string>>;
  /** Directory that paths of the config file are relative to: the root of the repository. */
  readonly root: string;
}

/** Reads all sources. Problems are those of the file itself; the values are not looked at yet. */
export async function readConfigurationSources(where: WhereToRead): Promise<SourcesResult> {
  const { environment, dispatch, flags } = where;
  const inputs = where.readInputs ? readInputs(environment) : {};
  const sources = { inputs, dispatch, environment, flags, file: undefined };
  const named = namedFile(sources);
  const file = await readConfigurationFile(where.root, named);
  if (file === undefined) return { kind: "ok", sources };
  if (file.kind === "invalid") return { kind: "invalid", problems: file.problems, sources };
  return { kind: "ok", sources: { ...sources, file: file.file } };
}

/** Reads and resolves; what is wrong in the file is reported together with what is wrong elsewhere. */
export async function loadConfiguration(where: WhereToRead): Promise<ConfigurationResult> {
  const read = await readConfigurationSources(where);
  const resolved = resolveConfiguration(read.sources);
  if (read.kind === "ok") return resolved;
  const others = resolved.kind === "invalid" ? resolved.problems : [];
  return { kind: "invalid", problems: [...read.problems, ...others] };
}

/** The runner turns spaces into `_` and letters into capitals and keeps dashes: `INPUT_MAX-RETRIES`. */
export function readInputs(environment: WhereToRead["environment"]): Record<string, string> {
  const found: [string, string][] = [];
  for (const [name, value] of Object.entries(environment))
    if (name.startsWith("INPUT_") && value !== undefined)
      found.push([name.slice("INPUT_".length).toLowerCase(), value]);
  return Object.fromEntries(found);
}

interface NamedFile {
  readonly path: string;
  /** Undefined for the default, which need not exist. */
  readonly place: string | undefined;
}

function namedFile(sources: ConfigurationSources): NamedFile {
  const name = "config_file";
  const key = configurationKeys[name];
  const candidates = [
    ["flag", sources.flags[name], `--${inputName(name)}`],
    ["input", sources.inputs[inputName(name)], `input ${inputName(name)}`],
    ["input", sources.dispatch?.[inputName(name)], `workflow_dispatch input ${inputName(name)}`],
    ["environment", sources.environment[environmentName(name)], environmentName(name)],
  ] as const;
  for (const [origin, raw, place] of candidates) {
    const text = raw?.trim() ?? "";
    if (text === "") continue;
    const parsed = parseValue(key, text, origin);
    // A path that is refused is reported by resolveConfiguration; it must not be opened before that.
    return parsed.kind === "ok" && typeof parsed.value === "string"
      ? { path: parsed.value, place }
      : { path: "", place };
  }
  return { path: key.default, place: undefined };
}

async function readConfigurationFile(root: string, { path, place }: NamedFile): Promise<FileText | undefined> {
  if (path === "") return undefined;
  const cannot = (problem: string): FileText => fileProblem(path, undefined, problem, "Give a JSON or YAML file.");
  let text: string;
  try {
    const bytes = await readBounded(resolve(root, path), maxFileBytes);
    if (bytes === undefined) return cannot(`it is larger than ${maxFileBytes / 1024} KiB`);
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return cannot("it is not UTF-8 text");
    const code = errorCode(error);
    if (code === "ENOENT" && place === undefined) return undefined;
    const problem = { key: "config_file", place: place ?? "default", problem: `${path} cannot be read (${code})` };
    return {
      kind: "invalid",
      problems: [{ ...problem, remedy: "Give the path of a file that exists and is readable." }],
    };
  }
  if (extname(path).toLowerCase() === ".json") {
    const { parseJsonFile } = await import("../core/config/json-text.ts");
    return parseJsonFile(path, text);
  }
  const { parseYamlFile } = await import("../core/config/yaml-text.ts");
  return parseYamlFile(path, text);
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** Undefined when there is more. Never reads further than the bound, whatever the file claims its size to be. */
async function readBounded(path: string, bound: number): Promise<Uint8Array | undefined> {
  // A pipe (a shell's `<(…)`) may have to be waited for.
  const file = statSync(path).isFile() ? plainFile(path) : await waitingFile(path);
  try {
    const buffer = new Uint8Array(bound + 1);
    let length = 0;
    for (;;) {
      const read = await file.read(buffer, length);
      length += read;
      if (length > bound) return undefined;
      if (read === 0) return buffer.subarray(0, length);
    }
  } finally {
    await file.close();
  }
}

interface OpenFile {
  /** Bytes that were put there, from `at` on. */
  read(buffer: Uint8Array, at: number): number | Promise<number>;
  close(): void | Promise<void>;
}

function plainFile(path: string): OpenFile {
  const file = openSync(path, "r");
  return {
    read: (buffer, at) => readSync(file, buffer, at, buffer.length - at, null),
    close: () => closeSync(file),
  };
}

async function waitingFile(path: string): Promise<OpenFile> {
  const handle = await promises.open(path, "r");
  return {
    read: async (buffer, at) => (await handle.read(buffer, at, buffer.length - at)).bytesRead,
    close: () => handle.close(),
  };
}
