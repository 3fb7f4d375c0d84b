/**
 * A `claude` that behaves: it reads its prompt, keeps a transcript where Claude Code keeps it, resumes by id only, and prints
 * recorded streams (__tests__/fixtures/agent-events). `claude-install.ts` puts it on a PATH with a script for its behaviour.
 */
import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface ClaudeScript {
  /** The recorded stream to replay: `success`, `429`, `max-turns` … */
  readonly stream: string;
  /** Run by sh in the work tree before the end of the stream: the edits this agent makes. */
  readonly work?: string;
  /** Never comes to its end; a tool process in a session of its own hangs with it. */
  readonly hang?: boolean;
  /** Hangs like that only when the prompt has this text and the session is a new one. */
  readonly hangWhenNew?: string;
  readonly ignoreTerm?: boolean;
  /** Receives the process ids of this CLI and of its tool, one a line. */
  readonly pidFile?: string;
  /** Bytes of words before the end. */
  readonly flood?: number;
  /** Prints nothing at all and ends with code 0. */
  readonly silent?: boolean;
  /** Waits this long after an `api_retry`, as the real one does (ms). */
  readonly retryWait?: number;
  /** Reports another session than the one asked for. */
  readonly otherSession?: string;
}

type Line = Record<string, unknown>;

const script: ClaudeScript = JSON.parse(process.env["FAKE_CLAUDE_SCRIPT"] ?? '{"stream":"success"}');
const argv = process.argv.slice(2);
const argumentOf = (flag: string) => (argv.includes(flag) ? argv[argv.indexOf(flag) + 1] : undefined);

async function main(): Promise<void> {
  const prompt = readFileSync(0, "utf8");
  if (script.silent) return;
  const resumed = argumentOf("--resume");
  const id = resumed ?? argumentOf("--session-id") ?? "00000000-0000-4000-8000-000000000000";
  const transcript = resumed === undefined ? newTranscript(id) : findTranscript(id);
  if (transcript === undefined && resumed !== undefined) return replay(recorded("no-session"), id, 1);
  if (transcript === undefined) {
    process.stderr.write(`Error: Session ID ${id} is already in use.\n`);
    process.exitCode = 1;
    return;
  }
  keep(transcript, { type: "user", message: { role: "user", content: prompt }, argv });
  const seen = readFileSync(transcript, "utf8").split("\n").length;
  const lines = recorded(script.stream).map((line) => (line["type"] === "result" ? answered(line, seen) : line));
  const stuck = script.hangWhenNew !== undefined && resumed === undefined && prompt.includes(script.hangWhenNew);
  if (script.hang || stuck) return hang(lines, id);
  if (script.work !== undefined) execFileSync("sh", ["-c", script.work], { stdio: ["ignore", "ignore", "inherit"] });
  for (const line of lines.filter((line) => line["type"] === "assistant")) keep(transcript, line);
  if (script.flood !== undefined) flood(script.flood, id);
  await replay(lines, script.otherSession ?? id, exitCodeOf(script.stream));
}

function hang(lines: readonly Line[], id: string): void {
  const tool = spawn("sleep", ["600"], { detached: true, stdio: "ignore" });
  process.on("SIGTERM", () => {
    if (!script.ignoreTerm) process.exit(143);
  });
  process.on("SIGINT", async () => {
    await replay(recorded("sigint-exit0-aborted").slice(-1), id, 0);
    process.exit(0);
  });
  say(lines.slice(0, 1), id);
  if (script.pidFile !== undefined) writeFileSync(script.pidFile, `${process.pid}\n${tool.pid}\n`);
  setInterval(() => undefined, 1000);
}

async function replay(lines: readonly Line[], id: string, code: number): Promise<void> {
  for (const line of lines) {
    say([line], id);
    const waits = line["subtype"] === "api_retry" ? (script.retryWait ?? 0) : 0;
    if (waits > 0) await new Promise((resolve) => setTimeout(resolve, waits));
  }
  process.exitCode = code;
}

function say(lines: readonly Line[], id: string): void {
  for (const line of lines) console.log(JSON.stringify({ ...line, session_id: id }));
}

function flood(bytes: number, id: string): void {
  const text = "x".repeat(64 * 1024);
  const content = [{ type: "text", text }];
  for (let said = 0; said < bytes; said += text.length)
    say([{ type: "assistant", message: { id: "flood", content } }], id);
}

/** Seen messages are counted, so that a test can tell a conversation continued from one begun anew. */
const answered = (line: Line, seen: number): Line =>
  line["is_error"] === false ? { ...line, result: `DONE after seeing ${seen} messages` } : line;

const exitCodeOf = (stream: string) =>
  stream.includes("exit0") || stream === "success" ? 0 : stream.includes("143") ? 143 : 1;

function recorded(name: string): readonly Line[] {
  const text = readFileSync(new URL(`../fixtures/agent-events/claude-${name}.jsonl`, import.meta.url), "utf8");
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}

function keep(transcript: string, line: Line): void {
  appendFileSync(transcript, `${JSON.stringify(line)}\n`);
}

function projects(): string {
  return join(process.env["CLAUDE_CONFIG_DIR"] ?? join(process.env["HOME"] ?? "", ".claude"), "projects");
}

function newTranscript(id: string): string | undefined {
  const directory = join(projects(), process.cwd().replaceAll(/[^A-Za-z0-9]/g, "-"));
  mkdirSync(directory, { recursive: true });
  const file = join(directory, `${id}.jsonl`);
  return existsSync(file) ? undefined : file;
}

function findTranscript(id: string): string | undefined {
  if (!existsSync(projects())) return undefined;
  return readdirSync(projects())
    .map((folder) => join(projects(), folder, `${id}.jsonl`))
    .find((file) => existsSync(file));
}

if (argv.includes("--version")) {
  console.log(`${process.env["FAKE_CLAUDE_VERSION"] ?? "2.1.330"} (Claude Code)`);
} else {
  await main();
}
