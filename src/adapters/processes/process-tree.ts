/**
 * Finds and ends every process a command started. A process group is not enough: agents put the shells of their tools
 * into sessions of their own, and daemons are adopted by init. So three signs count: the marker in a process's
 * environment, the group, and descent from any of those. On systems without /proc only group and descent can be seen.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Clock } from "../../ports.ts";

export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** Tells a process from a later one with the same id. Empty where it cannot be known. */
  readonly startedAt: string;
  /** Ended, but not yet collected by its parent. */
  readonly zombie: boolean;
  /** Value of our marker variable, where it can be read. */
  readonly mark: string | undefined;
  /**
   * It is just starting a program: until the kernel has laid out the new one, `/proc/{pid}/environ` is empty
   * (`environ_read` in https://github.com/torvalds/linux/blob/master/fs/proc/base.c). Whose it is, only another look tells.
   */
  readonly starting?: boolean | undefined;
}

export type ProcessTable = () => readonly ProcessEntry[];

/**
 * The second name is for Gemini CLI: on a runner it takes everything out of the environment of its tools but a few names and this
 * prefix (sanitizeEnvironment in its packages/core).
 */
export const markVariables = ["WORKFLOW_MANAGER_MARK", "GEMINI_CLI_WORKFLOW_MANAGER_MARK"] as const;

/** `procRoot` is a parameter for tests; it is /proc where there is one. */
export function createProcessTable(procRoot = "/proc"): ProcessTable {
  /** Start times by process id: whoever had no environment the time before was given none. */
  let bare = new Map<number, string>();
  return () => {
    const ids = namesIn(procRoot).filter((name) => /^\d+$/.test(name));
    if (ids.length === 0) return readPs();
    const found = ids.flatMap((id) => readEntry(join(procRoot, id), Number(id)));
    const before = bare;
    bare = new Map(found.flatMap(({ pid, startedAt, starting }) => (starting === true ? [[pid, startedAt]] : [])));
    return found.map((entry) =>
      entry.starting === true && before.get(entry.pid) === entry.startedAt ? { ...entry, starting: false } : entry,
    );
  };
}

/** The kernel's own threads have no environment, and are children of this one. */
const kernelThreads = 2;

/** Synchronous on purpose: the shorter a look takes, the less can change during it. */
function readEntry(directory: string, pid: number): ProcessEntry[] {
  try {
    const stat = readFileSync(join(directory, "stat"), "latin1");
    // The name, in parentheses, may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state = "", parent = "", group = ""] = fields;
    const zombie = state === "Z" || state === "X";
    const environment = zombie ? undefined : readEnvironment(directory);
    const starting = environment === "" && pid !== kernelThreads && Number(parent) !== kernelThreads;
    const entry = { pid, parent: Number(parent), group: Number(group), startedAt: fields[19] ?? "", zombie };
    return [{ ...entry, mark: markIn(environment ?? ""), ...(starting ? { starting } : {}) }];
  } catch {
    return [];
  }
}

/** Undefined: another user's process, which is not one of ours. */
function readEnvironment(directory: string): string | undefined {
  try {
    return readFileSync(join(directory, "environ"), "latin1");
  } catch {
    return undefined;
  }
}

function markIn(variables: string): string | undefined {
  const environment = `\0${variables}`;
  for (const name of markVariables) {
    const at = environment.indexOf(`\0${name}=`);
    if (at < 0) continue;
    const start = at + name.length + 2;
    const end = environment.indexOf("\0", start);
    return environment.slice(start, end < 0 ? undefined : end);
  }
  return undefined;
}

function readPs(): ProcessEntry[] {
  try {
    const text = execFileSync("ps", ["-A", "-o", "pid=,ppid=,pgid=,stat="], {
      encoding: "utf8",
      timeout: 5000,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return text.split("\n").flatMap((line) => {
      const [pid = "", parent = "", group = "", state = ""] = line.trim().split(/\s+/);
      if (state === "") return [];
      const zombie = state.startsWith("Z");
      return [
        { pid: Number(pid), parent: Number(parent), group: Number(group), startedAt: "", zombie, mark: undefined },
      ];
    });
  } catch {
    return [];
  }
}

export interface Kinship {
  /** Groups of which every member counts. */
  readonly groups: ReadonlySet<number>;
  readonly isOurs: (mark: string) => boolean;
  /** Start times by process id of those found before: once ours, always ours. */
  readonly known: Map<number, string>;
}

/** All processes that count, remembered in `known`. We ourselves never do, even if we carry a marker. */
export function findKin(table: readonly ProcessEntry[], kinship: Kinship, self = process.pid): ProcessEntry[] {
  const { groups, isOurs, known } = kinship;
  const kin = new Map<number, ProcessEntry>();
  for (const entry of table) {
    const before = known.get(entry.pid);
    const remembered = before !== undefined && before === entry.startedAt;
    const marked = entry.mark !== undefined && isOurs(entry.mark);
    if (remembered || marked || groups.has(entry.group)) kin.set(entry.pid, entry);
  }
  kin.delete(self);
  for (let grown = true; grown; ) {
    grown = false;
    for (const entry of table) {
      if (kin.has(entry.pid) || !kin.has(entry.parent) || entry.pid === self) continue;
      kin.set(entry.pid, entry);
      grown = true;
    }
  }
  const alive = [...kin.values()].filter((entry) => !entry.zombie);
  for (const { pid, startedAt } of alive) known.set(pid, startedAt);
  return alive;
}

/** A process in an uninterruptible call (a dead network disk) cannot be ended by anybody. */
const givingUpMs = 15_000;
const lookEveryMs = 25;

/**
 * Terminate, wait at most `graceMs`, kill, and look again until nobody is left: children may be born while we look.
 * Resolves with how many processes there were and how many would not die.
 */
export async function endKin(
  table: ProcessTable,
  kinship: Kinship,
  options: { readonly graceMs: number; readonly clock: Clock },
): Promise<{ ended: number; left: number }> {
  const { clock, graceMs } = options;
  const startedAt = clock.now();
  const terminated = new Set<number>();
  for (;;) {
    const look = table();
    const alive = findKin(look, kinship);
    const waitedMs = clock.now() - startedAt;
    // Ours may be among those that are starting a program.
    const sure = alive.length > 0 || !look.some(({ starting }) => starting === true);
    if ((alive.length === 0 && sure) || waitedMs > graceMs + givingUpMs)
      return { ended: terminated.size, left: alive.length };
    for (const { pid } of alive) {
      if (waitedMs >= graceMs) send(pid, "SIGKILL");
      else if (!terminated.has(pid)) {
        send(pid, "SIGTERM");
        // A stopped process gets its SIGTERM only when it goes on.
        send(pid, "SIGCONT");
      }
      terminated.add(pid);
    }
    await clock.sleep(lookEveryMs);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone already, or not ours to signal; the next look tells.
  }
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
