/**
 * What was written of a journal that a process left in the middle of its work: room was taken ahead as zeros, which no line holds
 * (docs/decisions/0020).
 *
 * W1 Zeros at the end are room.
 * W2 A machine that loses its power may keep one page of the last append and not another. Then zeros stand inside the last line,
 *    which nobody was told is there: it is cut where they begin, and is torn like one without an end.
 * W3 Zeros before other lines are damage like any other, and stay for the chain to find.
 */
export function writtenPart(bytes: Uint8Array): Uint8Array {
  const zero = bytes.indexOf(0);
  if (zero === -1) return bytes;
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
  const lineEnd = bytes.indexOf(0x0a, zero);
  const isLast = lineEnd === -1 || lineEnd >= end - 1;
  return bytes.subarray(0, isLast ? zero : end);
}
