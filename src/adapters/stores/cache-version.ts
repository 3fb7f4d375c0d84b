/**
 * The `version` under which the client files an entry, of which a look-up has to know: only entries of the same one count.
 * The client keeps the making of it to itself (@actions/cache 6.3.0, `getCacheVersion` and `getCompressionMethod` in
 * lib/internal/cacheUtils.js); the contract tests compare what it sends with what is made here.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, dirname, resolve } from "node:path";
import { scrubEnvironment } from "../../core/text/child-environment.ts";
import type { Environment } from "./cache-service.ts";

/** Changed by the client when it changes what an entry holds. */
const salt = "1.0";

/** SHA-256 in hex. `paths` as they are given to the client; an abort makes the answer meaningless. */
export async function cacheVersion(
  paths: readonly string[],
  environment: Environment,
  signal: AbortSignal,
): Promise<string> {
  const system = process.platform === "win32" ? ["windows-only"] : [];
  const parts = [...paths, await compression(environment, signal), ...system, salt];
  return createHash("sha256").update(parts.join("|")).digest("hex");
}

/** A script in its place may say nothing; the smallest builds of zstd itself have a few hundred kilobytes. */
const smallestProgramBytes = 64 * 1024;

/** Any word from zstd will do for the client, whatever its exit code. It is not started where it would say one for certain. */
async function compression(environment: Environment, signal: AbortSignal): Promise<"gzip" | "zstd-without-long"> {
  return speaks(environment) || (await asked(environment, signal)) ? "zstd-without-long" : "gzip";
}

/** Whether the zstd that would be started is a real program. Windows finds programs by other rules. */
function speaks(environment: Environment): boolean {
  if (process.platform === "win32") return false;
  for (const directory of (environment["PATH"] ?? "").split(delimiter)) {
    const file = resolve(startedIn(), directory, "zstd");
    try {
      accessSync(file, constants.X_OK);
      const found = statSync(file);
      if (found.isFile()) return found.size >= smallestProgramBytes;
    } catch {
      // It is not in this one.
    }
  }
  return false;
}

/** Windows looks into the working directory before PATH, as others do for an empty part of it: ours holds what the repository holds. */
const startedIn = () => dirname(process.execPath);

function asked(environment: Environment, signal: AbortSignal): Promise<boolean> {
  return new Promise((settle) => {
    const options = { cwd: startedIn(), env: scrubEnvironment(environment), signal, windowsHide: true };
    execFile("zstd", ["--quiet", "--version"], options, (_, stdout, stderr) => {
      settle(`${stdout}${stderr}`.trim() !== "");
    });
  });
}
