/** The diagnostic bundle of a workflow that a terminal has found. */
import { bundleOf, type GatheredBundle } from "../bundle-of.ts";
import type { World } from "../ports.ts";
import type { Found } from "./find-workflow.ts";
import type { Setting } from "./setting.ts";

export function gatherBundle(setting: Setting, world: World, found: Found): Promise<GatheredBundle> {
  const { config, root, environment, redact } = setting;
  const { history, shown, settings, content, source } = found;
  return bundleOf({ world, config, environment, root, redact, history, shown, settings, content, source });
}
