/**
 * The cache and artifact clients print what they do to standard output: progress, tar's command line with paths of the
 * machine, and `::warning::` commands that would use up the step's ten annotations. What matters of it we journal ourselves.
 */
import { AsyncLocalStorage } from "node:async_hooks";

const quiet = new AsyncLocalStorage<true>();
let installed = false;

/** ACTIONS_STEP_DEBUG sets it: then everything is shown. */
const showAll = (): boolean => process.env["RUNNER_DEBUG"] === "1";

/** Whatever is written to standard output on behalf of a quiet call goes nowhere, also after the call was given up. */
function install(): void {
  if (installed) return;
  installed = true;
  const write = process.stdout.write;
  const filtered = (...args: unknown[]): boolean => {
    if (quiet.getStore() === undefined || showAll()) return Reflect.apply(write, process.stdout, args);
    const callback = args.at(-1);
    if (typeof callback === "function") queueMicrotask(() => callback());
    return true;
  };
  process.stdout.write = filtered as typeof process.stdout.write;
}

export function quietly<T>(work: () => Promise<T>): Promise<T> {
  install();
  return quiet.run(true, work);
}
