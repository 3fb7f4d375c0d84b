/**
 * Switches off what a repository's own settings would execute. Filters, config-defined hooks and external diffs have names of
 * the user's choosing, so all settings are listed and each of these is overridden. One filter stays, in its well-known form:
 * without `lfs` every LFS file would look modified.
 *
 * D1 A listing is used again only while every file that it came from, or could come from, is what it was: an agent may edit
 *    them at any time. Compared are inode, size, mtime and ctime; the last cannot be set back, whatever wrote the file.
 * D2 It is kept only when these files were the same before and after it was made, and have rested for a while: a file system
 *    may give the same time to two changes that follow each other closely.
 * D3 Where it is not known which files these are, nothing is kept.
 */
import { type BigIntStats, promises } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { Fault } from "../../core/failure/evidence.ts";
import type { GitSetting, RunGit } from "./git.ts";
import { readable, records } from "./git-output.ts";

/**
 * D2: the coarsest clock of a file system in use (FAT) ticks in two seconds. One that gives parts of a second takes them from
 * the kernel's clock, which ticks at least a hundred times a second.
 */
const restMs = { wholeSeconds: 2_000, fine: 100 } as const;
/** Whoever can write it can also replace git itself. Elsewhere than on Linux its place varies, and its settings name it. */
const systemFile = "/etc/gitconfig";

interface Listing {
  readonly settings: readonly GitSetting[];
  /** Undefined: D3. */
  readonly files: readonly string[] | undefined;
}

/** `local`: git bound to the repository, whose settings it lists. `environment`: what git finds the user's settings by. */
export function createDisarming(
  local: RunGit,
  gitDirectory: string,
  environment: Readonly<Record<string, string>>,
  now: () => number = Date.now,
): () => Promise<readonly GitSetting[]> {
  let kept:
    | { readonly settings: readonly GitSetting[]; readonly files: readonly string[]; readonly look: string }
    | undefined;
  let files: readonly string[] | undefined;
  let listing: Promise<readonly GitSetting[]> | undefined;

  const list = async (): Promise<readonly GitSetting[]> => {
    const before = files === undefined ? undefined : await lookOf(files);
    const found = await listSettings(local, gitDirectory, environment);
    files = found.files;
    const after = files === undefined ? undefined : await lookOf(files);
    const settled = after !== undefined && after.text === before?.text && now() > after.restedAt; // D2
    kept = settled && files !== undefined ? { settings: found.settings, files, look: after.text } : undefined;
    return found.settings;
  };

  return async () => {
    if (kept !== undefined && (await lookOf(kept.files)).text === kept.look) return kept.settings; // D1
    listing ??= list().finally(() => {
      listing = undefined;
    });
    return listing;
  };
}

async function listSettings(
  local: RunGit,
  gitDirectory: string,
  environment: Readonly<Record<string, string>>,
): Promise<Listing> {
  const { stdout } = await local(["config", "-z", "--show-origin", "--list"], { operation: "git config" });
  const list = records(stdout);
  const names = new Set<string>();
  const files = new Set<string>();
  let known = addOwnFiles(files, gitDirectory, environment);
  for (let at = 0; at + 1 < list.length; at += 2) {
    const [origin = "", record = ""] = [list[at], list[at + 1]];
    const [bytes = "", value = ""] = splitOnce(record, "\n");
    const name = readable(bytes);
    if (Buffer.from(name, "utf8").toString("latin1") !== bytes) mustBeHarmless(name);
    names.add(name);
    const file = origin.startsWith("file:") ? resolve(gitDirectory, "..", readable(origin.slice(5))) : undefined;
    if (file !== undefined) files.add(file);
    if (!/^include(?:if\..+)?\.path$/is.test(name)) continue;
    files.add(join(gitDirectory, "HEAD")); // It may ask for the branch.
    // What it names may not be there yet, or count only on another branch.
    const included = file === undefined ? undefined : includedFile(file, readable(value), environment);
    if (included === undefined) known = false;
    else files.add(included);
  }
  return { settings: [...names].flatMap(overriding), files: known ? [...files].sort() : undefined };
}

/** False where the user's files cannot be named. */
function addOwnFiles(files: Set<string>, gitDirectory: string, environment: Readonly<Record<string, string>>): boolean {
  for (const name of ["config", "config.worktree", "commondir"]) files.add(join(gitDirectory, name));
  files.add(systemFile);
  const { HOME, XDG_CONFIG_HOME } = environment;
  if (HOME === undefined || !isAbsolute(HOME)) return false;
  files.add(join(HOME, ".gitconfig"));
  files.add(join(XDG_CONFIG_HOME || join(HOME, ".config"), "git", "config"));
  return true;
}

/** https://git-scm.com/docs/git-config#_includes: relative to the including file, or to a home directory. */
function includedFile(file: string, path: string, environment: Readonly<Record<string, string>>): string | undefined {
  if (path === "" || path.startsWith("%(")) return undefined;
  if (path.startsWith("~/")) return join(environment["HOME"] ?? "/", path.slice(2));
  return path.startsWith("~") ? undefined : resolve(dirname(file), path);
}

function overriding(name: string): GitSetting[] {
  const lower = name.toLowerCase();
  const settings: GitSetting[] = [];
  if (lower.startsWith("filter.")) settings.push([name, lower.startsWith("filter.lfs.") ? lfs(lower) : off(lower)]);
  if (/^hook\..+\.(command|event)$/.test(lower)) settings.push([name.replace(/\.[^.]+$/, ".enabled"), "false"]);
  if (/^(merge\..+\.driver|diff\..+\.(command|textconv))$/.test(lower)) settings.push([name, "false"]);
  return settings;
}

/** Settings travel by environment, which takes text: what cannot be named there cannot be overridden. */
function mustBeHarmless(name: string): void {
  if (overriding(name).length === 0) return;
  const stderr = `the setting ${JSON.stringify(name)} has a name that is not valid UTF-8, and could run a program`;
  throw new Fault({ kind: "git", operation: "git config", exitCode: null, signal: null, stderr }, stderr);
}

const off = (name: string) => (name.endsWith(".required") ? "false" : "");

function lfs(name: string): string {
  if (name.endsWith(".clean")) return "git-lfs clean -- %f";
  if (name.endsWith(".smudge")) return "git-lfs smudge -- %f";
  return name.endsWith(".process") ? "git-lfs filter-process" : "true";
}

function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + by.length)];
}

interface Look {
  readonly text: string;
  /** Epoch ms from which on none of them can have changed since without another time. */
  readonly restedAt: number;
}

/** Links are followed: what they lead to is what git reads. */
async function lookOf(files: readonly string[]): Promise<Look> {
  const found = await Promise.all(files.map((file) => promises.stat(file, { bigint: true }).catch(() => undefined)));
  return { text: found.map(textOf).join("\n"), restedAt: Math.max(0, ...found.map(restedAt)) };
}

function restedAt(stat: BigIntStats | undefined): number {
  if (stat === undefined) return 0;
  const isFine = stat.ctimeNs % 1_000_000_000n !== 0n;
  return Number(stat.ctimeMs) + (isFine ? restMs.fine : restMs.wholeSeconds);
}

function textOf(stat: BigIntStats | undefined): string {
  return stat === undefined ? "-" : [stat.dev, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(" ");
}
