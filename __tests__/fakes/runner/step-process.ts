/** A step's process: its lines, its end, and the ways in which it is ended. */
import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import type { Patience } from "./api.ts";
import { kill } from "./processes.ts";

export interface ProcessEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** See `StepResult.stopMs`. */
  readonly stopMs: number | undefined;
}

function readLines(stream: Readable, receive: (line: string) => void): void {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  stream.on("data", (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    for (const line of lines) receive(line);
  });
  stream.on("end", () => {
    const line = rest + decoder.end();
    if (line !== "") receive(line);
  });
}

export class StepProcess {
  readonly end: Promise<ProcessEnd>;
  /** It was asked to stop before it had ended. */
  interrupted = false;
  readonly #child: ChildProcess;
  readonly #patience: Patience;
  #timers: NodeJS.Timeout[] = [];
  #ended = false;
  #interruptedAt: number | undefined;

  constructor(
    start: { program: string; args: readonly string[]; cwd: string; env: Readonly<Record<string, string>> },
    receive: (line: string) => void,
    patience: Patience,
  ) {
    this.#patience = patience;
    const child = spawn(start.program, start.args, {
      cwd: start.cwd,
      env: { ...start.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    readLines(child.stdout, receive);
    readLines(child.stderr, receive);
    this.end = new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("exit", (exitCode, signal) => {
        this.#ended = true;
        this.#clear();
        const stopMs = this.#interruptedAt === undefined ? undefined : performance.now() - this.#interruptedAt;
        const done = (): void => resolve({ exitCode, signal, stopMs });
        child.on("close", done);
        // Children that hold the output are waited for a little, then left alone.
        const timer = setTimeout(() => {
          child.stdout.destroy();
          child.stderr.destroy();
          done();
        }, patience.streamMs);
        child.on("close", () => clearTimeout(timer));
      });
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** To this one process: its children hear nothing of it. */
  interrupt(): void {
    const { pid } = this.#child;
    if (pid === undefined || this.interrupted || this.#ended) return;
    this.interrupted = true;
    this.#interruptedAt = performance.now();
    const { interruptMs, terminateMs } = this.#patience;
    kill(pid, "SIGINT");
    this.#timers.push(setTimeout(() => kill(pid, "SIGTERM"), interruptMs));
    this.#timers.push(setTimeout(() => kill(pid, "SIGKILL"), interruptMs + terminateMs));
  }

  #clear(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}
