import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { encodeManifest, type Manifest } from "../../src/core/checkpoint/manifest.ts";

/** Name → bytes of the files of a checkpoint. */
export type Content = ReadonlyMap<string, Buffer>;

export interface ContentRequest {
  readonly workflowId: string;
  readonly generation: number;
  readonly runId: string | undefined;
  readonly runAttempt: number;
  readonly issue: number | undefined;
  readonly text: string;
}

/** A small checkpoint with a text part, a part with every byte in it, an empty one, and a manifest that fits. */
export function contentOf(request: ContentRequest): Content {
  const parts = new Map([
    ["journal.jsonl", Buffer.from(`{"text":${JSON.stringify(request.text)}}\n`)],
    ["session.bytes", Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256))],
    ["session.empty", Buffer.alloc(0)],
  ]);
  const manifest: Manifest = {
    schema: 1,
    workflow_id: request.workflowId,
    generation: request.generation,
    created_at: 1_800_000_000_000 + request.generation,
    run: request.runId === undefined ? null : { id: request.runId, attempt: request.runAttempt },
    issue: request.issue ?? null,
    plan: "plan",
    journal: { entries: 1, head: "0".repeat(43) },
    work_tree: null,
    session: { agent: "command", id: "session", files: ["session.bytes", "session.empty"] },
    left_out: [],
    parts: [...parts].map(([name, bytes]) => ({
      name,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })),
    sealed: null,
    signature: null,
  };
  return new Map([...parts, ["manifest.json", Buffer.from(encodeManifest(manifest))] as const].sort());
}

export async function writeCheckpoint(directory: string, content: Content): Promise<void> {
  for (const [name, bytes] of content) await writeFile(join(directory, name), bytes);
}
