/** What a workflow file in the repository says of itself. */
import { parse } from "yaml";
import { listTree, readBlob } from "./bare-repository.ts";

export interface DispatchInput {
  readonly required: boolean;
  readonly default: string | undefined;
  readonly type: string;
  readonly options: readonly string[];
}

export interface Trigger {
  readonly types: readonly string[] | undefined;
  readonly branches: readonly string[] | undefined;
  readonly inputs: Readonly<Record<string, DispatchInput>>;
}

export interface WorkflowFile {
  readonly path: string;
  readonly name: string;
  readonly triggers: ReadonlyMap<string, Trigger>;
  /** The whole document, for the runner. */
  readonly document: Readonly<Record<string, unknown>>;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function strings(value: unknown): readonly string[] | undefined {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.map(String) : undefined;
}

function dispatchInput(value: unknown): DispatchInput {
  const input = isRecord(value) ? value : {};
  const fallback = input["default"];
  return {
    required: input["required"] === true,
    default: fallback === undefined || fallback === null ? undefined : String(fallback),
    type: typeof input["type"] === "string" ? input["type"] : "string",
    options: strings(input["options"]) ?? [],
  };
}

function trigger(value: unknown): Trigger {
  const record = isRecord(value) ? value : {};
  const inputs = isRecord(record["inputs"]) ? record["inputs"] : {};
  return {
    types: strings(record["types"]),
    branches: strings(record["branches"]),
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, dispatchInput(input)])),
  };
}

export function parseWorkflow(path: string, text: string): WorkflowFile | undefined {
  let document: unknown;
  try {
    document = parse(text);
  } catch {
    // GitHub shows an invalid workflow file as a failed run of its own; it never runs.
    return undefined;
  }
  if (!isRecord(document)) return undefined;
  const on = document["on"];
  const triggers = new Map<string, Trigger>();
  if (isRecord(on)) for (const [event, value] of Object.entries(on)) triggers.set(event, trigger(value));
  else for (const event of strings(on) ?? []) triggers.set(event, trigger(undefined));
  const name = typeof document["name"] === "string" ? document["name"] : path;
  return { path, name, triggers, document };
}

export async function readWorkflow(gitDirectory: string, ref: string, path: string): Promise<WorkflowFile | undefined> {
  const blob = await readBlob(gitDirectory, ref, path);
  return blob === undefined ? undefined : parseWorkflow(path, blob.toString("utf8"));
}

const folder = ".github/workflows";

export async function listWorkflows(gitDirectory: string, ref: string): Promise<readonly WorkflowFile[]> {
  const entries = await listTree(gitDirectory, ref, folder);
  const files: WorkflowFile[] = [];
  for (const entry of entries) {
    if (entry.type !== "blob" || !/\.ya?ml$/.test(entry.name)) continue;
    const file = await readWorkflow(gitDirectory, ref, `${folder}/${entry.name}`);
    if (file !== undefined) files.push(file);
  }
  return files;
}

const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ["opened", "synchronize", "reopened"],
  pull_request_target: ["opened", "synchronize", "reopened"],
};

function glob(pattern: string): RegExp {
  const body = pattern
    .split(/(\*\*|\*)/)
    .map((part) => (part === "**" ? ".*" : part === "*" ? "[^/]*" : part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&")))
    .join("");
  return new RegExp(`^${body}$`);
}

/** Does an event of this name, action and branch start the workflow? */
export function startedBy(file: WorkflowFile, name: string, action: string | undefined, branch: string): boolean {
  const found = file.triggers.get(name);
  if (found === undefined) return false;
  const types = found.types ?? defaultTypes[name];
  if (types !== undefined && action !== undefined && !types.includes(action)) return false;
  return found.branches === undefined || found.branches.some((pattern) => glob(pattern).test(branch));
}
