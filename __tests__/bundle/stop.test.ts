import { describe, expect, it } from "vitest";
import type { RunningJob } from "../fakes/runner/api.ts";
import { startRerun } from "../fakes/runner/job.ts";
import { patient, story, withProject } from "./harness.ts";
import { journalOn, startedAgain } from "./journal-on.ts";
import { longProject } from "./long-work.ts";
import { referenceProject } from "./reference-run.ts";
import { whatIsThere } from "./what-is-there.ts";

const withChecks = {
  contents: "write",
  issues: "write",
  "pull-requests": "write",
  actions: "write",
  checks: "write",
} as const;

describe.concurrent("stopping", () => {
  it(
    "by a cancel ends and saves main before the runner loses patience, and a re-run goes on",
    {
      timeout: patient,
    },
    () =>
      withProject(longProject, async (project) => {
        const { agent, repository } = project;
        const issue = await project.openIssue();
        await agent.arm("implementation");
        const job = await project.start({ "issue-number": String(issue), "html-report": "true" });
        await agent.reached("implementation", job.result);
        const before = await agent.look("half");
        job.cancel();
        const cancelled = await job.result;

        expect(cancelled.end).toBe("cancelled");
        // It ended by itself: neither SIGTERM (after 7.5 s) nor SIGKILL was needed.
        expect([cancelled.signal, cancelled.exitCode], story(cancelled)).toEqual([null, 1]);
        expect(cancelled.leftovers).toEqual([]);
        expect(cancelled.outputs).toMatchObject({
          status: "interrupted",
          resumable: "true",
          stage: "implementation_progress",
          "error-category": "interrupted",
        });
        const entries = await journalOn(cancelled.machine);
        const interrupted = entries.find((entry) => entry.kind === "attempt.interrupted");
        expect(interrupted).toMatchObject({ stage: "implementation_progress", by: "SIGINT" });
        const ended = entries.find((entry) => entry.kind === "workflow.ended");
        expect(ended).toMatchObject({ status: "interrupted", resumable: true });
        // What was under way at the signal may end after it too: the last generation holds the end. On a busy machine a store
        // may not get done in the time that a cancel leaves; then the others have it.
        const saves = entries.flatMap((entry) => (entry.kind === "checkpoint.saved" ? [entry] : []));
        const last = saves.filter(({ generation }) => generation === saves.at(-1)?.generation);
        expect(last.every(({ at }) => at >= (ended?.at ?? Number.POSITIVE_INFINITY))).toBe(true);
        expect(last.length).toBeGreaterThan(0);
        expect(new Set(last.map(({ store }) => store)).size).toBe(last.length);
        expect(entries.filter((entry) => entry.kind === "workflow.ended")).toHaveLength(1);
        // The post step found everything said and saved; it had the time for report and diagnostic bundle that a stop does not leave.
        const post = cancelled.steps.find((step) => step.phase === "post");
        expect([post?.outcome, post?.annotations]).toEqual(["success", []]);
        expect(post?.summary).toMatch(/^\n\[Full report\]\(.*\), in the browser\.\n\nDiagnostic bundle: .*\n$/);
        const reports = repository.artifacts.filter(({ name }) => name.startsWith("report-"));
        expect(reports.map(({ name }) => name)).toEqual([`report-${cancelled.outputs["workflow-id"]}-a1-post.html`]);
        expect(cancelled.summary).toMatch(/interrupted/i);

        const rest = await (await startRerun(cancelled)).result;
        expect(rest.outputs, story(rest)).toMatchObject({
          status: "completed",
          "resumed-from": "implementation_progress",
          "workflow-id": cancelled.outputs["workflow-id"],
        });
        expect(await agent.look("found-2")).toBe(before);
        expect(startedAgain(await journalOn(rest.machine))).toEqual([]);
        const there = await whatIsThere(repository);
        expect([there.pulls.length, there.statusComments.length]).toEqual([1, 1]);
      }),
  );

  it(
    "by a kill of main alone leaves it to the post step to say and save the end, and a re-run goes on",
    {
      timeout: patient,
    },
    () =>
      withProject(longProject, async (project) => {
        const { agent, repository } = project;
        const issue = await project.openIssue();
        await agent.arm("implementation");
        const job = await project.start({ "issue-number": String(issue) });
        await agent.reached("implementation", job.result);
        const before = await agent.look("half");
        if (job.pid === undefined) throw new Error("no process runs");
        process.kill(job.pid, "SIGKILL");
        const killed = await job.result;

        expect(killed.signal).toBe("SIGKILL");
        expect(killed.conclusion).toBe("failure");
        expect(killed.leftovers, story(killed)).toEqual([]);
        const post = killed.steps.find((step) => step.phase === "post");
        expect(post?.outcome).toBe("success");
        expect(post?.summary).toMatch(/interrupted/i);
        expect(post?.annotations.map((annotation) => annotation.level)).toContain("error");
        const entries = await journalOn(killed.machine);
        expect(entries.find((entry) => entry.kind === "workflow.ended")).toMatchObject({
          status: "interrupted",
          failure: { code: "step-killed" },
        });
        expect((await whatIsThere(repository)).statusComments[0]?.body).toMatch(/interrupted/i);

        const rest = await (await startRerun(killed)).result;
        expect(rest.outputs, story(rest)).toMatchObject({
          status: "completed",
          "resumed-from": "implementation_progress",
        });
        // The post step saved the work tree as the killed agent left it.
        expect(await agent.look("found-2")).toBe(before);
        expect((await whatIsThere(repository)).pulls).toHaveLength(1);
      }),
  );

  it(
    "killed when it had said its end in the journal and nowhere else is said to be over by the post step",
    { timeout: patient },
    () =>
      withProject({ ...referenceProject, config: { ...referenceProject.config, check_run: true } }, async (project) => {
        const { host, repository } = project;
        const issue = await project.openIssue();
        let job: RunningJob | undefined;
        host.onRequest = async (phase, { method, path }) => {
          if (phase !== "before" || method !== "PATCH" || !/\/issues\/comments\/\d+$/.test(path)) return undefined;
          if (job?.pid === undefined) return undefined;
          if (!(await journalOn(job.machine)).some(({ kind }) => kind === "workflow.ended")) return undefined;
          host.onRequest = undefined;
          process.kill(job.pid, "SIGKILL");
          return "drop";
        };
        job = await project.start({ "issue-number": String(issue) }, { permissions: withChecks });
        const result = await job.result;
        expect(result.signal, story(result)).toBe("SIGKILL");
        expect(result.summary).toMatch(/completed/i);
        const { statusComments } = await whatIsThere(repository);
        expect(statusComments).toHaveLength(1);
        expect(statusComments[0]?.body).toMatch(/completed/i);
        expect(statusComments[0]?.body).not.toMatch(/running|in progress/i);
        expect(repository.checkRuns.map(({ status, conclusion }) => [status, conclusion])).toContainEqual([
          "completed",
          "success",
        ]);
        expect(repository.checkRuns.every(({ status }) => status === "completed")).toBe(true);
      }),
  );
});
