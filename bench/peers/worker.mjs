/** One engine in a process of its own. `node worker.mjs <engine> <directory> steps <n> | crash <n> | read` */
import * as fs from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { engines } from "./engines.mjs";

const [, , name = "", directory = "", mode = "", count = "0"] = process.argv;
const steps = Number(count);
const peakKib = () => Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync("/proc/self/status", "utf8"))?.[1] ?? 0);
const writtenBytes = () => Number(/^write_bytes: (\d+)/m.exec(fs.readFileSync("/proc/self/io", "utf8"))?.[1] ?? 0);

/** 4 KB like what steps leave behind: words, numbers, a nested list; another one each time. */
function stateOf(step) {
  const lines = Array.from({ length: 34 }, (_, at) => ({
    path: `src/part-${(step * 31 + at) % 97}/file-${at}.ts`,
    insertions: (step * 7919 + at * 104729) % 977,
    note: `change ${step}.${at} of the work`,
  }));
  const state = { amount: 1_234_567, step, lines, filler: "" };
  return { ...state, filler: "x".repeat(Math.max(0, 4096 - JSON.stringify(state).length)) };
}

const engine = await engines[name](directory);

if (mode === "steps") {
  const times = [];
  const states = Array.from({ length: steps }, (_, step) => stateOf(step));
  const before = writtenBytes();
  let from = 0;
  await engine.run({
    steps,
    work: async (step) => {
      from = performance.now();
      return states[step];
    },
    onStep: () => times.push(performance.now() - from),
  });
  console.log(JSON.stringify({ times, peakKib: peakKib(), writtenBytes: writtenBytes() - before }));
} else if (mode === "crash") {
  const effects = join(directory, "effects");
  await engine.run({
    steps,
    work: async (step) => {
      fs.appendFileSync(effects, `${step} ${Date.now()}\n`);
      await sleep(2);
      return stateOf(step);
    },
    onStep: () => {},
  });
} else {
  try {
    const { steps: reached, state, noticed } = await engine.read();
    console.log(JSON.stringify({ steps: reached, amount: state?.amount, noticed }));
  } catch (error) {
    console.log(JSON.stringify({ noticed: String(error).split("\n")[0].slice(0, 120) }));
  }
}
process.exit(0);
