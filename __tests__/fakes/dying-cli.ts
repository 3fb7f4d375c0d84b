/**
 * A CLI in a few lines of shell, for killing it at each event of a recorded stream: it keeps a conversation where the real one
 * keeps it from its first event on, has a tool running in a session of its own, and dies by SIGKILL after so many events. A
 * resume finds the conversation by its id alone, and answers with how many messages it has seen.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export type DyingKind = "claude" | "codex" | "gemini" | "copilot";

/** The thread that the recorded stream of Codex names: Codex gives its own ids. */
const threads: Readonly<Partial<Record<DyingKind, string>>> = { codex: "01a20436-afbc-76c3-a1d5-f1e59650482e" };

type Line = Readonly<Record<string, unknown>>;

export function recordedEvents(kind: DyingKind): readonly Line[] {
  const file = new URL(`../fixtures/agent-events/${kind}-success.jsonl`, import.meta.url);
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}

export interface DyingCli {
  readonly program: string;
  /** The conversation on this machine. */
  readonly transcript: string;
  /** Receives the process id of the tool. */
  readonly toolPid: string;
}

export interface DyingOptions {
  readonly kind: DyingKind;
  readonly home: string;
  readonly workTree: string;
  readonly sessionId: string;
  /** Events until it dies; undefined: it goes to its end. */
  readonly diesAfter: number | undefined;
}

export function installDyingCli(options: DyingOptions): DyingCli {
  const { kind, home, sessionId, diesAfter } = options;
  const theirs = threads[kind] ?? sessionId;
  const transcript = transcriptOf(options, theirs);
  const events = recordedEvents(kind).map((line) => JSON.stringify(owned(kind, line, sessionId)));
  const toolPid = join(home, "tool");
  const program = join(home, kind);
  mkdirSync(dirname(transcript), { recursive: true });
  writeFileSync(join(home, "stream"), `${events.join("\n")}\n`);
  writeFileSync(
    join(home, "head"),
    `${events
      .slice(0, diesAfter)
      .map((line) => `${line}\n`)
      .join("")}`,
  );
  if (kind === "gemini") writeFileSync(join(dirname(transcript), "..", ".project_root"), options.workTree);
  const missing = {
    claude: `cat '${fixture("claude-no-session")}'; exit 1`,
    codex: "echo 'Error: no rollout found for thread' >&2; exit 1",
    gemini: "echo 'Error resuming session: Invalid session identifier' >&2; exit 42",
    copilot: "echo 'Error: No session, task, or name matched' >&2; exit 1",
  };
  const lines = [
    "#!/bin/sh",
    "cat > /dev/null",
    `case " $* " in *" --resume "*|*" --resume="*|*" resume "*) [ -s '${transcript}' ] || { ${missing[kind]}; } ;; esac`,
    ...(diesAfter === 0 ? ["kill -9 $$"] : []),
    `[ -s '${transcript}' ] || echo '${JSON.stringify({ sessionId: theirs, kind: "main" })}' > '${transcript}'`,
    `echo '{"type":"user"}' >> '${transcript}'`,
    ...(diesAfter === undefined
      ? [
          `seen=$(wc -l < '${transcript}')`,
          `sed "s/DONE[^\\"]*/DONE after seeing $seen messages/" '${join(home, "stream")}'`,
        ]
      : [`setsid sleep 600 & echo $! > '${toolPid}'`, `cat '${join(home, "head")}'`, "kill -9 $$"]),
  ];
  writeFileSync(program, `${lines.join("\n")}\n`, { mode: 0o755 });
  return { program, transcript, toolPid };
}

const fixture = (name: string) => new URL(`../fixtures/agent-events/${name}.jsonl`, import.meta.url).pathname;

function transcriptOf({ kind, home, workTree, sessionId }: DyingOptions, theirs: string): string {
  switch (kind) {
    case "claude":
      return join(home, ".claude/projects", workTree.replaceAll(/[^A-Za-z0-9]/g, "-"), `${sessionId}.jsonl`);
    case "codex":
      return join(home, `.codex/sessions/2026/11/22/rollout-2026-11-22T22-33-23-${theirs}.jsonl`);
    case "gemini":
      return join(home, `.gemini/tmp/project/chats/session-2026-11-22T22-38-${sessionId.slice(0, 8)}.jsonl`);
    case "copilot":
      return join(home, ".copilot/session-state", sessionId, "events.jsonl");
  }
}

/** A recorded event of this conversation. */
function owned(kind: DyingKind, line: Line, sessionId: string): Line {
  if (kind === "claude") return { ...line, session_id: sessionId };
  if (kind === "gemini" && line["type"] === "init") return { ...line, session_id: sessionId };
  return kind === "copilot" && line["type"] === "result" ? { ...line, sessionId } : line;
}
