/**
 * Reads the prompts that a repository puts in place of ours (`prompts-directory`). They decide what the agent is asked, so
 * nothing is taken by half: what cannot be used is one configuration error that names all of it, before anything is spent.
 */
import { constants } from "node:fs";
import { open, readdir, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { suggestion } from "../../core/config/did-you-mean.ts";
import { type ConfigurationProblem, Fault } from "../../core/failure/evidence.ts";
import {
  checkPrompt,
  type OverridablePrompt,
  overridablePrompts,
  type PromptOverrides,
} from "../../core/prompt/prompt-texts.ts";
import { unsafePathReason } from "../../core/text/tree-paths.ts";
import { errnoOf, withFileFault } from "../file-fault.ts";

export const longestBytes = 64 * 1024;
/** A text that is no template at all has a problem in every line. */
const mostProblems = 5;

export interface Trouble {
  readonly problem: string;
  readonly remedy: string;
  readonly line?: number | undefined;
}

export type Read = { readonly text: string } | { readonly troubles: readonly Trouble[] };

export const trouble = (problem: string, remedy: string): { readonly troubles: readonly Trouble[] } => ({
  troubles: [{ problem, remedy }],
});
export const keepInside = "Put a plain file of the repository there.";

/** Where the files lie: the work tree, or a commit (committed-prompts.ts). */
export interface PromptSource {
  list(): Promise<{ readonly files: readonly string[] } | { readonly troubles: readonly Trouble[] }>;
  /** `path`: from the root of the repository. */
  read(path: string): Promise<Read>;
}

export function plainDirectory(directory: string): string {
  return directory
    .split("/")
    .filter((part) => part !== "." && part !== "")
    .join("/");
}

/** `root`: absolute. `directory`: relative to it. Throws a configuration `Fault`. No directory: no overrides. */
export async function readPromptOverrides(root: string, directory: string): Promise<PromptOverrides> {
  const top = await withFileFault("realpath", root, () => realpath(root));
  const shown = plainDirectory(directory);
  return collectOverrides(shown, { list: () => listNames(top, shown), read: (path) => readPlainFile(top, path) });
}

export async function collectOverrides(shown: string, source: PromptSource): Promise<PromptOverrides> {
  const names = await source.list();
  if ("troubles" in names) throw refused(problemsAt(shown === "" ? "." : shown, names.troubles));
  const overrides: Partial<Record<OverridablePrompt, string>> = {};
  const problems: ConfigurationProblem[] = [];
  for (const file of promptFiles(names.files)) {
    const place = `${shown}/${file}`;
    const name = overridablePrompts.find((candidate) => `${candidate}.md` === file);
    const read = name === undefined ? strange(file) : checked(name, await source.read(place));
    if ("troubles" in read) problems.push(...problemsAt(place, read.troubles));
    else if (name !== undefined) overrides[name] = read.text;
  }
  if (problems.length > 0) throw refused(problems);
  return overrides;
}

/** The Markdown files, in order. Texts about the prompts may lie beside them. */
function promptFiles(names: readonly string[]): readonly string[] {
  return names.filter((name) => /\.md$/i.test(name) && !/^readme\.md$/i.test(name)).sort();
}

function problemsAt(place: string, troubles: readonly Trouble[]): ConfigurationProblem[] {
  return troubles.slice(0, mostProblems).map(({ problem, remedy, line }) => ({
    key: "prompts_directory",
    place: line === undefined ? place : `${place} line ${line}`,
    problem,
    remedy,
  }));
}

function refused(problems: readonly ConfigurationProblem[]): Fault {
  const lines = problems.map(({ place, problem, remedy }) => `${place}: ${problem}. ${remedy}`);
  return new Fault({ kind: "configuration", problems }, `prompts_directory: ${lines.join(" ")}`);
}

async function listNames(
  top: string,
  directory: string,
): Promise<{ readonly files: readonly string[] } | { readonly troubles: readonly Trouble[] }> {
  const reason = unsafePathReason(directory);
  if (reason !== undefined)
    return {
      troubles: [{ problem: `the path ${reason}`, remedy: "Give a directory below the root of the repository." }],
    };
  try {
    const real = await realpath(join(top, directory));
    if (!inside(top, real))
      return {
        troubles: [{ problem: "it leads out of the repository", remedy: "Give a directory of the repository." }],
      };
    return { files: await readdir(real) };
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === undefined) throw error;
    if (errno === "ENOENT") return { files: [] };
    const remedy = errno === "ENOTDIR" ? "Put a directory there, or remove it." : "Make it readable, or remove it.";
    return { troubles: [{ problem: `it cannot be listed (${errno})`, remedy }] };
  }
}

function strange(file: string): Read {
  if (file.toLowerCase() === "rules.md")
    return trouble("the rules cannot be replaced", "Remove it; put rules of your own into the prompts themselves.");
  const known = overridablePrompts.map((name) => `${name}.md`);
  const plain = file.replace(/[^\w. -]/g, "?").slice(0, 80);
  return trouble(
    `"${plain}" is no prompt.${suggestion(file, known)}`.replace(/\.$/, ""),
    `Only these can be replaced: ${known.join(", ")}.`,
  );
}

/** Below `top`, and not in a `.git` directory. Both are resolved. */
function inside(top: string, real: string): boolean {
  const below = top.endsWith(sep) ? top : `${top}${sep}`;
  return real.startsWith(below) && unsafePathReason(real.slice(below.length).replaceAll(sep, "/")) === undefined;
}

function checked(name: OverridablePrompt, read: Read): Read {
  if ("troubles" in read) return read;
  const troubles = checkPrompt(name, read.text);
  return troubles.length === 0 ? read : { troubles };
}

async function readPlainFile(top: string, path: string): Promise<Read> {
  try {
    const real = await realpath(join(top, path));
    if (!inside(top, real)) return trouble("it leads out of the repository", keepInside);
    // A pipe under this name must not make us wait; a link that appeared since must not lead us out.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const file = await open(real, flags);
    try {
      if (!(await file.stat()).isFile()) return trouble("it is no regular file", keepInside);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(longestBytes + 1), 0, longestBytes + 1, 0);
      return decodePrompt(buffer.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === undefined) throw error;
    return trouble(`it cannot be read (${errno})`, "Make it readable, or remove it.");
  }
}

/** At most one byte more than a prompt may have. */
export function decodePrompt(bytes: Uint8Array): Read {
  if (bytes.length > longestBytes)
    return trouble(
      `it is longer than ${longestBytes / 1024} KiB`,
      "Shorten it; the agent can read longer texts itself.",
    );
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.includes("\0")) return trouble("it is not text", "Save it as text in UTF-8.");
    return { text: text.replaceAll("\r\n", "\n") };
  } catch {
    return trouble("it is not UTF-8", "Save it as text in UTF-8.");
  }
}
