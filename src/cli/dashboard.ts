/** `dashboard`: a local web page over the state directory and, with a token, over the repository's workflows. It changes nothing. */
import { randomBytes } from "node:crypto";
import { isLoopback, serveDashboard } from "../adapters/dashboard-server.ts";
import type { ConfigurationProblem } from "../core/failure/evidence.ts";
import { dashboardSource } from "./dashboard-source.ts";
import { openWorld } from "./open-world.ts";
import { exitCodes, showProblems } from "./screen.ts";
import type { Setting } from "./setting.ts";

export interface DashboardCommand {
  readonly local: boolean;
  readonly host: string | undefined;
  readonly port: string | undefined;
}

/** A page that is looked at need not know sooner. */
const everyMs = 2_000;

const invalid = (key: string, problem: string, remedy: string): ConfigurationProblem => ({
  key,
  place: "command line",
  problem,
  remedy,
});

function portOf(text: string | undefined): number | undefined {
  const port = text === undefined ? 0 : /^\d{1,5}$/.test(text) ? Number(text) : -1;
  return port >= 0 && port <= 65_535 ? port : undefined;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}

export async function dashboardCommand(setting: Setting, command: DashboardCommand): Promise<number> {
  const { screen, redact } = setting;
  const host = command.host ?? "127.0.0.1";
  const port = portOf(command.port);
  if (port === undefined) {
    const remedy = "Give a number from 1 to 65535, or leave it out for any that is free.";
    return showProblems(screen, [invalid("port", `${JSON.stringify(command.port)} is no port`, remedy)]);
  }
  const stopped = interrupted();
  const { world, log } = openWorld(setting, { local: command.local, marker: "dashboard" });
  const source = dashboardSource(setting, world);
  try {
    const key = isLoopback(host) ? undefined : randomBytes(24).toString("base64url");
    const dashboard = await serveDashboard({ ...source, host, port, key, everyMs, redact });
    screen.out(dashboard.url);
    screen.err("Press Ctrl-C to end the dashboard.");
    await stopped;
    await dashboard.close();
    return exitCodes.done;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!["EADDRINUSE", "EACCES", "EADDRNOTAVAIL", "ENOTFOUND"].includes(code)) throw error;
    const remedy = "Leave --port out for any that is free, and --host out for this machine only.";
    return showProblems(screen, [invalid("port", `${host}:${port} cannot be listened on (${code})`, remedy)]);
  } finally {
    await log.close();
  }
}
