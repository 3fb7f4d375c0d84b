/** From the constructor's values to a setting: as if they stood in the config file, but going before everything else. */
import { resolve } from "node:path";
import { readExtensions } from "../../adapters/extensions.ts";
import type { Extensions } from "../../ports.ts";
import type { Screen } from "../screen.ts";
import { readSetting, type SettingResult } from "../setting.ts";
import { loadWithValues } from "./load-values.ts";
import type { LibrarySetup } from "./types.ts";

/** No colour, and lines only for whoever asked for them. */
function screenOf(setup: LibrarySetup): Screen {
  const line = setup.options.onLog ?? (() => undefined);
  return { out: line, err: line, color: false };
}

export async function openSetting(
  setup: LibrarySetup,
  flags: Readonly<Record<string, string>>,
): Promise<SettingResult> {
  const { options } = setup;
  const place = {
    environment: options.environment ?? process.env,
    cwd: resolve(setup.projectRoot ?? "."),
    screen: screenOf(setup),
  };
  return readSetting(place, { flags, local: options.local ?? false }, (where) => loadWithValues(where, setup.config));
}

/** Those of the program and, after them, those of the module that the configuration names. */
export async function allExtensions(own: Extensions, root: string, module: string | undefined): Promise<Extensions> {
  if (module === undefined) return own;
  const more = await readExtensions(resolve(root, module));
  return {
    errorHandlers: [...own.errorHandlers, ...more.errorHandlers],
    healthChecks: [...own.healthChecks, ...more.healthChecks],
  };
}
