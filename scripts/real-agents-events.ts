/** Each real CLI is killed at each event of its session, and a fresh machine goes on with what it had kept. */
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import process from "node:process";
import { startModelServer } from "../__tests__/fakes/model-servers/server.ts";
import type { AgentEvent } from "../src/ports.ts";
import {
  type CheckPlace,
  type CheckResult,
  checker,
  finishedIn,
  go,
  machinesFor,
  problemOf,
  type Report,
  shown,
} from "./real-agents-checks.ts";
import type { RealAgent } from "./real-agents-clis.ts";

const firstPrompt = "Do the first thing.";
const secondPrompt = "Go on with it.";

/** `heartbeat` is every line that says nothing: of a chatty CLI only the others are taken. */
const chatty: ReadonlySet<string> = new Set(["copilot", "gemini"]);

export async function checkEvents(real: RealAgent, place: CheckPlace, report: Report): Promise<readonly CheckResult[]> {
  const { check, checks } = checker(place, report);
  await check("events: killed by SIGKILL at each event, leaves no tool and goes on in the same session", async () => {
    const conversations: string[] = [];
    const server = await startModelServer(({ conversation, messages, wantsTool }) => {
      conversations.push(conversation);
      if (!wantsTool) return { kind: "say", text: `DONE after seeing ${messages} messages` };
      return { kind: "shell", command: "echo hi >> out.txt; sleep 1" };
    });
    try {
      const { machine, processes } = machinesFor(real, place, server.url);
      const counts = (event: AgentEvent) => !(chatty.has(real.name) && event.kind === "heartbeat");
      const ids = Array.from({ length: 200 }, (_, at) => `${String(at).padStart(8, "0")}-2222-4333-8444-555555555555`);
      const seen: string[] = [];
      let problems = 0;
      for (const [at, id] of ids.entries()) {
        const here = await machine(`event-${at}-here`);
        let events = 0;
        let last = "start";
        let worked = false;
        const end = () => {
          for (const pid of children(real.name)) process.kill(pid, "SIGKILL");
        };
        // The one before the first event: as soon as there is a process.
        const poll = at === 0 ? setInterval(end, 20) : undefined;
        const died = await go(
          here.agent,
          here.cwd,
          { kind: "new", id },
          { prompt: firstPrompt },
          undefined,
          (event) => {
            if (!counts(event)) return;
            events += 1;
            worked ||= event.kind === "tool" || event.kind === "message";
            if (events === at) {
              last = event.kind;
              end();
            }
          },
        );
        clearInterval(poll);
        // All its events were seen before: the session has no more of them.
        if (died.kind === "finished" && events < at) break;
        const left = await processes.endAll(0);
        const files = await here.agent.sessionFiles(id);
        const there = await machine(`event-${at}-there`);
        const carried = files.map(async ({ path, name }) => ({ name, bytes: await readFile(path) }));
        await there.agent.restoreSession(id, await Promise.all(carried));
        conversations.length = 0;
        const outcome = await go(there.agent, there.cwd, { kind: "resume", id }, { prompt: secondPrompt });
        const knows = conversations.at(-1)?.includes(firstPrompt) === true;
        const finished = finishedIn(outcome, id) && (await there.written()) === "hi\n";
        // A file that is begun before anything was done (Gemini) is no session for the CLI either.
        const tooEarly = (files.length === 0 || !worked) && problemOf(outcome) === "no-session";
        // Codex opens a conversation before it keeps its first prompt: nothing was done yet, and the next prompt says it all again.
        const wentOn = finished && (knows || !worked);
        const how = knows ? "goes on" : "goes on, its first prompt was not kept yet";
        seen.push(`${at} (${last}): ${wentOn ? how : tooEarly ? "no session yet, and says so" : "LOST"}`);
        if (left > 0 || !(wentOn || tooEarly)) {
          problems += 1;
          seen.push(`left ${left}; ${files.length} files; knows ${knows}; ${shown(died)}; then ${shown(outcome)}`);
        }
      }
      return [problems === 0 && seen.some((line) => line.endsWith("goes on")), seen.join("; ")];
    } finally {
      await server.close();
    }
  });
  return checks;
}

/** Processes of that name which this one started. */
function children(name: string): readonly number[] {
  return readdirSync("/proc").flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, "latin1");
      const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
      const isOurs = parent === process.pid && readFileSync(`/proc/${entry}/cmdline`, "latin1").includes(name);
      return isOurs ? [Number(entry)] : [];
    } catch {
      return [];
    }
  });
}
