/** What checkpoint and restore need to know of a CLI that keeps each conversation in one JSON Lines file. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { noTokens, type Tokens } from "../../core/agents/agent-tokens.ts";
import { Fault } from "../../core/failure/evidence.ts";
import { copyTranscript, placeFile, type Redact, requireSessionId } from "./session-copy.ts";

export interface Transcripts {
  /** The file of the conversation on this machine; undefined where there is none. */
  find(sessionId: string): Promise<string | undefined>;
  /** Its name in a checkpoint. */
  nameOf(sessionId: string, file: string): string;
  /** Where the CLI, started in the work tree, finds a file of that name; undefined for a name it cannot have. */
  place(sessionId: string, name: string): Promise<string | undefined>;
}

export async function transcriptFiles(
  transcripts: Transcripts,
  sessionId: string,
  copyTo: (name: string) => string,
  redact: Redact,
): Promise<readonly { readonly path: string; readonly name: string }[]> {
  const transcript = await transcripts.find(requireSessionId(sessionId));
  if (transcript === undefined) return [];
  const name = transcripts.nameOf(sessionId, transcript);
  const copy = await copyTranscript(transcript, copyTo(name), redact);
  return copy === undefined ? [] : [{ path: copy, name }];
}

export async function restoreTranscript(
  transcripts: Transcripts,
  sessionId: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  for (const file of files) {
    const path = await transcripts.place(requireSessionId(sessionId), file.name);
    if (path === undefined) {
      const detail = "the checkpoint holds a session file of another name";
      throw new Fault({ kind: "state", problem: "schema", detail });
    }
    await placeFile(path, file.bytes);
  }
}

/** The newest totals in a transcript, as `tokensIn` reads them from its lines. */
export async function transcriptTokens(
  file: string | undefined,
  tokensIn: (line: string) => Tokens | undefined,
): Promise<Tokens> {
  let newest = noTokens;
  if (file === undefined) return newest;
  const lines = createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) newest = tokensIn(line) ?? newest;
  return newest;
}
