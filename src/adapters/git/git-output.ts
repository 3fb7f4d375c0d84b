/** What git prints: lines of text, or records of bytes that end with NUL. */

/** Splits NUL-terminated output. Bytes are kept as latin1 characters: file names need not be valid UTF-8. */
export function records(output: Buffer): string[] {
  const text = output.toString("latin1");
  return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}

/** For people: the bytes of a record read as UTF-8. */
export function readable(record: string): string {
  return Buffer.from(record, "latin1").toString("utf8");
}

/** A record is bytes; a file name that is not valid UTF-8 is only reached by a Buffer. */
export function fileOf(root: string, path: string): Buffer {
  return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, "latin1")]);
}

/** Records as git reads them with `-z --stdin`. */
export function joinRecords(list: readonly string[]): Buffer {
  return Buffer.from(list.map((record) => `${record}\0`).join(""), "latin1");
}

export function lines(output: Buffer): string[] {
  return output.toString("utf8").split("\n");
}

export function firstLine(output: Buffer): string {
  return lines(output)[0] ?? "";
}
