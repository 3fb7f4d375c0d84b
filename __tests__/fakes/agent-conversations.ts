/** Where each CLI keeps a conversation, how it finds it again, and how it tells its own id: as seen of the real ones. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

export type AgentKind = "codex" | "gemini" | "copilot";
type Line = Record<string, unknown>;

export interface FakeConversation {
  readonly file: string;
  /** Where it works. */
  readonly directory: string;
  readonly missing: { readonly stderr: string; readonly exitCode: number } | undefined;
  /** A recorded line with this conversation's id and an answer that counts what it has seen. */
  own(line: Line, otherSession: string | undefined, seen: number): Line;
  /** What the CLI writes into its file at the end. */
  closing(seen: number): readonly Line[];
}

export function conversationOf(kind: AgentKind, argv: readonly string[]): FakeConversation {
  return { codex, gemini, copilot }[kind](argv);
}

const home = process.env["HOME"] ?? "";
const answer = (seen: number) => `DONE after seeing ${seen} messages`;
const after = (argv: readonly string[], flag: string) =>
  argv.find((word) => word.startsWith(`${flag}=`))?.slice(flag.length + 1) ??
  (argv.includes(flag) ? argv[argv.indexOf(flag) + 1] : undefined);
const tokens = (seen: number) => ({ input: seen * 100, output: seen * 10 });

/** Gives its own id; a resume finds it in any directory. */
function codex(argv: readonly string[]): FakeConversation {
  const sessions = join(process.env["CODEX_HOME"] ?? join(home, ".codex"), "sessions");
  const resumed = after(argv, "resume");
  const kept = existsSync(sessions) ? readdirSync(sessions, { recursive: true, encoding: "utf8" }) : [];
  const found = resumed === undefined ? undefined : kept.find((path) => path.endsWith(`-${resumed}.jsonl`));
  const thread = resumed ?? crypto.randomUUID();
  const missing =
    resumed !== undefined && found === undefined
      ? { stderr: `Error: thread/resume failed: no rollout found for thread id ${resumed}\n`, exitCode: 1 }
      : undefined;
  return {
    file: join(sessions, found ?? `2026/11/22/rollout-2026-11-22T22-33-23-${thread}.jsonl`),
    directory: process.cwd(),
    missing,
    own(line, otherSession, seen) {
      if (line["type"] === "thread.started") return { ...line, thread_id: otherSession ?? thread };
      const item = line["item"] as Line | undefined;
      return item?.["type"] === "agent_message" ? { ...line, item: { ...item, text: answer(seen) } } : line;
    },
    closing(seen) {
      const { input, output } = tokens(seen);
      const total = { input_tokens: input, output_tokens: output };
      return [{ type: "event_msg", payload: { type: "token_count", info: { total_token_usage: total } } }];
    },
  };
}

/** Takes our id; a resume finds it only among the chats of its own directory, and leaves a stub beside them. */
function gemini(argv: readonly string[]): FakeConversation {
  const projects = join(process.env["GEMINI_CLI_HOME"] ?? home, ".gemini/tmp");
  const owner = (project: string) => {
    const file = join(projects, project, ".project_root");
    return existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  };
  const existing = existsSync(projects) ? readdirSync(projects) : [];
  const project = existing.find((name) => owner(name) === process.cwd()) ?? basename(process.cwd()).toLowerCase();
  const chats = join(projects, project, "chats");
  mkdirSync(chats, { recursive: true });
  writeFileSync(join(projects, project, ".project_root"), process.cwd());
  const resumed = after(argv, "--resume");
  const id = resumed ?? after(argv, "--session-id") ?? crypto.randomUUID();
  const isOwn = (name: string) => readFileSync(join(chats, name), "utf8").startsWith(`{"sessionId":"${id}"`);
  const found = readdirSync(chats).filter(isOwn).sort()[0];
  const head = `${JSON.stringify({ sessionId: id, kind: "main" })}\n`;
  const file = join(chats, found ?? `session-2026-11-22T22-38-${id.slice(0, 8)}.jsonl`);
  if (resumed === undefined) writeFileSync(file, head);
  else if (found !== undefined) writeFileSync(join(chats, `session-2026-11-22T22-39-${id.slice(0, 8)}.jsonl`), head);
  const missing =
    resumed !== undefined && found === undefined
      ? { stderr: `Error resuming session: Invalid session identifier "${id}".\n`, exitCode: 42 }
      : undefined;
  return {
    file,
    directory: process.cwd(),
    missing,
    own(line, otherSession, seen) {
      if (line["type"] === "init") return { ...line, session_id: otherSession ?? id };
      const isAnswer = typeof line["content"] === "string" && line["content"].startsWith("DONE");
      return isAnswer ? { ...line, content: answer(seen) } : line;
    },
    closing: () => [],
  };
}

/** Takes our id; where it has noted a directory, a resume works there and not where it was started. */
function copilot(argv: readonly string[]): FakeConversation {
  const resumed = after(argv, "--resume");
  const id = resumed ?? after(argv, "--session-id") ?? crypto.randomUUID();
  const file = join(process.env["COPILOT_HOME"] ?? join(home, ".copilot"), "session-state", id, "events.jsonl");
  const notes = join(dirname(file), "workspace.yaml");
  const noted = existsSync(notes) ? /^cwd: (.*)$/m.exec(readFileSync(notes, "utf8"))?.[1] : undefined;
  const missing =
    resumed !== undefined && !existsSync(file)
      ? { stderr: `Error: No session, task, or name matched '${id}'.\n`, exitCode: 1 }
      : undefined;
  if (missing === undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(notes, `id: ${id}\ncwd: ${noted ?? process.cwd()}\n`);
  }
  return {
    file,
    directory: noted ?? process.cwd(),
    missing,
    own(line, otherSession, seen) {
      if (line["type"] === "result") return { ...line, sessionId: otherSession ?? id };
      const data = line["data"] as Line | undefined;
      const isAnswer = line["type"] === "assistant.message" && String(data?.["content"]).startsWith("DONE");
      return isAnswer ? { ...line, data: { ...data, content: answer(seen) } } : line;
    },
    closing(seen) {
      const { input, output } = tokens(seen);
      const modelMetrics = { model: { usage: { inputTokens: input, outputTokens: output } } };
      return [{ type: "session.shutdown", data: { modelMetrics } }];
    },
  };
}
