/** Runs the real cache and artifact clients in a process of their own, as a job would. */
import { spawn } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { ActionsHost, CacheMode, StartedAttempt } from "./api.ts";
import type { Call } from "./clients.ts";
import { isRecord } from "./workflow-file.ts";

const script = fileURLToPath(new URL("clients.ts", import.meta.url));

export interface Said {
  readonly value?: unknown;
  readonly error?: string;
}

export interface RealClients {
  /** Begins an attempt of a new run, or of `runId`. */
  start(
    eventName: string,
    about?: { readonly ref?: string; readonly runId?: number; readonly cacheMode?: CacheMode },
  ): Promise<StartedAttempt>;
  /** What each call gave, and all that was printed. */
  real(started: StartedAttempt, calls: readonly Call[]): Promise<{ said: readonly Said[]; log: string }>;
}

function parse(line: string): Said {
  const value: unknown = JSON.parse(line);
  if (!isRecord(value)) throw new Error(`not an answer: ${line}`);
  const { error } = value;
  return typeof error === "string" ? { error } : { value: value["value"] };
}

export function realClients(host: ActionsHost, repository: string, workspace: string): RealClients {
  return {
    start: async (eventName, about = {}) => {
      const { ref, cacheMode } = about;
      const workflow = ".github/workflows/a.yml";
      const made = { repository, eventName, workflow, ...(ref === undefined ? {} : { ref }) };
      const runId = about.runId ?? (await host.createRun(made)).id;
      const permissions = { actions: "write" } as const;
      return host.startAttempt(runId, { name: "run", permissions, ...(cacheMode === undefined ? {} : { cacheMode }) });
    },
    real: async (started, calls) => {
      const child = spawn(process.execPath, [script, JSON.stringify(calls)], {
        cwd: workspace,
        env: {
          PATH: process.env["PATH"] ?? "",
          GITHUB_WORKSPACE: workspace,
          RUNNER_TEMP: await mkdtemp(join(workspace, "temp-")),
          GITHUB_SERVER_URL: host.serverUrl,
          GITHUB_API_URL: host.apiUrl,
          ACTIONS_RESULTS_URL: host.resultsUrl,
          ACTIONS_RUNTIME_TOKEN: started.runtimeToken,
          ACTIONS_CACHE_SERVICE_V2: "True",
        },
        stdio: ["ignore", "pipe", "pipe", "pipe"],
      });
      const parts = ["", "", ""];
      [child.stdout, child.stderr, child.stdio[3]].forEach((stream, at) => {
        stream?.on("data", (chunk: unknown) => {
          parts[at] += String(chunk);
        });
      });
      await new Promise((resolve) => child.on("close", resolve));
      const [out = "", err = "", answers = ""] = parts;
      return { said: answers.split("\n").filter(Boolean).map(parse), log: out + err };
    },
  };
}
