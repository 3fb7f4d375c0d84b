/** Loads the user's ES module (`extensions`): what it exports is checked before anything of it is called. */
import { pathToFileURL } from "node:url";
import { constants, Script } from "node:vm";
import { configurationFault } from "../core/failure/evidence.ts";
import type { ErrorHandler, Extensions, HealthCheck } from "../ports.ts";

/**
 * Imported by Node itself: a bundler would take an `import()` of ours for one of a module that it has packed, and its word for
 * leaving it alone is a comment, which a compiler may drop. https://nodejs.org/api/vm.html#when-importmoduledynamically-is-vmconstantsuse_main_context_default_loader
 */
const importByNode = new Script("(address) => import(address)", {
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
}).runInThisContext() as (address: string) => Promise<Readonly<Record<string, unknown>>>;

function functions<F>(path: string, name: string, value: unknown): readonly F[] {
  if (value === undefined) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.every((item) => typeof item === "function")) return list as readonly F[];
  throw configurationFault(
    "extensions",
    path,
    `its export ${name} is no function or list of functions`,
    `Export ${name} as an array of functions.`,
  );
}

/** `path`: absolute. Throws a configuration `Fault` when the module cannot be loaded or exports something else. */
export async function readExtensions(path: string): Promise<Extensions> {
  let module: Readonly<Record<string, unknown>>;
  try {
    module = await importByNode(pathToFileURL(path).href);
  } catch (error) {
    throw configurationFault(
      "extensions",
      path,
      `it could not be loaded: ${error instanceof Error ? error.message : String(error)}`,
      "Give the path of an ES module in the repository.",
    );
  }
  return {
    errorHandlers: functions<ErrorHandler>(path, "errorHandlers", module["errorHandlers"]),
    healthChecks: functions<HealthCheck>(path, "healthChecks", module["healthChecks"]),
  };
}
