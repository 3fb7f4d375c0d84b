/** What each real CLI is asked to show when the committed bundle drives it on the emulated GitHub. */
import { join } from "node:path";
import process from "node:process";
import { exampleWorkflow, story, workflowPath } from "../__tests__/bundle/harness.ts";
import { savedFromNowOn } from "../__tests__/bundle/journal-on.ts";
import type { JobResult, RunningJob } from "../__tests__/fakes/runner/api.ts";
import { startRerun } from "../__tests__/fakes/runner/job.ts";
import { type CheckPlace, type CheckResult, checker, type Report } from "./real-agents-checks.ts";
import type { RealAgent } from "./real-agents-clis.ts";
import {
  agentRuns,
  type Course,
  cliOf,
  goesOn,
  heldInTool,
  pullsOf,
  type RealProject,
  type RealProjectOptions,
  withRealProject,
} from "./real-agents-project.ts";

type Seen = readonly [held: boolean, seen: string];

const goodKey = "good-key-for-loopback";

/** A refusal of everything the implementation asks; `times`: only so often. */
function refusing(what: "limit" | "overload", times = Number.POSITIVE_INFINITY): Course {
  let refused = 0;
  return (_, asked) => {
    if (asked !== "implementation" || refused >= times) return undefined;
    refused += 1;
    return { kind: "refuse", what };
  };
}

const neverDone: Course = (_, asked) =>
  asked === "implementation" ? { kind: "shell", command: "echo more >> more.txt" } : undefined;

export async function checkBundle(
  agent: RealAgent,
  place: CheckPlace,
  report: Report,
): Promise<readonly CheckResult[]> {
  const { folder } = place;
  const { check, checks } = checker(place, report);
  const on = <T>(more: Partial<RealProjectOptions>, work: (real: RealProject) => Promise<T>) =>
    withRealProject({ agent, folder, key: goodKey, ...more }, work);
  /** One run of an issue, to its end. */
  const once = (more: Partial<RealProjectOptions>, judge: (result: JobResult, real: RealProject) => Promise<Seen>) =>
    on(more, async (real) => {
      const result = await (await real.start(await real.project.openIssue())).result;
      return shown(result, await judge(result, real));
    });

  await check("bundle: takes an issue to a pull request, with its tools", () =>
    once({}, async (result, { project, calls }) => {
      const isDone = result.outputs["status"] === "completed" && (await pullsOf(project)) === 1;
      return [isDone && isClean(result), `${result.outputs["status"]}, ${calls.length} model calls`];
    }),
  );
  for (const [title, what] of [
    ["a rate limit (429)", "limit"],
    ["an overload (529, or the provider's own 503)", "overload"],
  ] as const) {
    await check(`bundle: sits out ${title} without being stopped`, () =>
      once({ course: refusing(what, 2) }, async (result, { model }) => {
        const { of } = await agentRuns(result);
        const stopped = of("attempt.failed").filter(
          (entry) => "killedByUs" in entry.evidence && entry.evidence.killedByUs,
        );
        const refusals = model.requests.filter(({ status }) => status >= 429).length;
        const held = result.outputs["status"] === "completed" && stopped.length === 0 && refusals === 2;
        return [held, `${refusals} refusals, ${of("attempt.failed").length} attempts failed`];
      }),
    );
    await check(`bundle: pauses, resumable, where ${title} does not end`, () =>
      once({ course: refusing(what), config: { max_retries: 1 } }, async (result) => {
        const { failed } = await agentRuns(result);
        const code = what === "limit" ? "agent-rate-limit" : "agent-overloaded";
        const held = result.outputs["status"] === "paused" && result.outputs["resumable"] === "true";
        return [held && failed?.failure.code === code, `${result.outputs["status"]}, ${failed?.failure.message}`];
      }),
    );
  }
  await check("bundle: a bad key is a configuration error within 15 s", () =>
    once({ key: "bad-key-for-loopback" }, async (result) => {
      const { failed, of } = await agentRuns(result);
      const begun = of("attempt.started").find((entry) => entry.stage === failed?.stage);
      const tookMs = (failed?.at ?? Number.POSITIVE_INFINITY) - (begun?.at ?? 0);
      const named = failed?.failure.code === "agent-key" && result.outputs["error-category"] === "configuration";
      return [
        named && result.outputs["status"] === "failed" && tookMs < 15_000,
        `${tookMs} ms, ${failed?.failure.message}`,
      ];
    }),
  );
  await check("bundle: stops at `max-turns`, resumable", () =>
    once({ course: neverDone, config: { max_turns: 2 } }, async (result) => {
      const { failed } = await agentRuns(result);
      const held = failed?.failure.code === "agent-turns-spent" && result.outputs["resumable"] === "true";
      return [held && result.outputs["status"] === "failed", `${failed?.failure.message}`];
    }),
  );
  if (agent.countsCost) {
    await check("bundle: stops at `max-cost-usd`, resumable", () =>
      once({ course: neverDone, config: { max_cost_usd: 0.01 } }, async (result) => {
        const { failed } = await agentRuns(result);
        // Claude's own limit, or our count of what its answers cost: whichever is reached first.
        const isSpent = ["agent-budget-spent", "budget-spent"].includes(failed?.failure.code ?? "");
        const held = isSpent && result.outputs["resumable"] === "true";
        return [held, `$${result.outputs["cost-usd"]}, ${failed?.failure.message}`];
      }),
    );
  }

  /** Stopped in the middle of a tool call, then gone on with by a fresh machine in the same conversation. */
  const stopped = (
    stop: (job: RunningJob) => Promise<JobResult>,
    config: Readonly<Record<string, unknown>>,
    judge: (result: JobResult) => Promise<Seen>,
  ) => {
    const { course, begun, letGo } = heldInTool();
    return on({ course, config }, async (real) => {
      const job = await real.start(await real.project.openIssue());
      await begun(job);
      const result = await stop(job);
      letGo();
      const [asExpected, seen] =
        result.end === "machine-lost" ? ([true, "machine lost"] as const) : await judge(result);
      if (!asExpected || !isClean(result))
        return shown(result, [false, `${seen}; left: ${JSON.stringify([result.leftovers, result.strays])}`]);
      const rest = await (await startRerun(result)).result;
      const [sameSession, how] = await wentOn(rest, real);
      return shown(rest, [sameSession, `${seen}; then ${how}`]);
    });
  };
  const endedAs =
    (status: string, code: string) =>
    async (result: JobResult): Promise<Seen> => {
      const { failed, of } = await agentRuns(result);
      const ended = of("workflow.ended").at(-1);
      const failure = status === "interrupted" ? ended?.failure : failed?.failure;
      const held =
        result.outputs["status"] === status && result.outputs["resumable"] === "true" && failure?.code === code;
      return [held, `${result.outputs["status"]}, ${failure?.code}: ${failure?.message}`];
    };
  const kill = (signal: NodeJS.Signals) => async (job: RunningJob) => {
    process.kill(await cliOf(job, agent.name), signal);
    return job.result;
  };
  const again = "leaves no process, and a fresh machine goes on in the same session";
  await check(`bundle: SIGTERM to the CLI in a tool call ${again}`, () =>
    stopped(kill("SIGTERM"), { max_retries: 0 }, endedAs("paused", "agent-failed")),
  );
  await check(`bundle: SIGKILL of the CLI in a tool call ${again}`, () =>
    stopped(kill("SIGKILL"), { max_retries: 0 }, endedAs("paused", "out-of-memory")),
  );
  await check(`bundle: a cancelled job in a tool call ${again}`, () =>
    stopped(
      async (job) => {
        job.cancel();
        return job.result;
      },
      {},
      endedAs("interrupted", "cancelled"),
    ),
  );
  await check("bundle: the machine lost in a tool call, a fresh one goes on in the same session", () =>
    stopped(
      async (job) => {
        await savedFromNowOn(job.machine);
        await job.killMachine();
        return job.result;
      },
      {},
      async () => [true, ""],
    ),
  );
  if (agent.name === "claude")
    await check("bundle: a label goes to a pull request, with the machine lost in a tool call", () =>
      fromLabel(agent, folder),
    );
  return checks;
}

/** The workflow file that users copy, with the CLI on the PATH in place of its installation from the network. */
function labelWorkflow(folder: string, environment: Readonly<Record<string, string>>): string {
  const path = join(folder, "node_modules/.bin");
  const variables = Object.entries(environment).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const text = exampleWorkflow()
    .replace("run: 'true'", `run: echo '${path}' >> "$GITHUB_PATH"`)
    .replace(/ANTHROPIC_API_KEY: \$\{\{.*\}\}/, variables.join("\n          "));
  if (!text.includes(path) || !text.includes(goodKey)) throw new Error("the example workflow has another form");
  return text;
}

async function fromLabel(agent: RealAgent, folder: string): Promise<Seen> {
  const { course, begun, letGo } = heldInTool();
  const files = (url: string) => ({ [workflowPath]: labelWorkflow(folder, agent.provider(url, goodKey).env) });
  const options = { agent, folder, key: goodKey, course, files, visibility: "public" as const };
  return withRealProject(options, async (real) => {
    const { project } = real;
    const issue = await project.openIssue();
    await project.repository.addLabel(issue, "workflow-manager", "maintainer");
    const desk = await (await project.startPending()).result;
    if (desk.outputs["status"] !== "dispatched") return shown(desk, [false, "the front desk did not dispatch"]);
    const job = await project.startPending();
    await begun(job);
    await savedFromNowOn(job.machine);
    await job.killMachine();
    letGo();
    const rest = await (await startRerun(await job.result)).result;
    return shown(rest, await wentOn(rest, real));
  });
}

function isClean(result: JobResult): boolean {
  return result.leftovers.length === 0 && result.strays.length === 0;
}

/** The answer to the implementation came in the session begun before, and its model saw both prompts. */
async function wentOn(rest: JobResult, { calls, project }: RealProject): Promise<Seen> {
  const { of } = await agentRuns(rest);
  const sessions = of("stage.progress").filter(
    (entry) => entry.stage === "implementation_progress" && entry.name === "session",
  );
  const finished = of("agent.finished")
    .filter((entry) => entry.stage === "implementation_progress")
    .at(-1);
  const asked = calls.filter((call) => call.asked === "implementation").at(-1)?.conversation ?? "";
  const prompts = asked.split("# Implement the task below in this repository").length - 1;
  const held =
    rest.outputs["status"] === "completed" &&
    isClean(rest) &&
    (await pullsOf(project)) === 1 &&
    sessions.length === 1 &&
    finished?.sessionId === sessions[0]?.value &&
    prompts >= 2 &&
    asked.includes(goesOn);
  const how = `${rest.outputs["status"]} in ${finished?.sessionId}, ${sessions.length} session begun, ${prompts} prompts in it`;
  if (held) return [held, how];
  const course = calls.map((call) => `${call.asked} ${call.messages}${call.wantsTool ? "" : " after a tool"}`);
  return [held, `${how}; the model was asked: ${course.join(", ")}`];
}

function shown(result: JobResult, [held, seen]: Seen): Seen {
  return held ? [held, seen] : [held, `${story(result)}\n${seen}`];
}
