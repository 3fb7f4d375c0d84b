/** What is run, and what came of it. */

export interface CommandRequest {
  /** Shown in logs and evidence. */
  readonly label: string;
  /** Either a shell line (run by bash -eo pipefail) or a program with arguments. */
  readonly run: { readonly shell: string } | { readonly program: string; readonly args: readonly string[] };
  readonly cwd: string;
  /** Added to the scrubbed environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string | undefined;
  /** Each line of output as it comes, already redacted; any output counts as a sign of life. */
  readonly onLine?: ((stream: "stdout" | "stderr", line: string) => void) | undefined;
  /** Called for every piece of output, whole line or not: dots without a line end are a sign of life too. */
  readonly onActivity?: (() => void) | undefined;
  /** Bytes of standard output kept for the result (the newest); default 1 MiB. */
  readonly keepStdoutBytes?: number | undefined;
}

export interface CommandResult {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly killedByUs: boolean;
  readonly stdout: string;
  /** The newest lines of both streams, bounded, redacted. */
  readonly lastOutput: string;
  readonly durationMs: number;
  /** What the kernel or the cgroup says of an out-of-memory kill, when it says anything. */
  readonly outOfMemory?: string | undefined;
}
