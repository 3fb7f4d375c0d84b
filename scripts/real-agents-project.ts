/**
 * The committed bundle with a real CLI, as a runner runs it: a project on the emulated GitHub, and a model provider on loopback
 * that answers each stage as a working model would. What is to go wrong is said by a `Course`.
 */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Project, withProject } from "../__tests__/bundle/harness.ts";
import { journalOn } from "../__tests__/bundle/journal-on.ts";
import { whatIsThere } from "../__tests__/bundle/what-is-there.ts";
import {
  type ModelAnswer,
  type ModelCall,
  type ModelServer,
  startModelServer,
} from "../__tests__/fakes/model-servers/server.ts";
import type { JobOptions, JobResult, RunningJob, Step } from "../__tests__/fakes/runner/api.ts";
import type { JournalEntry } from "../src/core/journal/journal-entry.ts";
import type { RealAgent } from "./real-agents-clis.ts";

export type Asked = "planning" | "implementation" | "fix" | "documentation" | "review" | "other";

/** Undefined: as a working model would answer. */
export type Course = (call: ModelCall, asked: Asked) => ModelAnswer | undefined;

/** Headings of src/stages/prompts: the newest in the conversation says what is asked. */
const headings: readonly (readonly [Asked, string])[] = [
  ["planning", "# Plan the implementation of the task below"],
  ["implementation", "# Implement the task below in this repository"],
  ["fix", "# The tests are red: make them green"],
  ["documentation", "# Bring the documentation up to date"],
  ["review", "# Review the change below as a careful colleague"],
];
export const goesOn = "## You go on with work that was begun";

function askedIn(conversation: string): Asked {
  const found = headings.map(([asked, heading]) => ({ asked, at: conversation.lastIndexOf(heading) }));
  const newest = found.reduce((best, one) => (one.at > best.at ? one : best));
  return newest.at < 0 ? "other" : newest.asked;
}

/** No `rm -f`: Codex refuses what it calls dangerous. */
const fixesAdd = "sed -i 's/a - b/a + b/' add.mjs";

function usual({ messages, wantsTool }: ModelCall, asked: Asked): ModelAnswer {
  if (asked === "implementation" && wantsTool) return { kind: "shell", command: fixesAdd };
  if (asked === "planning") return { kind: "say", text: "1. Correct the sign in add.mjs." };
  if (asked === "review") return { kind: "say", text: "It adds.\n\n```json\n[]\n```\n" };
  return { kind: "say", text: `DONE after seeing ${messages} messages` };
}

export interface RealProject {
  readonly project: Project;
  readonly model: ModelServer;
  readonly calls: readonly (ModelCall & { readonly asked: Asked })[];
  /** For `startJob` and a re-run: the CLI on the PATH, its key, its settings in the machine's home. */
  readonly job: Partial<JobOptions>;
  start(issue: number): Promise<RunningJob>;
}

export interface RealProjectOptions {
  readonly agent: RealAgent;
  /** Where `node_modules` with the CLI is. */
  readonly folder: string;
  readonly key: string;
  readonly course?: Course;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly visibility?: "public" | "private";
  /** Files of the repository; they may name the model provider. */
  readonly files?: (modelUrl: string) => Readonly<Record<string, string>>;
}

export async function withRealProject<T>(
  options: RealProjectOptions,
  work: (real: RealProject) => Promise<T>,
): Promise<T> {
  const { agent, folder, key, course } = options;
  const calls: (ModelCall & { readonly asked: Asked })[] = [];
  const model = await startModelServer((call) => {
    const asked = askedIn(call.conversation);
    calls.push({ ...call, asked });
    if (call.key.includes("bad")) return { kind: "refuse", what: "key" };
    return course?.(call, asked) ?? usual(call, asked);
  });
  try {
    const { env, args, files = {} } = agent.provider(model.url, key);
    const config = {
      agent: agent.name,
      agent_args: args,
      model: agent.model,
      checkpoint_interval: "1s",
      docs_command: "true",
      ...options.config,
    };
    const ofRepository = options.files?.(model.url) ?? {};
    return await withProject(
      { config, visibility: options.visibility ?? "private", files: ofRepository },
      async (project) => {
        const job: Partial<JobOptions> = {
          env: { ...agent.quick, ...env },
          secrets: { AGENT_KEY: key },
          path: [join(folder, "node_modules/.bin"), dirname(process.execPath)],
        };
        const start = (issue: number) => {
          const inputs = { "issue-number": String(issue) };
          const steps = [
            ...stepsBefore(files),
            { kind: "action" as const, id: "action", directory: project.options({}).actionDirectory ?? "", inputs },
          ];
          return project.start({}, { ...job, steps });
        };
        return await work({ project, model, calls, job, start });
      },
    );
  } finally {
    await model.close();
  }
}

/** Settings files that only a step before the action can put into the machine's home. */
function stepsBefore(files: Readonly<Record<string, string>>): readonly Step[] {
  const scripts = Object.entries(files).map(
    ([path, text]) => `mkdir -p "$(dirname ~/'${path}')"\ncat > ~/'${path}' <<'END'\n${text}\nEND`,
  );
  return [
    { kind: "checkout", depth: 0, persistCredentials: false },
    ...scripts.map((script) => ({ kind: "run" as const, script })),
  ];
}

/** Half of the work is in the tree, and the command that does it never ends: an agent in the middle of a tool call. */
export function heldInTool(): {
  readonly course: Course;
  readonly begun: (job: RunningJob) => Promise<void>;
  readonly letGo: () => void;
} {
  let held = true;
  return {
    course: (_, asked) =>
      // Codex gives a long command's result before its end, and asks again.
      held && asked === "implementation" ? { kind: "shell", command: "echo half > half.txt; sleep 600" } : undefined,
    letGo: () => {
      held = false;
    },
    begun: async (job) => {
      const file = join(job.machine.workspace("app"), "half.txt");
      await untilEnd(job, async () => (await readFile(file, "utf8").catch(() => "")) === "half\n");
    },
  };
}

/** Resolves when `look` is true; rejects when the job ends before. */
export async function untilEnd(job: RunningJob, look: () => Promise<boolean>): Promise<void> {
  let ended: JobResult | undefined;
  job.result.then(
    (result) => {
      ended = result;
    },
    () => undefined,
  );
  while (!(await look())) {
    if (ended !== undefined)
      throw new Error(`the job ended (${ended.outputs["status"]}): ${ended.log.slice(-15).join("\n")}`);
    await wait(50);
  }
}

/** The CLI itself: the child of main that is neither git nor a shell of ours. */
export async function cliOf(job: RunningJob, name: string): Promise<number> {
  for (const { pid, command } of await job.machine.processes()) {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    if (parent === job.pid && command.includes(name)) return pid;
  }
  throw new Error(`no ${name} runs`);
}

export async function agentRuns(result: JobResult) {
  const entries = await journalOn(result.machine);
  const of = <K extends JournalEntry["kind"]>(kind: K) =>
    entries.filter((entry): entry is Extract<JournalEntry, { kind: K }> => entry.kind === kind);
  const failed = of("attempt.failed").at(-1);
  return { entries, of, failed };
}

export async function pullsOf(project: Project): Promise<number> {
  return (await whatIsThere(project.repository)).pulls.length;
}
