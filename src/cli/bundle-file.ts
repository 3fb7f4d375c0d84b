/** `bundle`: one JSON file that can be handed to somebody else. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleName, renderBundle } from "../core/diagnostics/diagnostic-bundle.ts";
import { findWorkflow, terminalEvents } from "./find-workflow.ts";
import { gatherBundle } from "./gather-bundle.ts";
import { openWorld } from "./open-world.ts";
import { exitCodes, showProblems } from "./screen.ts";
import type { Setting } from "./setting.ts";

export async function bundleCommand(
  setting: Setting,
  command: { readonly workflowId: string; readonly local: boolean },
): Promise<number> {
  const { screen } = setting;
  const { workflowId } = command;
  const found = await findWorkflow(
    setting,
    openWorld(setting, { local: command.local, marker: workflowId }).world,
    workflowId,
  );
  if ("problem" in found) return showProblems(screen, [found.problem]);
  // Where it was local, asking GitHub how it is would say nothing.
  const local = command.local || found.history.runs.at(-1)?.event === terminalEvents.local;
  const { world } = openWorld(setting, { local, marker: workflowId });
  const { bundle } = await gatherBundle(setting, world, found);
  const name = bundleName(workflowId);
  // A later workflow must not take it for its own work.
  if (setting.inRepository) await world.workTree.exclude([bundleName("*")]).catch(() => undefined);
  try {
    // It holds what the user's machine looks like: for its owner only.
    await writeFile(join(setting.cwd, name), renderBundle(bundle), { mode: 0o600 });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    const problem = `${name} cannot be written here (${code})`;
    return showProblems(screen, [
      { key: "bundle", place: setting.cwd, problem, remedy: "Change to a directory that can be written to." },
    ]);
  }
  screen.out(name);
  screen.err("It holds no secrets that are known; look through it before you hand it on.");
  return exitCodes.done;
}
