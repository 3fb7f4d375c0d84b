/** A config file after reading: its values, and the lines they stand on, so that a problem can say where it is. */
import type { ConfigurationProblem } from "../failure/evidence.ts";
import type { JsonObject } from "../json.ts";

export interface ConfigurationFile {
  /** As the user knows it, relative to the repository. */
  readonly path: string;
  readonly values: JsonObject;
  /** Line (from 1) of each key; see `lineKey`. */
  readonly lines: ReadonlyMap<string, number>;
}

export type FileText =
  | { readonly kind: "ok"; readonly file: ConfigurationFile }
  | { readonly kind: "invalid"; readonly problems: readonly ConfigurationProblem[] };

/** Config files are written by hand; what is larger is something else. */
export const maxFileBytes = 262_144;
export const maxFileDepth = 32;

export function lineKey(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** `workflow-manager.json line 4`; the nearest key above when the value itself has no line. */
export function filePlace(file: ConfigurationFile, path: readonly string[]): string {
  for (let length = path.length; length > 0; length--) {
    const line = file.lines.get(lineKey(path.slice(0, length)));
    if (line !== undefined) return `${file.path} line ${line}`;
  }
  return file.path;
}

/** The problem of a file as a whole. The file's text is never repeated: it may hold secrets. */
export function fileProblem(path: string, line: number | undefined, problem: string, remedy: string): FileText {
  const place = line === undefined ? path : `${path} line ${line}`;
  return { kind: "invalid", problems: [{ key: "config_file", place, problem, remedy }] };
}
