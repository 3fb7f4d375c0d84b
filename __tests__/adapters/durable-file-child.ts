/**
 * Appends lines of 400 bytes to the file named on the command line until one is refused, then tries a short one, and prints
 * what happened. Run under `ulimit -f`, where the kernel cuts a write short and refuses the next.
 */
import { openAppendFile } from "../../src/adapters/durable-file.ts";
import { Fault } from "../../src/core/failure/evidence.ts";

const [, , path = ""] = process.argv;
const file = await openAppendFile(path, 0);
let lines = 0;
const append = (bytes: number): unknown => {
  try {
    file.append(Buffer.from(`${"x".repeat(bytes - 1)}\n`));
    lines += 1;
    return "appended";
  } catch (error) {
    return error instanceof Fault ? error.evidence : String(error);
  }
};
let refused: unknown = "appended";
while (refused === "appended" && lines < 1000) refused = append(400);
const after = { lines, length: file.length };
const short = append(8);
process.stdout.write(JSON.stringify({ refused, ...after, short, lengthAtEnd: file.length }));
