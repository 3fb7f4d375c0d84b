import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { abortFault } from "../abort-fault.ts";
import { monotonicMs } from "../clock.ts";
import { corrupted, errnoOf, fileFault } from "../file-fault.ts";
import { badBody, connectionFault, httpFault } from "../github/faults.ts";
import { httpRequest } from "../http-request.ts";
import { atMost } from "./checkpoint-files.ts";

export interface DownloadRequest {
  /** `{api}/repos/{owner}/{repo}/actions/artifacts/{id}/zip` */
  readonly url: string;
  readonly token: string;
  readonly file: string;
  readonly maxBytes: number;
  /** `sha256:…` as GitHub lists it; older servers list none. */
  readonly digest: string | undefined;
}

/**
 * Fetches the zip of an artifact into a file that must not exist, and compares its digest. By hand rather than with the
 * artifact client, because that can be neither stopped nor bounded, and tries a broken download for over half a minute.
 */
export async function downloadZip(request: DownloadRequest, signal: AbortSignal): Promise<void> {
  const startedAt = monotonicMs();
  const { pathname } = new URL(request.url);
  const context = () => ({ method: "GET", path: pathname, secret: request.token, now: Date.now() });
  try {
    const location = await redirection(request, signal, context);
    // The storage gets no token of ours: its address is signed.
    const answer = await httpRequest(location, { signal });
    if (answer.status !== 200) throw httpFault(answer.status, "the artifact's storage refused", {}, context());
    const hash = createHash("sha256");
    const hashing = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    await pipeline(answer.body, atMost(request.maxBytes), hashing, createWriteStream(request.file, { flags: "wx" }), {
      signal,
    });
    const found = `sha256:${hash.digest("hex")}`;
    if (request.digest !== undefined && found !== request.digest)
      throw corrupted(`the artifact's digest is ${found} where ${request.digest} was stored`);
  } catch (error) {
    if (signal.aborted) throw abortFault(signal, "downloading a checkpoint", startedAt);
    if (errnoOf(error) !== undefined && !isSocketError(error)) throw fileFault(error, "write", request.file);
    throw error instanceof Error && error.name !== "Fault" ? connectionFault(error, context()) : error;
  }
}

function isSocketError(error: unknown): boolean {
  return error instanceof Error && /^(?:read|connect|getaddrinfo)$/.test(String(Reflect.get(error, "syscall")));
}

async function redirection(
  request: DownloadRequest,
  signal: AbortSignal,
  context: () => Parameters<typeof httpFault>[3],
): Promise<string> {
  const answer = await httpRequest(request.url, {
    headers: { authorization: `Bearer ${request.token}`, accept: "application/vnd.github+json" },
    redirect: "manual",
    signal,
  });
  const location = answer.headers.get("location");
  if (answer.status === 302 && location !== undefined && URL.canParse(location)) {
    answer.body.destroy();
    return location;
  }
  const text = (await answer.text()).slice(0, 2000);
  if (answer.status === 302) throw badBody("GitHub named no place to download from", context());
  throw httpFault(answer.status, text, Object.fromEntries(answer.headers), context());
}
