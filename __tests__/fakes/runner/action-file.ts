/** `action.yml` of a JavaScript action. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { isRecord } from "../actions-host/workflow-file.ts";

export interface ActionFile {
  readonly name: string;
  readonly main: string;
  readonly post: string | undefined;
  readonly postIf: string;
  /** Input → default, "" where there is none: the runner sets INPUT_* for all of them. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly required: readonly string[];
}

async function readEither(directory: string): Promise<string> {
  try {
    return await readFile(join(directory, "action.yml"), "utf8");
  } catch {
    return readFile(join(directory, "action.yaml"), "utf8");
  }
}

export async function readAction(directory: string): Promise<ActionFile> {
  const document: unknown = parse(await readEither(directory));
  const runs = isRecord(document) ? document["runs"] : undefined;
  if (!isRecord(document) || !isRecord(runs)) throw new Error(`${directory} holds no action`);
  const using = String(runs["using"]);
  if (!/^node2[0-9]$/.test(using)) throw new Error(`the runner emulator runs JavaScript actions, not '${using}'`);
  const declared = isRecord(document["inputs"]) ? document["inputs"] : {};
  const inputs: Record<string, string> = {};
  const required: string[] = [];
  for (const [name, input] of Object.entries(declared)) {
    const value = isRecord(input) ? input["default"] : undefined;
    inputs[name] = value === undefined || value === null ? "" : String(value);
    if (isRecord(input) && input["required"] === true) required.push(name);
  }
  const post = runs["post"];
  return {
    name: String(document["name"] ?? directory),
    main: String(runs["main"]),
    post: typeof post === "string" ? post : undefined,
    postIf: typeof runs["post-if"] === "string" ? runs["post-if"] : "always()",
    inputs,
    required,
  };
}
