/**
 * `manifest.json` of a checkpoint: what it is of, and what it consists of.
 *
 * M1 There is one encoding of each manifest, with a digest of its own in it, so any changed byte is noticed, key or no key.
 * M2 Decoding never throws, and nothing outside the bounds below gets through: a checkpoint is untrusted.
 * M3 The signature covers everything but itself.
 */
import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { isWorkflowId } from "./checkpoint-name.ts";
import { isPartName, manifestName } from "./part-name.ts";

export const manifestSchema = 1;
/** Longer files are no manifests; a store need not read further. */
export const longestManifestBytes = 1024 * 1024;
/** Bytes of one part, and of all of them. */
export const largestPartBytes = 1024 ** 3;
export const largestCheckpointBytes = 2 * 1024 ** 3;
export const mostParts = 300;
const mostPaths = 200;
const longestPath = 1024;

const oneLine = (max: number) => z.string().check(z.maxLength(max), z.regex(/^[^\p{Cc}]*$/u));
const count = z.int().check(z.gte(0));
const hex64 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const commit = z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const part = z.string().check(z.refine((name) => isPartName(name) && name !== manifestName, "is no name of a part"));
/** A branch name reaches git's command line: it must not look like an option or a revision range. */
const branch = z.string().check(z.maxLength(255), z.regex(/^(?![-/.])(?!.*(?:\.\.|@\{|\/\/))[^\p{Cc} ~^:?*[\\]+$/u));
const paths = z.array(z.string().check(z.maxLength(longestPath))).check(z.maxLength(mostPaths + 1));

const manifestShape = z.strictObject({
  schema: z.literal(manifestSchema),
  workflow_id: z.string().check(z.refine(isWorkflowId, "is no workflow id")),
  generation: count.check(z.lte(999_999_999)),
  created_at: count,
  run: z.nullable(z.strictObject({ id: oneLine(64), attempt: count })),
  issue: z.nullable(z.int().check(z.gte(1))),
  plan: oneLine(128),
  journal: z.strictObject({ entries: count, head: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)) }),
  work_tree: z.nullable(
    z.strictObject({
      head: commit,
      branch: z.nullable(branch),
      indexCommit: commit,
      treeCommit: commit,
      base: commit,
      leftOut: paths,
    }),
  ),
  session: z.nullable(
    z.strictObject({
      agent: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,31}$/)),
      id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/)),
      /** Names of parts. */
      files: z.array(part).check(z.maxLength(mostParts)),
    }),
  ),
  left_out: paths,
  parts: z
    .array(z.strictObject({ name: part, bytes: count.check(z.lte(largestPartBytes)), sha256: hex64 }))
    .check(z.maxLength(mostParts)),
  sealed: z.nullable(
    z.strictObject({ algorithm: z.literal("AES-256-GCM"), salt: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)) }),
  ),
  signature: z.nullable(hex64),
});

type Deep<T> = T extends readonly (infer U)[]
  ? readonly Deep<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Deep<T[K]> }
    : T;
/** `work_tree` is a `WorkTreeSnapshot` (ports.ts); times are epoch ms; `plan` is the plan's fingerprint. */
export type Manifest = Deep<z.infer<typeof manifestShape>>;

export type DecodedManifest =
  | { readonly kind: "ok"; readonly manifest: Manifest }
  | { readonly kind: "invalid"; readonly reason: string };

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sortKeys(member)]),
  );
}

/** Lists of left-out paths are for readers: cut, so that a tree with thousands of them still has a valid manifest. */
function cutPaths(list: readonly string[]): readonly string[] {
  const kept = list.map((path) => path.slice(0, longestPath));
  const isCut = list.length === mostPaths + 1 && /^and \d+ more$/.test(String(list.at(-1)));
  return list.length <= mostPaths || isCut
    ? kept
    : [...kept.slice(0, mostPaths), `and ${list.length - mostPaths} more`];
}

function bounded(manifest: Manifest): Manifest {
  const tree = manifest.work_tree;
  return {
    ...manifest,
    left_out: cutPaths(manifest.left_out),
    work_tree: tree === null ? null : { ...tree, leftOut: cutPaths(tree.leftOut) },
  };
}

function canonical(manifest: Manifest, signature: string | null | undefined): string {
  const { signature: _, ...rest } = bounded(manifest);
  return JSON.stringify(sortKeys(signature === undefined ? rest : { ...rest, signature }));
}

/** What the signature is made over: the manifest without it, in its one form (M3). */
export function signedText(manifest: Manifest): string {
  return canonical(manifest, undefined);
}

function digestOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function encodeText(manifest: Manifest): string {
  const text = canonical(manifest, manifest.signature);
  return `${text.slice(0, -1)},"digest":"${digestOf(text)}"}\n`;
}

const faultText = (error: z.core.$ZodError): string =>
  error.issues
    .slice(0, 1)
    .map((issue) => `${issue.path.join(".") || "it"}: ${issue.message}`)
    .join();

/** Throws on a manifest that `decodeManifest` would refuse: that is a bug of the writer, found before anything is stored. */
export function encodeManifest(manifest: Manifest): Uint8Array {
  const checked = manifestShape.safeParse(bounded(manifest));
  const reason = checked.success ? fault(checked.data) : faultText(checked.error);
  if (reason !== undefined) throw new Error(`this manifest cannot be written: ${reason}`);
  return new TextEncoder().encode(encodeText(manifest));
}

/** Fatal and with its byte-order mark kept: equal text then means equal bytes (M1). */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function readJson(bytes: Uint8Array): { text: string; json: unknown } | undefined {
  try {
    const text = utf8.decode(bytes);
    return { text, json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function fault(manifest: Manifest): string | undefined {
  const names = manifest.parts.map((entry) => entry.name);
  if (new Set(names).size !== names.length) return "two parts have the same name";
  const total = manifest.parts.reduce((sum, entry) => sum + entry.bytes, 0);
  if (total > largestCheckpointBytes) return `its parts have ${total} bytes together`;
  const stray = manifest.session?.files.find((name) => !names.includes(name));
  return stray === undefined ? undefined : `the session file ${stray} is not among the parts`;
}

/** Never throws (M2). The signature is not checked here: that takes the key. */
export function decodeManifest(bytes: Uint8Array): DecodedManifest {
  const invalid = (reason: string): DecodedManifest => ({ kind: "invalid", reason });
  if (bytes.length > longestManifestBytes) return invalid(`it has ${bytes.length} bytes`);
  const { text, json } = readJson(bytes) ?? {};
  if (typeof json !== "object" || json === null || Array.isArray(json)) return invalid("it is no JSON object");
  if ("schema" in json && typeof json.schema === "number" && json.schema > manifestSchema)
    return invalid(`it was written by a newer version (schema ${json.schema})`);
  const { digest: _, ...fields } = json as Record<string, unknown>;
  const parsed = manifestShape.safeParse(fields);
  if (!parsed.success) return invalid(faultText(parsed.error));
  const manifest = parsed.data;
  if (encodeText(manifest) !== text) return invalid("it was changed after it was written");
  const reason = fault(manifest);
  return reason === undefined ? { kind: "ok", manifest } : invalid(reason);
}

export type PartsVerdict =
  | { readonly kind: "ok" }
  | { readonly kind: "missing"; readonly name: string }
  | { readonly kind: "size"; readonly name: string; readonly expected: number; readonly found: number }
  | { readonly kind: "hash"; readonly name: string }
  | { readonly kind: "unexpected"; readonly name: string };

/** Compares the files of a directory (as `Scratch.digest` lists them) with the parts. The manifest itself is passed over. */
export function verifyParts(
  manifest: Manifest,
  digests: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[],
): PartsVerdict {
  const found = new Map(digests.filter(({ name }) => name !== manifestName).map((digest) => [digest.name, digest]));
  for (const { name, bytes, sha256 } of manifest.parts) {
    const file = found.get(name);
    if (file === undefined) return { kind: "missing", name };
    if (file.bytes !== bytes) return { kind: "size", name, expected: bytes, found: file.bytes };
    if (file.sha256 !== sha256) return { kind: "hash", name };
    found.delete(name);
  }
  const [stray] = found.keys();
  return stray === undefined ? { kind: "ok" } : { kind: "unexpected", name: stray };
}
