import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { installFakeClaude } from "../fakes/claude-install.ts";
import { patient, story, withProject } from "./harness.ts";
import { journalOn } from "./journal-on.ts";

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}`);

it(
  "an agent CLI that falls silent is stopped with its tools, diagnosed, and its session goes on with a hint",
  { timeout: patient },
  () =>
    withProject(
      {
        config: {
          agent: "claude",
          agent_command: undefined,
          stages: { implementation_progress: { idle: "10s" } },
        },
      },
      async (project) => {
        const directory = join(project.host.directory, "fake-claude");
        const pidFile = join(directory, "pids");
        installFakeClaude(directory, {
          hangWhenNew: "# Implement the task below",
          ignoreTerm: true,
          pidFile,
          work: "sed -i 's/a - b/a + b/' add.mjs",
        });
        const issue = await project.openIssue();
        const env = { PATH: `${directory}:${process.env["PATH"]}`, ANTHROPIC_API_KEY: "sk-ant-of-the-test" };
        const result = await project.run({ "issue-number": String(issue) }, { env });
        expect(result.outputs, story(result)).toMatchObject({ status: "completed" });

        const entries = await journalOn(result.machine);
        const stalls = entries.filter((entry) => entry.kind === "agent.stalled");
        expect(stalls).toMatchObject([{ stage: "implementation_progress", attempt: 1, verdict: "silent" }]);
        const calls = entries.flatMap((entry) =>
          entry.kind === "agent.started" && entry.stage === "implementation_progress" ? [entry] : [],
        );
        expect(calls.map(({ resumed }) => resumed)).toEqual([false, true]);
        expect(calls[1]?.sessionId).toBe(calls[0]?.sessionId);
        const failed = entries.find((entry) => entry.kind === "attempt.failed");
        expect(failed).toMatchObject({ failure: { code: "agent-silent", category: "timeout" } });
        // The whole tree is gone, a tool in a session of its own too, though the CLI does not listen to SIGTERM.
        const pids = readFileSync(pidFile, "utf8").trim().split("\n").map(Number);
        expect(pids).toHaveLength(2);
        expect(pids.filter(isAlive)).toEqual([]);
        expect(result.summary).toContain("No sign of life of the agent");
      },
    ),
);
