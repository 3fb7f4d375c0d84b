import { describe, expect, it } from "vitest";
import { foldJournal } from "../../src/core/journal/history-fold.ts";
import type { JournalEntry } from "../../src/core/journal/journal-entry.ts";
import { type WorkflowStage, workflowStages } from "../../src/core/stage.ts";
import { type Collector, disconnected, startCollector } from "../fakes/otlp-collector.ts";
import type { RunningJob } from "../fakes/runner/api.ts";
import { startRerun } from "../fakes/runner/job.ts";
import { type Project, patient, story, withProject } from "./harness.ts";
import { journalOn, resumes, savedFromNowOn, savedOnce, startedAgain, succeeded } from "./journal-on.ts";
import { known } from "./leak-watch.ts";
import { longProject } from "./long-work.ts";
import { treeOf, whatIsThere } from "./what-is-there.ts";

/** Where the run that is under way began, by the journal on its own machine: the next machine may not know of it. */
async function resumedFrom(job: RunningJob): Promise<WorkflowStage | null | undefined> {
  return resumes(await journalOn(job.machine)).at(-1);
}

/** Loses the machine, and gives the run to a fresh one. */
async function loseMachine(job: RunningJob): Promise<RunningJob> {
  await job.killMachine();
  const lost = await job.result;
  expect(lost.end).toBe("machine-lost");
  return startRerun(lost);
}

/** `made` resolves when the host has opened the pull request; its answer is held back until `letGo`, and then dropped. */
function pullRequestMade(project: Project): { readonly made: Promise<void>; readonly letGo: () => void } {
  const made = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  project.host.onRequest = async (phase, { method, path }) => {
    if (phase !== "after" || method !== "POST" || !path.endsWith("/pulls")) return undefined;
    // The first one only asks whether it would be allowed.
    if (![...project.repository.threads.values()].some((thread) => thread.pull !== undefined)) return undefined;
    project.host.onRequest = undefined;
    made.resolve();
    await held.promise;
    return "drop";
  };
  return { made: made.promise, letGo: held.resolve };
}

const permissions = {
  contents: "write",
  issues: "write",
  "pull-requests": "write",
  actions: "write",
  checks: "write",
} as const;

/** The tests say what trace they run in, and whether they were given the collector's key. */
const tracedProject = {
  ...longProject,
  config: { ...longProject.config, check_run: true },
  test: `printf '%s|%s' "$TRACEPARENT" "$OTEL_EXPORTER_OTLP_HEADERS" > "$CONTROL/look-trace"; ${longProject.test}`,
};

/** The key is one of the planted values: it may not be seen anywhere but here. */
function telemetryTo(collector: Collector): Readonly<Record<string, string>> {
  return {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
    OTEL_EXPORTER_OTLP_HEADERS: `authorization=Bearer ${encodeURIComponent(known)}`,
  };
}

async function withCollector(work: (collector: Collector) => Promise<void>): Promise<void> {
  const collector = await startCollector();
  try {
    await work(collector);
  } finally {
    await collector.stop();
  }
}

/** Six machines, five of them lost without a word, have sent one trace: one root, every parent sent, every known run in it. */
function expectOneTrace(collector: Collector, entries: readonly JournalEntry[], seenByTests: string): void {
  const spans = collector.spans();
  expect(disconnected(spans)).toEqual([]);
  const named = (name: string) => spans.filter((span) => span.name === name);
  expect(named("RUN WorkflowManager")).toHaveLength(1);
  expect(named("RUN WorkflowManager")[0]?.attributes).toMatchObject({
    "cicd.pipeline.run.id": foldJournal(entries).workflowId,
    "cicd.pipeline.result": "success",
  });
  const attempts = entries.flatMap((entry) => (entry.kind === "run.opened" ? [entry.run.attempt] : []));
  expect(attempts.length).toBeGreaterThan(2);
  for (const attempt of attempts) expect(named(`run attempt ${attempt}`).length).toBeGreaterThan(0);
  expect(new Set(spans.map((span) => span.attributes["cicd.pipeline.task.name"]))).toEqual(
    new Set([undefined, ...workflowStages]),
  );
  expect(collector.points().map(({ name }) => name)).toContain("cicd.pipeline.run.duration");
  expect(new Set(collector.requests.map(({ headers }) => headers.authorization))).toEqual(new Set([`Bearer ${known}`]));
  const [version, traceId, spanId, flags] = seenByTests.split(/[-|]/);
  expect([version, traceId, flags]).toEqual(["00", spans[0]?.traceId, "01"]);
  expect(
    named("testing_complete attempt 1")
      .concat(named("testing_complete attempt 2"))
      .map((span) => span.spanId),
  ).toContain(spanId);
  expect(seenByTests.endsWith("|")).toBe(true);
}

describe.concurrent("losing the machine", () => {
  it("at five places, one after the other, leads to what an undisturbed run makes", { timeout: patient }, () =>
    withCollector(async (collector) =>
      withProject(tracedProject, async (project) => {
        const { repository, agent } = project;
        const issue = await project.openIssue();
        for (const name of ["planning", "implementation", "tests", "review"]) await agent.arm(name);

        let job = await project.start({ "issue-number": String(issue) }, { env: telemetryTo(collector), permissions });
        await agent.reached("planning", job.result);
        await savedOnce(job.machine);
        job = await loseMachine(job);

        await agent.reached("implementation", job.result);
        // Each run goes on after the last milestone that was stored, or later where a checkpoint was made in between.
        expectBetween(await resumedFrom(job), "branch_setup", "research_planning");
        await savedFromNowOn(job.machine);
        const before = await agent.look("half");
        job = await loseMachine(job);

        await agent.reached("tests", job.result);
        expect(await resumedFrom(job)).toBe("implementation_progress");
        // Staged, unstaged and untracked, modes, links and contents: all as they were.
        expect(await agent.look("found-2")).toBe(before);
        for (const sign of ["1 AM", "1 .M", "1 .D", "1 M.", "? run.sh", "? link.txt", "? lib/deep/table.txt", "-rwx"])
          expect(before).toContain(sign);
        const answer = pullRequestMade(project);
        await savedFromNowOn(job.machine);
        job = await loseMachine(job);

        await answer.made;
        expectBetween(await resumedFrom(job), "testing_start", "testing_complete");
        job = await loseMachine(job);
        answer.letGo();

        await agent.reached("review", job.result);
        expectBetween(await resumedFrom(job), "testing_start", "pr_creation");
        job = await loseMachine(job);
        const last = await job.result;

        expect(last.outputs, story(last)).toMatchObject({ status: "completed" });
        expect(last.attempt).toBe(6);
        expect(last.leftovers).toEqual([]);
        const entries = await journalOn(last.machine);
        expect(startedAgain(entries)).toEqual([]);
        expect(succeeded(entries)).toEqual(workflowStages);
        expect(resumes(entries).at(-1)).toBe(last.outputs["resumed-from"]);
        expectBetween(last.outputs["resumed-from"], "testing_start", "review_request");
        const there = await whatIsThere(repository);
        expect([there.issues.length, there.pulls.length, there.statusComments.length]).toEqual([1, 1, 1]);
        expect(there.branches).toEqual([`feature/fix-add-${issue}`]);
        expect(there.pulls[0]?.pull?.headSha).toBe(last.outputs["pull-request-head-sha"]);

        // However many machines died over it: one check at each commit that was pushed, and the newest commit's lets it pass.
        const checks = repository.checkRuns.map(({ sha, status, conclusion }) => ({ sha, status, conclusion }));
        expect(new Set(checks.map(({ sha }) => sha)).size).toBe(checks.length);
        const passing = { sha: there.pulls[0]?.pull?.headSha, status: "completed", conclusion: "success" };
        expect(checks.at(-1)).toEqual(passing);
        expect(checks.slice(0, -1).filter(({ conclusion }) => conclusion !== "neutral")).toEqual([]);

        expectOneTrace(collector, entries, await agent.look("trace"));
        expect(await treeOf(repository, `feature/fix-add-${issue}`)).toBe(await undisturbedTree());
      }),
    ),
  );
});

function expectBetween(stage: string | null | undefined, first: WorkflowStage, last: WorkflowStage): void {
  const between = workflowStages.slice(workflowStages.indexOf(first), workflowStages.indexOf(last) + 1);
  expect(between).toContain(stage);
}

function undisturbedTree(): Promise<string> {
  return withProject(longProject, async (project) => {
    const issue = await project.openIssue();
    const result = await project.run({ "issue-number": String(issue) });
    expect(result.outputs["status"], story(result)).toBe("completed");
    return treeOf(project.repository, `feature/fix-add-${issue}`);
  });
}
