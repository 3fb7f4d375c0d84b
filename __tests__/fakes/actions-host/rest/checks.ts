import { resolveRef } from "../bare-repository.ts";
import { jsonAnswer } from "../http.ts";
import { ApiError, notFound } from "../http-error.ts";
import type { CheckRunEntry } from "../model.ts";
import { checkRunView } from "../views/check-run.ts";
import {
  allow,
  type Context,
  type Handler,
  jsonBody,
  numberParam,
  page,
  type Route,
  text,
  tokenOf,
} from "./context.ts";

const base = "/repos/:owner/:repo";
const docs = "/rest/checks/runs#create-a-check-run";
const conclusions = ["success", "failure", "neutral", "cancelled", "skipped", "timed_out", "action_required"];
/** Characters of `output.summary`. */
const summaryLimit = 65_535;

/** Only an app may write checks, as a workflow's token does; a person's token is told so. */
function allowApp(context: Context): void {
  if (tokenOf(context).kind === "user") throw new ApiError(403, "You must authenticate via a GitHub App.", { docs });
  allow(context, ["checks"], "write");
}

function refused(what: string): ApiError {
  return new ApiError(422, `Invalid request.\n\n${what}`, { docs });
}

type Body = Readonly<Record<string, unknown>>;

/** What is completed stays so: a status that is named later changes nothing of it. */
function change(context: Context, run: CheckRunEntry, body: Body): void {
  const { conclusion, status } = { conclusion: text(body, "conclusion"), status: text(body, "status") };
  if (conclusion !== undefined && !conclusions.includes(conclusion))
    throw refused(`${conclusion} is not a member of ${JSON.stringify(conclusions)}.`);
  if (status === "completed" && conclusion === undefined) throw refused('"conclusion" wasn\'t supplied.');
  const { output } = body;
  if (typeof output === "object" && output !== null) {
    const title = text({ ...output }, "title");
    const summary = text({ ...output }, "summary");
    if (title === undefined || summary === undefined) throw refused('"title", "summary" weren\'t supplied.');
    if (summary.length > summaryLimit) throw refused(`Only ${summaryLimit} characters are allowed in summary.`);
    run.title = title;
    run.summary = summary;
  }
  run.externalId = text(body, "external_id") ?? run.externalId;
  run.detailsUrl = text(body, "details_url") ?? run.detailsUrl;
  if (conclusion === undefined) return;
  run.status = "completed";
  run.conclusion = conclusion;
  run.completedAt = context.world.now();
}

const create: Handler = async (context) => {
  const { world, repository } = context;
  allowApp(context);
  const body = await jsonBody(context);
  const name = text(body, "name");
  const sha = text(body, "head_sha");
  if (name === undefined || sha === undefined) throw refused('"name", "head_sha" weren\'t supplied.');
  if ((await resolveRef(repository.gitDirectory, sha)) !== sha)
    throw new ApiError(422, "Validation Failed", { errors: [`No commit found for SHA: ${sha}`], docs });
  const run: CheckRunEntry = {
    id: world.nextId(),
    sha,
    name,
    externalId: "",
    detailsUrl: "",
    title: "",
    summary: "",
    status: "in_progress",
    conclusion: undefined,
    startedAt: world.now(),
    completedAt: undefined,
  };
  change(context, run, body);
  repository.checkRuns.push(run);
  return jsonAnswer(201, checkRunView(world, repository, run));
};

function runOf(context: Context): CheckRunEntry {
  const found = context.repository.checkRuns.find(({ id }) => id === numberParam(context, "id"));
  if (found === undefined) throw notFound("/rest/checks/runs");
  return found;
}

const update: Handler = async (context) => {
  allowApp(context);
  const run = runOf(context);
  change(context, run, await jsonBody(context));
  return jsonAnswer(200, checkRunView(context.world, context.repository, run));
};

const get: Handler = (context) => {
  allow(context, ["checks"], "read");
  return jsonAnswer(200, checkRunView(context.world, context.repository, runOf(context)));
};

/** `latest`, the default, shows only the newest run of each name. */
const list: Handler = async (context) => {
  const { world, repository, query, params } = context;
  allow(context, ["checks"], "read");
  const sha = await resolveRef(repository.gitDirectory, params["ref"] ?? "");
  if (sha === undefined) throw new ApiError(422, `No commit found for SHA: ${params["ref"]}`, { docs });
  const name = query.get("check_name");
  const found = repository.checkRuns.filter((run) => run.sha === sha && (name === null || run.name === name)).reverse();
  const shown =
    query.get("filter") === "all" ? found : [...new Map(found.toReversed().map((run) => [run.name, run])).values()];
  return page(
    context,
    shown,
    (run) => checkRunView(world, repository, run),
    (check_runs) => ({ total_count: shown.length, check_runs }),
  );
};

export const checkRoutes: readonly Route[] = [
  { method: "POST", pattern: `${base}/check-runs`, handler: create },
  { method: "GET", pattern: `${base}/check-runs/:id`, handler: get },
  { method: "PATCH", pattern: `${base}/check-runs/:id`, handler: update },
  { method: "GET", pattern: `${base}/commits/:ref/check-runs`, handler: list },
];
