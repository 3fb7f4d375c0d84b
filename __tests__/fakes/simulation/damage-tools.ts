/** How checkpoints are changed so that the change hides: parts sealed again, journals chained anew, manifests made to fit. */
import { createHash } from "node:crypto";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { decodeManifest, encodeManifest, type Manifest, signedText } from "../../../src/core/checkpoint/manifest.ts";
import { manifestName } from "../../../src/core/checkpoint/part-name.ts";
import { chainStart } from "../../../src/core/journal/journal.ts";
import { compactJournal, expandJournal } from "../../../src/core/journal/journal-compact.ts";
import { decodeJournal } from "../../../src/core/journal/journal-decode.ts";
import type { Seal } from "../../../src/ports.ts";
import type { Random } from "./random.ts";
import type { StoreShelf } from "./stores.ts";

export type Kept = StoreShelf["kept"][number];
type Files = Map<string, Uint8Array>;

export interface DamageRequest {
  /** Changed in place. */
  readonly files: Files;
  readonly random: Random;
  /** The other generations of the store. */
  readonly siblings: readonly Kept[];
  readonly otherWorkflow: readonly Kept[];
  /** The right one. */
  readonly seal: Seal | undefined;
  readonly seals: readonly Seal[];
}

export const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes ?? new Uint8Array());
export const bytes = (of: string): Uint8Array => new TextEncoder().encode(of);
export const journalName = "journal.compact.br";
const plainName = "journal.jsonl";
export const bundleName = "worktree.bundle";

export function readable(files: Files): Manifest | undefined {
  const decoded = decodeManifest(files.get(manifestName) ?? new Uint8Array());
  return decoded.kind === "ok" ? decoded.manifest : undefined;
}

/** The manifest made to fit the files again, as far as whoever changed them can: with a key only the owner signs. */
export function rehash(
  { files, seal }: DamageRequest,
  change: (manifest: Manifest) => Manifest = (same) => same,
): void {
  const manifest = readable(files);
  if (manifest === undefined) return;
  const parts = [...files]
    .filter(([name]) => name !== manifestName)
    .map(([name, of]) => ({ name, bytes: of.length, sha256: createHash("sha256").update(of).digest("hex") }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const next = change({ ...manifest, parts });
  const signature = next.sealed === null || seal === undefined ? next.signature : seal.sign(signedText(next));
  try {
    files.set(manifestName, encodeManifest({ ...next, signature }));
  } catch {
    // A manifest that cannot be written by us is written as it is.
    files.set(manifestName, bytes(`${JSON.stringify({ ...next, signature })}\n`));
  }
}

function openPart({ files, seal }: Pick<DamageRequest, "files" | "seal">, name: string): Uint8Array {
  const content = files.get(name) ?? new Uint8Array();
  return seal === undefined ? content : seal.open(content, name);
}

function closePart({ files, seal }: DamageRequest, name: string, content: Uint8Array): void {
  files.set(name, seal === undefined ? content : seal.seal(content, name));
}

/** The journal's lines as they are on a machine; empty for what cannot be expanded any more. */
export function journalOf(request: Pick<DamageRequest, "files" | "seal">): Uint8Array {
  if (!request.files.has(journalName)) return openPart(request, plainName);
  try {
    return expandJournal(brotliDecompressSync(openPart(request, journalName))) ?? new Uint8Array();
  } catch {
    return new Uint8Array();
  }
}

/** Changes the journal's lines, seals and signs it again, and says in the manifest what its head is now. */
export function rewriteJournal(request: DamageRequest, change: (lines: string[]) => string[]): void {
  const lines = text(journalOf(request)).split(/(?<=\n)/);
  const next = bytes(change(lines).join(""));
  // Both forms are read, so both are forged.
  const compact = request.random.chance(0.5) ? compactJournal(next) : undefined;
  for (const name of [journalName, plainName]) request.files.delete(name);
  if (compact === undefined) closePart(request, plainName, next);
  else closePart(request, journalName, brotliCompressSync(compact));
  const { entries, head } = decodeJournal(next);
  rehash(request, (manifest) => ({ ...manifest, journal: { entries: entries.length, head: head.hash } }));
}

/** Chains the lines anew: somebody who knows the form writes what they like. */
export function rechain(
  lines: readonly string[],
  change: (entry: Record<string, unknown>, index: number) => void,
): string[] {
  let prev = chainStart;
  return lines
    .filter((line) => line.trim() !== "")
    .map((line, index) => {
      const { hash: _, prev: __, ...entry } = JSON.parse(line) as Record<string, unknown>;
      change(entry, index);
      const body = JSON.stringify({ ...entry, prev });
      prev = createHash("sha256").update(body, "utf8").digest("base64url");
      return `${body.slice(0, -1)},"hash":"${prev}"}\n`;
    });
}

export const anyFile = ({ files, random }: DamageRequest): string => random.pick([...files.keys()].sort());

export function inFile(request: DamageRequest, change: (content: Uint8Array) => Uint8Array): void {
  const name = anyFile(request);
  request.files.set(name, change(request.files.get(name) ?? new Uint8Array()));
}

export function replaceAll(files: Files, by: Kept | undefined): void {
  if (by === undefined) return;
  files.clear();
  for (const [name, content] of by.files) files.set(name, Uint8Array.from(content));
}
