/**
 * A `codex`, `gemini` or `copilot` that behaves: it reads its prompt, keeps its conversation where the real one keeps it,
 * resumes by id only, and prints recorded streams (__tests__/fixtures/agent-events). `agent-install.ts` gives it a script.
 */
import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type AgentKind, conversationOf, type FakeConversation } from "./agent-conversations.ts";

export interface AgentScript {
  readonly kind: AgentKind;
  /** The recorded stream to replay: `success`, `429-turn-failed`, `401` … */
  readonly stream: string;
  readonly exitCode: number;
  /** Run by sh in the work tree before the end of the stream: the edits this agent makes. */
  readonly work?: string;
  /** Never comes to its end; a tool process in a session of its own hangs with it. */
  readonly hang?: boolean;
  readonly ignoreTerm?: boolean;
  /** Receives the process ids of this CLI and of its tool, one a line. */
  readonly pidFile?: string;
  /** Bytes of words before the end. */
  readonly flood?: number;
  /** Prints nothing at all and ends with code 0. */
  readonly silent?: boolean;
  /** Answers a resume as another session. */
  readonly otherSession?: string;
  /** Standard error at the start. */
  readonly complaint?: string;
}

type Line = Record<string, unknown>;

const script: AgentScript = JSON.parse(process.env["FAKE_AGENT_SCRIPT"] ?? "{}");
const conversation: FakeConversation = conversationOf(script.kind, process.argv.slice(2));

function main(): void {
  const prompt = readFileSync(0, "utf8");
  if (script.complaint !== undefined) process.stderr.write(script.complaint);
  if (script.silent) return;
  if (conversation.missing !== undefined) {
    process.stderr.write(conversation.missing.stderr);
    process.exitCode = conversation.missing.exitCode;
    return;
  }
  process.chdir(conversation.directory);
  keep({ type: "user", content: prompt, argv: process.argv.slice(2) });
  const seen = readFileSync(conversation.file, "utf8").split("\n").length;
  const lines = recorded(script.stream).map((line) => conversation.own(line, script.otherSession, seen));
  if (script.hang) {
    hang(lines);
    return;
  }
  if (script.work !== undefined) execFileSync("sh", ["-c", script.work], { stdio: ["ignore", "ignore", "inherit"] });
  if (script.flood !== undefined) flood(script.flood);
  for (const line of lines) say(line);
  for (const line of conversation.closing(seen)) keep(line);
  process.exitCode = script.exitCode;
}

function hang(lines: readonly Line[]): void {
  const tool = spawn("sleep", ["600"], { detached: true, stdio: "ignore" });
  process.on("SIGTERM", () => {
    if (script.ignoreTerm) return;
    if (script.kind === "copilot") {
      for (const line of recorded("sigterm-exit0-abort").slice(-20)) say(line);
    }
    // Seen of the real ones: codex tells the signal, the others end as if all were well.
    process.exit(script.kind === "codex" ? 143 : 0);
  });
  for (const line of lines.slice(0, 3)) say(line);
  if (script.pidFile !== undefined) writeFileSync(script.pidFile, `${process.pid}\n${tool.pid}\n`);
  setInterval(() => undefined, 1000);
}

function flood(bytes: number): void {
  const text = "x".repeat(64 * 1024);
  for (let said = 0; said < bytes; said += text.length) say({ type: "brand.new", text });
}

/** Not through `console`, which would make the pipe non-blocking: each line is out before the next one. */
function say(line: Line): void {
  writeFileSync(1, `${JSON.stringify(line)}\n`);
}

function keep(line: Line): void {
  mkdirSync(dirname(conversation.file), { recursive: true });
  appendFileSync(conversation.file, `${JSON.stringify(line)}\n`);
}

function recorded(name: string): readonly Line[] {
  const file = new URL(`../fixtures/agent-events/${script.kind}-${name}.jsonl`, import.meta.url);
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}

if (process.argv.includes("--version")) console.log(process.env["FAKE_AGENT_VERSION"]);
else main();
