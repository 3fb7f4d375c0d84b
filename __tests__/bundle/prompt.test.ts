import { describe, expect, it } from "vitest";
import { outputNames } from "../../src/core/report/outputs.ts";
import { startRerun } from "../fakes/runner/job.ts";
import { type Project, patient, story, withProject } from "./harness.ts";
import { journalOn } from "./journal-on.ts";
import { footprint, whatIsThere } from "./what-is-there.ts";

const text = "# Make add add\n\n`add(1, 2)` must be 3.\n\n## Requirements\n\n- add adds\n- nothing else changes\n";

async function oneIssueAndPull(project: Project): Promise<{ issue: number; body: string }> {
  const there = await whatIsThere(project.repository);
  expect([there.issues.length, there.pulls.length, there.statusComments.length]).toEqual([1, 1, 1]);
  const [issue] = there.issues;
  expect(there.pulls[0]?.body).toMatch(new RegExp(`^Closes #${issue?.number}$`, "m"));
  return { issue: issue?.number ?? 0, body: issue?.body ?? "" };
}

describe.concurrent("a task that is no issue", () => {
  it(
    "in a prompt file, on a push, gets one issue, although the answer to its making is lost with the machine",
    {
      timeout: patient,
    },
    () =>
      withProject({ files: { "prompts/add.md": text } }, async (project) => {
        const { host } = project;
        const made = Promise.withResolvers<void>();
        const held = Promise.withResolvers<void>();
        host.onRequest = async (phase, { method, path }) => {
          if (phase !== "after" || method !== "POST" || !path.endsWith("/issues")) return undefined;
          // The first one only asks whether it would be allowed.
          if (project.repository.threads.size === 0) return undefined;
          host.onRequest = undefined;
          made.resolve();
          await held.promise;
          return "drop";
        };
        const job = await project.start({ "prompt-file": "prompts/add.md" }, { eventName: "push" });
        await made.promise;
        await job.killMachine();
        held.resolve();
        const result = await (await startRerun(await job.result)).result;
        expect(result.outputs["status"], story(result)).toBe("completed");
        const { issue, body } = await oneIssueAndPull(project);
        expect(result.outputs["issue-number"]).toBe(String(issue));
        expect(body).toContain("nothing else changes");
        expect(body).toContain("prompts/add.md");
        expect(project.repository.threads.get(issue)?.title).toContain("Make add add");
      }),
  );

  it("in the input prompt, on a dispatch, becomes a pull request too", { timeout: patient }, () =>
    withProject({}, async (project) => {
      const result = await project.run({ prompt: text });
      expect(result.outputs["status"], story(result)).toBe("completed");
      const { body } = await oneIssueAndPull(project);
      expect(body).toContain("nothing else changes");
    }),
  );

  it("in a dry run leaves nothing on GitHub", { timeout: patient }, () =>
    withProject({}, async (project) => {
      const { repository, host } = project;
      const before = await footprint(repository);
      const result = await project.run({ prompt: text, "dry-run": "true" });
      expect(result.outputs["status"], story(result)).toBe("completed");
      expect(Object.keys(result.outputs).sort()).toEqual([...outputNames].sort());
      expect(await footprint(repository)).toBe(before);
      expect(await project.agent.calls()).toEqual([]);
      const skipped = (await journalOn(result.machine)).filter((entry) => entry.kind === "stage.skipped");
      expect(skipped).toHaveLength(16);
      // Nothing was made and taken back either: the requests that are no questions were all refused.
      const writes = host.requests.filter(
        ({ service, method, path }) => service === "rest" && method !== "GET" && path !== "/graphql",
      );
      expect(writes.filter((request) => (request.status ?? 0) < 400)).toEqual([]);
      expect(host.requests.filter(({ path }) => path.includes("git-receive-pack"))).toEqual([]);
      expect(result.summary).toMatch(/dry run/i);
    }),
  );
});
