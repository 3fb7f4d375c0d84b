/** A diagnostic bundle that a run has left as an artifact, replayed by the command line on a machine that knows nothing else. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { actionDirectory } from "./harness.ts";

const run = promisify(execFile);

export interface Replay {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The page of `--html`. */
  readonly html: string;
}

/** In an empty folder, with an environment that holds nothing but a PATH and `more`. */
export async function replayOffline(bundle: Buffer, more: Readonly<Record<string, string>> = {}): Promise<Replay> {
  const folder = await mkdtemp(join(tmpdir(), "replay-"));
  const env = { PATH: process.env["PATH"] ?? "", HOME: folder, ...more };
  const cli = (...words: readonly string[]) =>
    run(process.execPath, [join(actionDirectory(), "dist/cli.js"), "replay", "bundle.json", ...words], {
      cwd: folder,
      env,
      maxBuffer: 64 * 1024 * 1024,
    });
  try {
    await writeFile(join(folder, "bundle.json"), bundle);
    const { stdout, stderr } = await cli();
    await cli("--html", "report.html");
    return { code: 0, out: stdout, err: stderr, html: await readFile(join(folder, "report.html"), "utf8") };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr, html: "" };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
