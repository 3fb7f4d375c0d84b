import { jsonAnswer } from "../http.ts";
import { ApiError, notFound } from "../http-error.ts";
import type { RunAttempt, WorkflowRun } from "../model.ts";
import { cancelRun, queueAgain } from "../runs.ts";
import { jobView, runView } from "../views/run.ts";
import { allow, type Context, type Handler, numberParam, page, type Route } from "./context.ts";

const base = "/repos/:owner/:repo/actions/runs";

function runOf(context: Context): WorkflowRun {
  const run = context.repository.runs.get(numberParam(context, "run"));
  if (run === undefined) throw notFound("/rest/actions/workflow-runs#get-a-workflow-run");
  return run;
}

function attemptOf(context: Context, run: WorkflowRun): RunAttempt {
  const attempt = run.attempts.find((each) => each.attempt === numberParam(context, "attempt"));
  if (attempt === undefined) throw notFound("/rest/actions/workflow-runs#get-a-workflow-run-attempt");
  return attempt;
}

const list: Handler = (context) => {
  const { world, repository, query } = context;
  allow(context, ["actions"], "read");
  const status = query.get("status");
  const event = query.get("event");
  const found = [...repository.runs.values()]
    .filter((run) => status === null || run.status === status || run.conclusion === status)
    .filter((run) => event === null || run.eventName === event)
    .reverse();
  return page(
    context,
    found,
    (run) => runView(world, repository, run, run.attempts.at(-1)),
    (views) => ({ total_count: found.length, workflow_runs: views }),
  );
};

const get: Handler = (context) => {
  allow(context, ["actions"], "read");
  const run = runOf(context);
  return jsonAnswer(200, runView(context.world, context.repository, run, run.attempts.at(-1)));
};

const getAttempt: Handler = (context) => {
  allow(context, ["actions"], "read");
  const run = runOf(context);
  return jsonAnswer(200, runView(context.world, context.repository, run, attemptOf(context, run)));
};

const jobs: Handler = (context) => {
  const { world, repository, query, params } = context;
  allow(context, ["actions"], "read");
  const run = runOf(context);
  const newest = run.attempts.slice(-1);
  const all = query.get("filter") === "all" ? run.attempts : newest;
  const attempts = params["attempt"] === undefined ? all : [attemptOf(context, run)];
  return page(
    context,
    attempts,
    (attempt) => jobView(world, repository, run, attempt),
    (views) => ({ total_count: attempts.length, jobs: views }),
  );
};

const cancel: Handler = (context) => {
  allow(context, ["actions"], "write");
  cancelRun(context.world, runOf(context));
  return jsonAnswer(202, {});
};

const rerun: Handler = (context) => {
  allow(context, ["actions"], "write");
  const run = runOf(context);
  if (run.status !== "completed") throw new ApiError(403, "This workflow is already running");
  queueAgain(context.world, run);
  return jsonAnswer(201, {});
};

export const runRoutes: readonly Route[] = [
  { method: "GET", pattern: base, handler: list },
  { method: "GET", pattern: `${base}/:run`, handler: get },
  { method: "GET", pattern: `${base}/:run/attempts/:attempt`, handler: getAttempt },
  { method: "GET", pattern: `${base}/:run/jobs`, handler: jobs },
  { method: "GET", pattern: `${base}/:run/attempts/:attempt/jobs`, handler: jobs },
  { method: "POST", pattern: `${base}/:run/cancel`, handler: cancel },
  { method: "POST", pattern: `${base}/:run/rerun`, handler: rerun },
];
