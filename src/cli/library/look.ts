/** Diagnostics, health and bundle for programs. */

import type { DiagnosticBundle } from "../../core/diagnostics/diagnostic-bundle.ts";
import { diagnose, type WorkflowDiagnostics } from "../../core/diagnostics/diagnostics.ts";
import { configurationFault, Fault } from "../../core/failure/evidence.ts";
import type { SystemHealthCheck } from "../../core/health/health.ts";
import { checkHealthNow } from "../../engine/watch/health-now.ts";
import type { Extensions, World } from "../../ports.ts";
import { type Found, findWorkflow } from "../find-workflow.ts";
import { gatherBundle } from "../gather-bundle.ts";
import { openWorld } from "../open-world.ts";
import type { Setting } from "../setting.ts";
import { allExtensions, openSetting } from "./open.ts";
import type { LibrarySetup } from "./types.ts";

async function settingOf(setup: LibrarySetup): Promise<Setting> {
  const opened = await openSetting(setup, {});
  if (opened.kind === "ok") return opened.setting;
  const { problems } = opened;
  throw new Fault(
    { kind: "configuration", problems },
    problems.map(({ key, place, problem, remedy }) => `${key} (${place}): ${problem}. ${remedy}`).join(" "),
  );
}

async function find(
  setup: LibrarySetup,
  workflowId: string,
): Promise<{ setting: Setting; world: World; found: Found }> {
  const setting = await settingOf(setup);
  const { world } = openWorld(setting, { local: setup.options.local ?? false, marker: workflowId });
  const found = await findWorkflow(setting, world, workflowId);
  if (!("problem" in found)) return { setting, world, found };
  const { key, problem, remedy } = found.problem;
  throw configurationFault(key, "argument", problem, remedy);
}

export async function getWorkflowDiagnostics(setup: LibrarySetup, workflowId: string): Promise<WorkflowDiagnostics> {
  const { found } = await find(setup, workflowId);
  return diagnose(found.history, found.report, found.now);
}

export async function performHealthCheck(setup: LibrarySetup, own: Extensions): Promise<SystemHealthCheck> {
  const setting = await settingOf(setup);
  const extensions = await allExtensions(own, setting.root, setting.config.extensions);
  const { world } = openWorld(setting, { local: setup.options.local ?? false, marker: "health", extensions });
  return checkHealthNow(world, "");
}

export async function generateDiagnosticBundle(setup: LibrarySetup, workflowId: string): Promise<DiagnosticBundle> {
  const { setting, world, found } = await find(setup, workflowId);
  return (await gatherBundle(setting, world, found)).bundle;
}
