/**
 * `npm run demo`: a label becomes a pull request although the machine dies on the way, on an emulated GitHub, in half a
 * minute. Exit code 1 when anything is not as it says. ACTION_DIRECTORY: another action than the one in this repository.
 */
import process from "node:process";
import { fileURLToPath } from "node:url";
import { play } from "./demo/play.ts";
import { createScreen } from "./demo/screen.ts";

const startedAt = Date.now();
const screen = createScreen(process.stdout, startedAt);
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

let broken = false;
try {
  const own = fileURLToPath(new URL("..", import.meta.url));
  await play(screen, process.env["ACTION_DIRECTORY"] ?? own, stop.signal);
} catch (error) {
  broken = true;
  screen.check(false, error instanceof Error ? error.message : String(error));
}
const seconds = ((Date.now() - startedAt) / 1000).toFixed(0);
const failures = screen.failures();
screen.end(failures === 0 ? `All checks hold, after ${seconds} s.` : `${failures} checks FAILED, after ${seconds} s.`);
process.exitCode = stop.signal.aborted ? 130 : broken || failures > 0 ? 1 : 0;
