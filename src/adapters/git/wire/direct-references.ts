/** Lists and moves the references of a remote without git. Undefined: only git can tell (smart-http.ts, S1). */
import { Fault } from "../../../core/failure/evidence.ts";
import { encodePack, type PackedObject } from "../git-pack.ts";
import type { PushedReference, ReferenceMove, RemoteReference } from "../remote-reference.ts";
import { decodeListing, decodeReport, encodeListing, encodeMoves } from "./reference-messages.ts";
import type { SmartHttp } from "./smart-http.ts";

export interface Moved {
  readonly references: readonly PushedReference[];
  /** What the far side said to people. */
  readonly said: string;
}

export async function listDirectly(
  ask: SmartHttp,
  prefix: string,
  signal: AbortSignal,
): Promise<RemoteReference[] | undefined> {
  const answer = await ask({ service: "git-upload-pack", body: encodeListing(prefix), changes: false, signal });
  return answer.kind === "answered" ? decodeListing(answer.body) : undefined;
}

/** `objects`: all that the remote may lack of what the references are moved to. SHA-1 only, as GitHub is. */
export async function moveDirectly(
  ask: SmartHttp,
  moves: readonly ReferenceMove[],
  objects: readonly PackedObject[],
  signal: AbortSignal,
): Promise<Moved | undefined> {
  // A push that only deletes has no pack.
  const pack = moves.some(({ to }) => to !== undefined) ? [encodePack(objects, "sha1")] : [];
  const body = Buffer.concat([encodeMoves(moves), ...pack]);
  const answer = await ask({ service: "git-receive-pack", body, changes: true, signal });
  if (answer.kind === "unclear") return undefined;
  const report = decodeReport(answer.body, moves);
  if (report !== undefined) return report;
  const stderr = "the answer to a push does not say what came of it";
  throw new Fault({ kind: "git", operation: "git push", exitCode: null, signal: null, stderr }, stderr);
}
