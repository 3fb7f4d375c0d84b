import { describe, expect, it } from "vitest";
import { outputNames } from "../../src/core/report/outputs.ts";
import { workflowStages } from "../../src/core/stage.ts";
import type { JobResult } from "../fakes/runner/api.ts";
import { exampleWorkflow, type Project, patient, story, withProject, workflowPath } from "./harness.ts";
import { journalOn, succeeded } from "./journal-on.ts";
import { footprint, whatIsThere } from "./what-is-there.ts";

/** Runs the one queued run and gives its result, with how many requests it made to GitHub's API. */
async function only(project: Project): Promise<{ result: JobResult; requests: readonly string[] }> {
  const from = project.host.requests.length;
  const results = await project.drain();
  expect(results.map((each) => each.end)).toEqual(["finished"]);
  const [result] = results;
  if (result === undefined) throw new Error("nothing ran");
  const requests = project.host.requests
    .slice(from)
    .filter((request) => request.service === "rest")
    .map((request) => `${request.method} ${request.path} ${request.status}`);
  return { result, requests };
}

describe.concurrent("a label on an issue", () => {
  it("is taken by the front desk, which dispatches the run that opens a pull request", { timeout: patient }, () =>
    withProject({ config: { html_report: true } }, async (project) => {
      const { repository, host } = project;
      const issue = await project.openIssue();
      await repository.addLabel(issue, "workflow-manager", "maintainer");
      const from = host.requests.length;
      const desk = await (await project.startPending()).result;
      const deskRequests = host.requests.slice(from).filter((request) => request.service === "rest");
      expect(desk.outputs["status"], story(desk)).toBe("dispatched");
      expect(desk.conclusion).toBe("success");
      expect(Object.keys(desk.outputs).sort()).toEqual([...outputNames].sort());
      // May the sender, reaction, who are we, is there a status comment, put it up, dispatch, label: nothing else is asked.
      expect(deskRequests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, "")}`)).toEqual([
        "GET /repos/acme/app/collaborators/maintainer/permission",
        `POST /repos/acme/app/issues/${issue}/reactions`,
        "POST /graphql",
        `GET /repos/acme/app/issues/${issue}/comments`,
        `POST /repos/acme/app/issues/${issue}/comments`,
        "POST /repos/acme/app/actions/workflows/workflow-manager.yml/dispatches",
        `DELETE /repos/acme/app/issues/${issue}/labels/workflow-manager`,
      ]);
      const thread = repository.threads.get(issue);
      expect(thread?.reactions.map((reaction) => reaction.content)).toEqual(["eyes"]);
      expect(thread?.labels).toEqual([]);
      expect((await whatIsThere(repository)).branches).toEqual([]);

      const pipeline = await (await project.startPending()).result;
      expect(host.pendingRuns).toEqual([]);
      expect(pipeline.conclusion, story(pipeline)).toBe("success");
      expect(pipeline.leftovers).toEqual([]);
      const there = await whatIsThere(repository);
      expect(there.issues).toHaveLength(1);
      expect(there.branches).toEqual([`feature/fix-add-${issue}`]);
      expect(there.pulls).toHaveLength(1);
      const [pull] = there.pulls;
      expect(pull?.body).toMatch(new RegExp(`^Closes #${issue}$`, "m"));
      expect(pull?.pull?.draft).toBe(false);
      expect(await repository.read(`feature/fix-add-${issue}`, "add.mjs")).toContain("a + b");
      expect(await repository.read("main", "add.mjs")).toContain("a - b");

      const entries = await journalOn(pipeline.machine);
      const tested = entries.find((entry) => entry.kind === "stage.succeeded" && entry.stage === "testing_complete");
      expect(tested).toMatchObject({ output: { result: "passed", testedSha: pull?.pull?.headSha } });
      expect(succeeded(entries)).toEqual(workflowStages);

      const { outputs } = pipeline;
      expect(Object.keys(outputs).sort()).toEqual([...outputNames].sort());
      expect(outputs).toMatchObject({
        status: "completed",
        "issue-number": String(issue),
        "branch-name": `feature/fix-add-${issue}`,
        "pull-request-number": String(pull?.number),
        "pull-request-operation": "created",
        "pull-request-head-sha": pull?.pull?.headSha,
        "failed-stage": "",
        "resumed-from": "",
        resumable: "false",
        "error-category": "",
        "recovery-recommendations": "[]",
      });
      expect(outputs["workflow-id"]).toMatch(/^workflow-\d{8}-\d{6}-[0-9a-z]{4}$/);
      expect(outputs["checkpoint-key"]).not.toBe("");
      expect(Number(outputs["total-duration"])).toBeGreaterThan(0);

      expect(there.statusComments).toHaveLength(1);
      const [status] = there.statusComments;
      for (const stage of workflowStages) expect(status?.body).toMatch(new RegExp(`- \\[x\\] .*${stage}`));
      expect(thread?.comments).toHaveLength(1);
      expect(thread?.labels).toEqual([]);
      expect(pipeline.summary).toContain(`/pull/${pull?.number}`);
      // The report opens in the browser: one file, not packed, of the type that a browser shows.
      const id = String(outputs["workflow-id"]);
      const [report, ...others] = repository.artifacts.filter(({ name }) => name.startsWith("report-"));
      expect([report?.name, report?.mimeType, others]).toEqual([`report-${id}-a1.html`, "text/html", []]);
      expect(pipeline.summary).toMatch(
        new RegExp(`\\[Full report\\]\\(http\\S+/acme/app/actions/runs/\\d+/artifacts/${report?.id}\\)`),
      );
      expect(outputs["report-path"]).toBe(`.github/workflow-states/${id}/report.html`);
      expect(pipeline.annotations.filter((annotation) => annotation.level === "error")).toEqual([]);
    }),
  );

  it(
    "starts nothing for a stranger, and nothing at all for another label, a bot or our own words",
    {
      timeout: patient,
    },
    () =>
      withProject({}, async (project) => {
        const { repository, host } = project;
        host.addUser("stranger", "read");
        const issue = await project.openIssue();
        const before = await footprint(repository);

        await repository.addLabel(issue, "workflow-manager", "stranger");
        const stranger = await only(project);
        expect(stranger.result.outputs["status"], story(stranger.result)).toBe("skipped");
        expect(stranger.result.conclusion).toBe("success");
        expect(Object.keys(stranger.result.outputs).sort()).toEqual([...outputNames].sort());
        expect(stranger.result.outputs["conclusion"]).toContain("stranger");
        expect(stranger.requests).toHaveLength(1);
        await repository.removeLabel(issue, "workflow-manager", "maintainer");
        expect(await footprint(repository)).toBe(before);

        const ignored: readonly (() => Promise<unknown>)[] = [
          () => repository.addLabel(issue, "bug", "maintainer"),
          () => repository.comment(issue, "/workflow resume", "dependabot[bot]"),
          () => repository.comment(issue, "/workflow status <!-- workflow-manager:workflow-x:status -->", "maintainer"),
          () => repository.comment(issue, "I would not use /workflow cancel here", "maintainer"),
          () => repository.comment(issue, "/workflowing is hard", "maintainer"),
        ];
        for (const act of ignored) {
          await act();
          const made = await footprint(repository);
          const { result, requests } = await only(project);
          expect(result.outputs["status"], story(result)).toBe("skipped");
          expect(result.conclusion).toBe("success");
          expect(requests).toEqual([]);
          expect(await footprint(repository)).toBe(made);
        }
      }),
  );

  it("is worked on in place where dispatching is forbidden (403)", { timeout: patient }, () =>
    withProject({ settings: { dispatchAllowed: false } }, async (project) => {
      const { repository } = project;
      const issue = await project.openIssue();
      await repository.addLabel(issue, "workflow-manager", "maintainer");
      const { result } = await only(project);
      expect(result.outputs["status"], story(result)).toBe("completed");
      expect(result.annotations.map((annotation) => annotation.title)).toContain("Running in place");
      const there = await whatIsThere(repository);
      expect(there.pulls).toHaveLength(1);
      expect(there.statusComments).toHaveLength(1);
      expect(repository.threads.get(issue)?.labels).toEqual([]);
      // A run of an issue's event cannot write the cache; the other stores hold the checkpoints, and the summary says so.
      expect(repository.caches).toEqual([]);
      expect(there.checkpointRefs).not.toEqual([]);
      expect(result.summary).toMatch(/cache/);
    }),
  );

  it("is worked on in place where the workflow file takes no issue number (422)", { timeout: patient }, () => {
    const without = exampleWorkflow().replace(/ {6}issue-number:\n {8}description: Issue to work on\n/, "");
    expect(without).not.toBe(exampleWorkflow());
    return withProject({ files: { [workflowPath]: without }, config: { dry_run: true } }, async (project) => {
      const issue = await project.openIssue();
      await project.repository.addLabel(issue, "workflow-manager", "maintainer");
      const { result, requests } = await only(project);
      expect(requests.filter((request) => request.endsWith(" 422") && request.includes("/dispatches"))).toHaveLength(1);
      expect(result.outputs["status"], story(result)).toBe("completed");
      expect(result.annotations.map((annotation) => annotation.title)).toContain("Running in place");
    });
  });
});
