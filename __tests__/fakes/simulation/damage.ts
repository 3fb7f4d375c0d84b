/** Everything that can have happened to a stored checkpoint: by chance, by a faulty store, or by somebody who wants it. */
import { encodeManifest, signedText } from "../../../src/core/checkpoint/manifest.ts";
import { manifestName } from "../../../src/core/checkpoint/part-name.ts";
import {
  anyFile,
  bundleName,
  bytes,
  type DamageRequest,
  inFile,
  journalName,
  journalOf,
  readable,
  rechain,
  rehash,
  replaceAll,
  rewriteJournal,
  text,
} from "./damage-tools.ts";

export interface Damage {
  readonly name: string;
  /** Only makes sense with a key, or only without one. */
  readonly sealed?: boolean;
  apply(request: DamageRequest): void;
}

const hostileNames = [
  "../up",
  "/etc/x",
  "a/b",
  ".hidden",
  "-option",
  "CON",
  "x\u0000y",
  "manifest.json ",
  "..",
  "a\\b",
];

export const damages: readonly Damage[] = [
  {
    name: "bits flipped",
    apply: (request) =>
      inFile(request, (content) => {
        for (let flips = 1 + request.random.below(3); flips > 0 && content.length > 0; flips--) {
          const at = request.random.below(content.length);
          content[at] = (content[at] ?? 0) ^ (1 << request.random.below(8));
        }
        return content;
      }),
  },
  { name: "cut short", apply: (request) => inFile(request, (c) => c.subarray(0, request.random.below(c.length + 1))) },
  { name: "emptied", apply: (request) => inFile(request, () => new Uint8Array()) },
  {
    name: "something appended",
    apply: (request) => inFile(request, (c) => Uint8Array.from([...c, request.random.below(256), 10])),
  },
  {
    name: "zeros in the middle",
    apply: (request) =>
      inFile(request, (c) => c.fill(0, request.random.below(c.length + 1), request.random.below(c.length + 1))),
  },
  { name: "a file is missing", apply: (request) => void request.files.delete(anyFile(request)) },
  { name: "the manifest is missing", apply: ({ files }) => void files.delete(manifestName) },
  { name: "all files are missing", apply: ({ files }) => files.clear() },
  {
    name: "a file too many",
    apply: ({ files, random }) => void files.set(random.pick([...hostileNames, "extra", "hooks"]), bytes("#!/bin/sh")),
  },
  {
    name: "a file too many, named in the manifest",
    apply: (request) => {
      request.files.set(request.random.pick([...hostileNames, "extra"]), bytes("#!/bin/sh"));
      rehash(request);
    },
  },
  {
    name: "two parts in each other's place",
    apply: (request) => {
      const { files } = request;
      const [journal, bundle] = [files.get(journalName), files.get(bundleName)];
      if (journal !== undefined) files.set(bundleName, journal);
      if (bundle !== undefined) files.set(journalName, bundle);
      if (request.random.chance(0.5)) rehash(request);
    },
  },
  {
    name: "a part of another generation",
    apply: (request) => {
      const other = request.random.pick(request.siblings);
      const name = request.random.pick([...other.files.keys()].sort());
      request.files.set(name, other.files.get(name) ?? new Uint8Array());
      if (request.random.chance(0.5)) rehash(request);
    },
  },
  {
    name: "another generation under this name",
    apply: ({ files, siblings, random }) => replaceAll(files, random.pick(siblings)),
  },
  {
    name: "another workflow under this name",
    apply: ({ files, otherWorkflow, random }) => replaceAll(files, random.pick(otherWorkflow)),
  },
  {
    name: "the journal of another workflow, the manifest made to fit",
    apply: (request) => {
      const other = request.random.pick(request.otherWorkflow);
      const journal = text(journalOf({ files: other.files, seal: request.seal }));
      rewriteJournal(request, () => [journal]);
    },
  },
  {
    name: "the journal of another plan, the manifest made to fit",
    apply: (request) =>
      rewriteJournal(request, (lines) =>
        rechain(lines, (entry) => {
          if (entry["kind"] === "workflow.created")
            entry["plan"] = { fingerprint: "f".repeat(16), stages: ["initialization", "completion"] };
        }),
      ),
  },
  {
    name: "the journal of a newer schema, the manifest made to fit",
    apply: (request) =>
      rewriteJournal(request, (lines) =>
        rechain(lines, (entry) => {
          if (entry["kind"] === "workflow.created") entry["schema"] = 2 + request.random.below(50);
        }),
      ),
  },
  {
    name: "a manifest of a newer schema",
    apply: ({ files, random }) =>
      void files.set(
        manifestName,
        bytes(text(files.get(manifestName)).replace('"schema":1', `"schema":${2 + random.below(9)}`)),
      ),
  },
  {
    name: "a line of the journal lost, doubled or moved, the manifest made to fit",
    apply: (request) =>
      rewriteJournal(request, (lines) => {
        const at = request.random.below(lines.length - 1);
        const line = lines[at] ?? "";
        const to = request.random.pick([[], [line, line], [lines[at + 1] ?? "", line]]);
        return [
          ...lines.slice(0, at),
          ...to,
          ...lines.slice(at + (to.length === 2 && to[1] === line && to[0] !== line ? 2 : 1)),
        ];
      }),
  },
  {
    name: "a huge line in the journal, the manifest made to fit",
    apply: (request) =>
      rewriteJournal(request, (lines) => [...lines, `${"x".repeat(request.random.pick([70_000, 5_000_000]))}\n`]),
  },
  {
    name: "a manifest with the wrong head, made to fit and signed",
    apply: (request) =>
      rehash(request, (manifest) => ({ ...manifest, journal: { ...manifest.journal, head: "A".repeat(43) } })),
  },
  {
    name: "a manifest with the name of another workflow, made to fit and signed",
    apply: (request) => rehash(request, (manifest) => ({ ...manifest, workflow_id: "workflow-20260105-090000-evil" })),
  },
  {
    name: "commits that the bundle does not have, made to fit and signed",
    apply: (request) =>
      rehash(request, (manifest) =>
        manifest.work_tree === null
          ? manifest
          : { ...manifest, work_tree: { ...manifest.work_tree, treeCommit: "0".repeat(39).concat("1") } },
      ),
  },
  {
    name: "a branch name that reads as an option",
    apply: (request) =>
      rehash(request, (manifest) =>
        manifest.work_tree === null
          ? manifest
          : {
              ...manifest,
              work_tree: { ...manifest.work_tree, branch: request.random.pick(["--force", "a..b", "../x"]) },
            },
      ),
  },
  {
    name: "nonsense in place of the manifest",
    apply: ({ files, random }) =>
      void files.set(
        manifestName,
        bytes(
          random.pick([
            "null",
            "[]",
            "{}",
            '{"__proto__":{}}',
            "[".repeat(100_000),
            "\ufeff{}",
            `"${"x".repeat(2_000_000)}"`,
          ]),
        ),
      ),
  },
  {
    name: "fields of the manifest of another kind",
    apply: ({ files, random }) => {
      const fields = JSON.parse(text(files.get(manifestName))) as Record<string, unknown>;
      fields[random.pick(Object.keys(fields).sort())] = random.pick([null, -1, "x", [], {}, 1e308, true]);
      files.set(manifestName, bytes(`${JSON.stringify(fields)}\n`));
    },
  },
  {
    name: "another salt in the manifest",
    sealed: true,
    apply: (request) => {
      const salt = request.random.pick(request.seals.slice(1)).salt;
      const manifest = readable(request.files);
      if (manifest === undefined) return;
      const swapped = { ...manifest, sealed: { algorithm: "AES-256-GCM" as const, salt } };
      request.files.set(manifestName, encodeManifest(swapped));
    },
  },
  {
    name: "sealed, and said not to be",
    sealed: true,
    apply: (request) => rehash(request, (manifest) => ({ ...manifest, sealed: null, signature: null })),
  },
  {
    name: "signed by somebody else",
    sealed: true,
    apply: (request) => {
      const stranger = request.seals[2];
      const manifest = readable(request.files);
      if (manifest?.work_tree == null || stranger === undefined) return;
      // Both commits are in the bundle: only the signature tells that this is not what was saved.
      const forged = { ...manifest.work_tree, treeCommit: manifest.work_tree.head };
      const claimed = { ...manifest, work_tree: forged, signature: null };
      request.files.set(manifestName, encodeManifest({ ...claimed, signature: stranger.sign(signedText(claimed)) }));
    },
  },
  {
    name: "said to be sealed, and is not",
    sealed: false,
    apply: (request) =>
      rehash(request, (manifest) => ({
        ...manifest,
        sealed: { algorithm: "AES-256-GCM", salt: "A".repeat(22) },
        signature: "0".repeat(64),
      })),
  },
];
