/**
 * What makes one tree of another, as packs carry it (https://git-scm.com/docs/gitformat-pack, "Deltified representation"): pure. Ids
 * cannot be compressed, and a tree that a snapshot makes mostly differs in an entry or two from one that was there.
 */
import { encodeLines, type Tree, type TreeLine, treeLines } from "./git-tree.ts";

/** Bytes that stand in the tree before, or entries that do not. */
type Step =
  | { readonly kind: "copy"; readonly from: number; bytes: number }
  | { readonly kind: "insert"; readonly lines: TreeLine[] };

const mostCopied = 0xffff;
const mostInserted = 0x7f;

export function treeDelta(before: Tree, after: Tree): Buffer {
  const { places, bytes } = placesOf(treeLines(before));
  const lines = treeLines(after);
  const steps: Step[] = [];
  for (const line of lines) {
    const last = steps.at(-1);
    const was = before.get(line.name);
    const from = was?.id === line.entry.id && was.mode === line.entry.mode ? places.get(line.name) : undefined;
    if (from === undefined) {
      if (last?.kind === "insert") last.lines.push(line);
      else steps.push({ kind: "insert", lines: [line] });
    } else if (last?.kind === "copy" && last.from + last.bytes === from) last.bytes += line.bytes;
    else steps.push({ kind: "copy", from, bytes: line.bytes });
  }
  const length = lines.reduce((sum, line) => sum + line.bytes, 0);
  return Buffer.concat([size(bytes), size(length), ...steps.flatMap(encodeStep)]);
}

/** Name → the byte at which its entry begins. */
function placesOf(lines: readonly TreeLine[]) {
  const places = new Map<string, number>();
  let bytes = 0;
  for (const line of lines) {
    places.set(line.name, bytes);
    bytes += line.bytes;
  }
  return { places, bytes };
}

/** Seven bits at a time, the lowest first. */
function size(bytes: number): Buffer {
  const coded: number[] = [];
  let rest = bytes;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) coded.push((rest & 0x7f) | 0x80);
  return Buffer.from([...coded, rest]);
}

function encodeStep(step: Step): Buffer[] {
  if (step.kind === "copy") return copies(step.from, step.bytes);
  const bytes = encodeLines(step.lines);
  const coded: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += mostInserted) {
    const part = bytes.subarray(at, at + mostInserted);
    coded.push(Buffer.from([part.length]), part);
  }
  return coded;
}

/** Of offset and size only the bytes that are not zero are there; seven bits of the first byte say which. */
function copies(from: number, bytes: number): Buffer[] {
  const coded: Buffer[] = [];
  for (let done = 0; done < bytes; done += mostCopied) {
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(from + done);
    const length = Buffer.alloc(3);
    length.writeUIntLE(Math.min(mostCopied, bytes - done), 0, 3);
    const all = [...offset, ...length];
    const which = all.reduce((bits, byte, at) => (byte === 0 ? bits : bits | (1 << at)), 0x80);
    coded.push(Buffer.from([which, ...all.filter((byte) => byte !== 0)]));
  }
  return coded;
}
