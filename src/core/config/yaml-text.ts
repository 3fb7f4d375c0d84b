/** YAML with the line of every key. Imported dynamically: most repositories have no YAML config file. */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Json } from "../json.ts";
import { type FileText, fileProblem, lineKey, maxFileDepth } from "./config-file.ts";

const remedy = "Correct the YAML: one document, plain mappings with every key once, no aliases and no tags.";

class Refusal extends Error {
  readonly offset: number | undefined;
  constructor(problem: string, offset: number | undefined) {
    super(problem);
    this.offset = offset;
  }
}

/** Aliases and tags are refused: settings need neither, and both are ways to make a small file into a large value. */
export function parseYamlFile(path: string, text: string): FileText {
  const counter = new LineCounter();
  const lineOf = (offset: number | undefined) => (offset === undefined ? undefined : counter.linePos(offset).line);
  if (nestsTooDeep(text))
    return fileProblem(path, undefined, `it is nested deeper than ${maxFileDepth} levels`, remedy);
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, schema: "core", uniqueKeys: true });
  const error = document.errors[0];
  if (error !== undefined) {
    const what = error.code.toLowerCase().replaceAll("_", " ");
    return fileProblem(path, lineOf(error.pos[0]), `it is not valid YAML (${what})`, remedy);
  }
  if (document.contents === null) return { kind: "ok", file: { path, values: {}, lines: new Map() } };
  if (!isMap(document.contents)) return fileProblem(path, 1, "it is not a YAML mapping", remedy);
  const lines = new Map<string, number>();
  try {
    const values = toJson(document.contents, [], (key, offset) => lines.set(lineKey(key), lineOf(offset) ?? 1));
    return { kind: "ok", file: { path, values: values as { readonly [key: string]: Json }, lines } };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return fileProblem(path, lineOf(refusal.offset), refusal.message, remedy);
  }
}

/** The parser recurses; what could exhaust the stack is found by counting before it starts. */
function nestsTooDeep(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open += bracket === "[" || bracket === "{" ? 1 : -1;
    if (open > 4 * maxFileDepth) return true;
  }
  return /^\s*(?:[-?:] ){32}/m.test(text) || /^ {512}/m.test(text);
}

function toJson(node: unknown, path: readonly string[], note: (path: readonly string[], offset: number) => void): Json {
  if (node === null || node === undefined) return null;
  const offset = isNode(node) ? node.range?.[0] : undefined;
  if (path.length > maxFileDepth) throw new Refusal(`it is nested deeper than ${maxFileDepth} levels`, offset);
  if (isScalar(node)) return scalarValue(node.value, node.tag, offset);
  if (isSeq(node)) return node.items.map((item, index) => toJson(item, [...path, String(index)], note));
  if (!isMap(node)) throw new Refusal("it uses an alias", offset);
  const members = node.items.map((pair): [string, Json] => {
    if (!isScalar(pair.key)) throw new Refusal("a key is not plain text", offset);
    const name = String(pair.key.value);
    note([...path, name], pair.key.range?.[0] ?? 0);
    return [name, toJson(pair.value, [...path, name], note)];
  });
  return Object.fromEntries(members);
}

function scalarValue(value: unknown, tag: string | undefined, offset: number | undefined): Json {
  if (tag !== undefined) throw new Refusal("it uses a tag", offset);
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw new Refusal("it has a value that is neither text, number nor boolean", offset);
}
