/**
 * The `version` under which the client files an entry, of which a look-up has to know: only entries of the same one count.
 * The client keeps the making of it to itself (@actions/cache 6.3.0, `getCacheVersion` and `getCompressionMethod` in
 * lib/internal/cacheUtils.js); the contract tests compare what it sends with what is made here.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { dirname } from "node:path";
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

/** Any word from zstd will do for the client, whatever its exit code. */
function compression(environment: Environment, signal: AbortSignal): Promise<"gzip" | "zstd-without-long"> {
  return new Promise((resolve) => {
    // Windows looks into the working directory before PATH, and that one holds whatever the repository holds.
    const options = { cwd: dirname(process.execPath), env: scrubEnvironment(environment), signal, windowsHide: true };
    execFile("zstd", ["--quiet", "--version"], options, (_, stdout, stderr) => {
      resolve(`${stdout}${stderr}`.trim() === "" ? "gzip" : "zstd-without-long");
    });
  });
}
