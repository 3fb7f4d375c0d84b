/**
 * Paths that steer agents and workflows: whoever may change them decides what runs next time with this repository's secrets. What
 * of them an agent has changed is held back from commits, or flagged (`protected-paths-policy`).
 *
 * Names are compared as the most forgiving file system would: without regard to case, Unicode form, characters that are not
 * seen, trailing dots and spaces and stream names, with a backslash as a separator. A path is protected, too, when something
 * else stands where a protected directory would: a link, a file or a submodule called `.claude`.
 */

export type ProtectedKind = "agent instructions" | "workflows" | "settings of this action" | "protected-paths";

export interface ProtectedPath {
  readonly path: string;
  readonly kind: ProtectedKind;
}

/** Read by agents wherever they lie: a file of this name in any directory. */
const instructionNames: ReadonlySet<string> = new Set([
  "agents.md",
  "agents.override.md",
  "claude.md",
  "claude.local.md",
  "gemini.md",
  ".mcp.json",
  ".claude.json",
  ".cursorrules",
  ".windsurfrules",
  ".goosehints",
  ".aider.conf.yml",
]);
/** With all that is below them, in any directory. */
const instructionDirectories: ReadonlySet<string> = new Set([
  ".claude",
  ".gemini",
  ".codex",
  ".cursor",
  ".copilot",
  ".agents",
  ".windsurf",
  ".clinerules",
]);
/** Below `.github`. */
const githubInstructions = /^(?:copilot.*|instructions|prompts|agents|chatmodes|skills|hooks)$/;

/** What is not seen in a name and is left out of comparisons by some file system (HFS+), or can be taken for nothing. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;

function plainComponents(path: string): readonly string[] {
  return path
    .normalize("NFKC")
    .replace(unseen, "")
    .toLowerCase()
    .split(/[/\\]/)
    .map((part) => part.replace(/:.*$/, "").replace(/[. ]+$/, ""))
    .filter((part) => part !== "");
}

function builtIn(parts: readonly string[]): ProtectedKind | undefined {
  const [first, second, third] = parts;
  if (parts.some((part) => instructionNames.has(part) || instructionDirectories.has(part))) return "agent instructions";
  if (first === ".vscode" && (second === undefined || second === "mcp.json")) return "agent instructions";
  if (first !== ".github") return undefined;
  // In place of the whole directory: all of it would be another.
  if (second === undefined || second === "workflows") return "workflows";
  if (second.startsWith("workflow-manager") && third !== "") return "settings of this action";
  return githubInstructions.test(second) ? "agent instructions" : undefined;
}

/** `*` and `?` in one name, without going back further than to the newest star: quick for every pattern and every name. */
function nameFits(pattern: string, name: string): boolean {
  let [at, star, resume] = [0, -1, 0];
  for (let index = 0; index < name.length; ) {
    if (pattern[at] === "*") {
      star = at++;
      resume = index;
    } else if (pattern[at] === "?" || pattern[at] === name[index]) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else return false;
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
}

/** As `nameFits`, over whole names and `**`; what is below something that fits does so, too. */
function pathFits(pattern: readonly string[], path: readonly string[]): boolean {
  let [at, star, resume] = [0, -1, 0];
  let index = 0;
  while (index < path.length) {
    const name = pattern[at];
    if (at === pattern.length) return true;
    if (name === "**") {
      star = at++;
      resume = index;
      // At the end it means all that is below, and not the directory itself.
      if (at === pattern.length) return true;
    } else if (name !== undefined && nameFits(name, path[index] ?? "")) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else return false;
  }
  return at === pattern.length;
}

/**
 * Patterns as in `.gitignore`, without `!`: `*` and `?` within a name, `**` over directories, a slash at the beginning or in the
 * middle ties it to the top, and a directory means all that is below it. Our own, since a library would have to be loaded before
 * the first stage and knows nothing of names that only look different.
 */
function matcher(pattern: string): (path: readonly string[]) => boolean {
  const names = plainComponents(pattern);
  const whole = /\/./.test(pattern) ? names : ["**", ...names];
  return (path) => names.length > 0 && pathFits(whole, path);
}

export type Protection = (path: string) => ProtectedKind | undefined;

/** `listed`: the patterns of `protected-paths`. Paths are from the top of the work tree. */
export function protectionOf(listed: readonly string[]): Protection {
  const matchers = listed.map(matcher);
  return (path) => {
    const parts = plainComponents(path);
    return builtIn(parts) ?? (matchers.some((matches) => matches(parts)) ? "protected-paths" : undefined);
  };
}

export function protectedAmong(paths: readonly string[], protection: Protection): readonly ProtectedPath[] {
  return [...new Set(paths)].flatMap((path) => {
    const kind = protection(path);
    return kind === undefined ? [] : [{ path, kind }];
  });
}

/** A commit with all paths in which it differs from any of its parents. */
export interface CommitPaths {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly paths: readonly string[];
}

/**
 * Where the branch has to go back to, so that no commit after `since` holds a protected change: the newest commit on its first
 * line before which none does. A later commit that takes the change back is no way out: a push would carry both. Undefined: it
 * may stay. `commits`: all that HEAD has and `since` has not, children before parents; `whole` false when there are more.
 */
export function commitToKeep(
  commits: readonly CommitPaths[],
  whole: boolean,
  since: string,
  protection: Protection,
): string | undefined {
  if (!whole) return since;
  const tainted = new Set<string>();
  for (const { sha, parents, paths } of [...commits].reverse()) {
    const inherits = parents.some((parent) => tainted.has(parent));
    if (inherits || paths.some((path) => protection(path) !== undefined)) tainted.add(sha);
  }
  const head = commits[0];
  if (head === undefined || !tainted.has(head.sha)) return undefined;
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  let at: string = head.sha;
  for (;;) {
    const commit = bySha.get(at);
    // The first line has left what was to be looked through: it goes back to where it began.
    if (commit === undefined) return at === head.sha ? undefined : since;
    if (!tainted.has(at)) return at;
    const [parent] = commit.parents;
    if (parent === undefined || parent === since || !bySha.has(parent)) return since;
    at = parent;
  }
}
