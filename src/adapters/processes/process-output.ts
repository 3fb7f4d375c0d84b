/** What a child prints, kept within bounds: lines for those who follow, the newest bytes for the result. */
import { StringDecoder } from "node:string_decoder";

/** Streams of agents put whole tool results into one line; beyond this it is no line for anybody. */
export const longestLine = 1024 * 1024;

/**
 * Cuts text into lines at `\n`, `\r\n` and a lone `\r` (progress bars). UTF-8 is never split. A line beyond `maxLength`
 * characters is delivered once, cut and with a note, and the rest of it dropped.
 */
export class LineSplitter {
  private readonly decoder = new StringDecoder("utf8");
  private readonly maxLength: number;
  private rest = "";
  /** Characters dropped of a line that was delivered already. */
  private dropped = 0;
  private afterReturn = false;

  constructor(maxLength = longestLine) {
    this.maxLength = maxLength;
  }

  push(chunk: Buffer): string[] {
    return this.split(this.decoder.write(chunk));
  }

  end(): string[] {
    const lines = this.split(this.decoder.end());
    const last = this.takeLine("");
    return last === "" ? lines : [...lines, last];
  }

  private split(text: string): string[] {
    let fresh = text;
    // The other half of a `\r\n` that two chunks tore apart.
    if (this.afterReturn && fresh.startsWith("\n")) fresh = fresh.slice(1);
    if (text !== "") this.afterReturn = text.endsWith("\r");
    const parts = fresh.split(/\r\n|\n|\r/);
    const last = parts.pop() ?? "";
    const lines = parts.map((part) => this.takeLine(part));
    this.keep(last);
    return lines;
  }

  /** Finishes the line that began in `rest`. */
  private takeLine(part: string): string {
    this.keep(part);
    const line = this.dropped > 0 ? `${this.rest} [line cut: ${this.dropped} more characters]` : this.rest;
    this.rest = "";
    this.dropped = 0;
    return line;
  }

  private keep(part: string): void {
    const room = Math.max(0, this.maxLength - this.rest.length);
    this.rest += part.slice(0, room);
    this.dropped += Math.max(0, part.length - room);
  }
}

/** The newest `limit` bytes of a stream. */
export class ByteTail {
  private readonly limit: number;
  private chunks: Buffer[] = [];
  private size = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  push(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.size += chunk.length;
    // Joined rarely, so that a hundred megabytes in small pieces cost a hundred megabytes of copying, not more.
    if (this.size > 2 * this.limit + 64 * 1024) this.join();
  }

  /** Never begins in the middle of a character. */
  text(): string {
    const bytes = this.join();
    let start = 0;
    while (start < Math.min(3, bytes.length) && ((bytes[start] ?? 0) & 0xc0) === 0x80) start += 1;
    return bytes.subarray(start).toString("utf8");
  }

  private join(): Buffer {
    // A copy: a slice would keep all of the bytes it was cut from.
    const joined = Buffer.from(Buffer.concat(this.chunks).subarray(-this.limit));
    this.chunks = this.limit === 0 ? [] : [joined];
    this.size = this.limit === 0 ? 0 : joined.length;
    return this.limit === 0 ? Buffer.alloc(0) : joined;
  }
}

/** The newest whole lines of a text, each shortened, at most `maxLines`. */
export function lastLines(text: string, maxLines: number, maxLineLength: number): string {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  const shorten = (line: string) => (line.length > maxLineLength ? `${line.slice(0, maxLineLength)} [cut]` : line);
  return lines.slice(-maxLines).map(shorten).join("\n");
}
