/** A repository in a temporary folder, and the command line started in it as a user starts it. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { decodeJournal } from "../../src/core/journal/journal-decode.ts";
import type { JournalEntry } from "../../src/core/journal/journal-entry.ts";

const entry = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Forge {
  readonly issues: readonly { readonly number: number }[];
  readonly pulls: readonly { readonly number: number }[];
}

/** Nothing of the machine that the tests run on: no tokens, no configuration of git, no variables of ours. */
export const bareEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env["PATH"] ?? "",
  HOME: tmpdir(),
  LC_ALL: "C",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

export class TerminalFixture {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "workflow-manager-cli-")));
  readonly root = join(this.folder, "project");
  readonly running: ChildProcess[] = [];
  private readonly errors = new Map<ChildProcess, string>();

  constructor(files: Readonly<Record<string, string>>) {
    execFileSync("git", ["init", "--quiet", "--initial-branch=main", this.root], { env: bareEnvironment });
    this.git("config", "user.name", "Ada");
    this.git("config", "user.email", "ada@example.com");
    for (const [name, text] of Object.entries(files)) writeFileSync(join(this.root, name), text);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", "begin");
  }

  git(...args: string[]): string {
    return execFileSync("git", ["-C", this.root, ...args], { env: bareEnvironment })
      .toString()
      .trim();
  }

  start(words: readonly string[], more: { env?: Readonly<Record<string, string>>; cwd?: string } = {}) {
    const child = spawn(process.execPath, [entry, ...words], {
      cwd: more.cwd ?? this.root,
      env: { ...bareEnvironment, ...more.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.running.push(child);
    let out = "";
    let err = "";
    child.stdout.on("data", (data: Buffer) => (out += data.toString()));
    child.stderr.on("data", (data: Buffer) => {
      err += data.toString();
      this.errors.set(child, err);
    });
    const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, out, err })));
    return { child, ended };
  }

  run(words: readonly string[], more: { env?: Readonly<Record<string, string>>; cwd?: string } = {}): Promise<Ended> {
    return this.start(words, more).ended;
  }

  /** What it has written to standard error so far. */
  said(child: ChildProcess): string {
    return this.errors.get(child) ?? "";
  }

  get stateDirectory(): string {
    return join(this.root, ".github/workflow-states");
  }

  workflowIds(): readonly string[] {
    return existsSync(this.stateDirectory)
      ? readdirSync(this.stateDirectory).filter((name) => name.startsWith("workflow-"))
      : [];
  }

  journalFile(id: string): string {
    return join(this.stateDirectory, id, "journal.jsonl");
  }

  entries(id: string): readonly JournalEntry[] {
    return decodeJournal(readFileSync(this.journalFile(id))).entries;
  }

  /** Issues that are no pull requests, and pull requests: numbers only. */
  forge(): { readonly issues: readonly number[]; readonly pulls: readonly number[] } {
    const { issues, pulls } = JSON.parse(readFileSync(join(this.stateDirectory, "forge.json"), "utf8")) as Forge;
    const numbers = pulls.map((pull) => pull.number);
    return {
      issues: issues.map((issue) => issue.number).filter((number) => !numbers.includes(number)),
      pulls: numbers,
    };
  }

  /** Files of a branch of the local remote, with the hashes of their content. */
  remoteTree(branch: string): string {
    return execFileSync("git", ["-C", join(this.stateDirectory, "remote.git"), "ls-tree", "-r", branch], {
      env: bareEnvironment,
    }).toString();
  }

  remoteBranches(): readonly string[] {
    const list = [
      "-C",
      join(this.stateDirectory, "remote.git"),
      "for-each-ref",
      "--format=%(refname:short)",
      "refs/heads",
    ];
    return execFileSync("git", list, { env: bareEnvironment }).toString().trim().split("\n");
  }

  remove(): void {
    for (const child of this.running) child.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Until the condition holds; a test that waits in vain ends by its own limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(20);
}

export function only<T>(list: readonly T[]): T {
  const [first, ...rest] = list;
  if (first === undefined || rest.length > 0) throw new Error(`${list.length} where one was expected`);
  return first;
}

/** An agent that does one half, says so, waits for leave (the file `go` beside the project), and does the other half. */
export const twoStepAgent = `cat > /dev/null
echo "working on $WORKFLOW_STAGE"
[ "$WORKFLOW_STAGE" = implementation_progress ] || exit 0
echo first > first.txt
touch ../half-way
while [ ! -e ../go ]; do sleep 0.05; done
echo second > second.txt`;

export const quickAgent = `cat > /dev/null
echo "working on $WORKFLOW_STAGE"
[ "$WORKFLOW_STAGE" = implementation_progress ] || exit 0
echo done > done.txt`;

export const greeting = "# Greet people\n\n## Requirements\n\n- Say hello in first.txt\n- Say goodbye in second.txt\n";

export const common = ["--local", "--no-enable-health-checks"];
export const twoSteps = [...common, "--agent-command", twoStepAgent, "--test-command", "test -f first.txt"];
export const oneStep = [...common, "--agent-command", quickAgent, "--test-command", "test -f done.txt"];

/** Makes projects and, after each test, removes them with everything that still runs in them. */
export function projects(afterEach: (work: () => void) => void) {
  const made: TerminalFixture[] = [];
  afterEach(() => {
    for (const fixture of made.splice(0)) fixture.remove();
  });
  return (files: Readonly<Record<string, string>> = { "task.md": greeting }): TerminalFixture => {
    const fixture = new TerminalFixture(files);
    made.push(fixture);
    return fixture;
  };
}
