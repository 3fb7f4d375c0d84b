import { jsonAnswer } from "../http.ts";
import { ApiError, invalid, notFound } from "../http-error.ts";
import type { Label } from "../model.ts";
import { addLabels, removeLabel } from "../threads.ts";
import { labelView, labelViews } from "../views/thread.ts";
import {
  actorOf,
  allow,
  allowThread,
  allowTriage,
  type Handler,
  jsonBody,
  page,
  type Route,
  text,
  texts,
  threadOf,
} from "./context.ts";

const base = "/repos/:owner/:repo";

const list: Handler = (context) => {
  const { world, repository } = context;
  allow(context, ["issues", "pull_requests"], "read");
  return page(context, [...repository.labels.values()], (label) => labelView(world, repository, label));
};

const get: Handler = (context) => {
  const { world, repository, params } = context;
  allow(context, ["issues", "pull_requests"], "read");
  const label = repository.labels.get((params["name"] ?? "").toLowerCase());
  if (label === undefined) throw notFound("/rest/issues/labels#get-a-label");
  return jsonAnswer(200, labelView(world, repository, label));
};

const create: Handler = async (context) => {
  const { world, repository } = context;
  allow(context, ["issues", "pull_requests"], "write");
  allowTriage(context);
  const body = await jsonBody(context);
  const name = text(body, "name")?.trim() ?? "";
  const color = text(body, "color") ?? "ededed";
  const description = text(body, "description") ?? null;
  const docs = "/rest/issues/labels#create-a-label";
  if (name === "") throw invalid({ resource: "Label", code: "missing_field", field: "name" }, docs);
  if (!/^[0-9a-f]{6}$/i.test(color)) throw invalid({ resource: "Label", code: "invalid", field: "color" }, docs);
  if ((description?.length ?? 0) > 100) {
    const message = "description is too long (maximum is 100 characters)";
    throw new ApiError(422, "Validation Failed", {
      errors: [{ resource: "Label", code: "custom", field: "description", message }],
      docs,
    });
  }
  if (repository.labels.has(name.toLowerCase())) {
    throw invalid({ resource: "Label", code: "already_exists", field: "name" }, docs);
  }
  const label: Label = { id: world.nextId(), name, color: color.toLowerCase(), description };
  repository.labels.set(name.toLowerCase(), label);
  return jsonAnswer(201, labelView(world, repository, label));
};

const ofThread: Handler = (context) => {
  const { world, repository } = context;
  const thread = threadOf(context);
  allowThread(context, thread, "read");
  return page(context, labelViews(world, repository, thread.labels), (view) => view);
};

const add: Handler = async (context) => {
  const { world, repository } = context;
  const thread = threadOf(context);
  allowThread(context, thread, "write");
  allowTriage(context);
  await addLabels(world, repository, actorOf(context), thread, texts(await jsonBody(context), "labels") ?? []);
  return jsonAnswer(200, labelViews(world, repository, thread.labels));
};

const remove: Handler = async (context) => {
  const { world, repository, params } = context;
  const thread = threadOf(context);
  allowThread(context, thread, "write");
  allowTriage(context);
  await removeLabel(world, repository, actorOf(context), thread, params["name"] ?? "");
  return jsonAnswer(200, labelViews(world, repository, thread.labels));
};

export const labelRoutes: readonly Route[] = [
  { method: "GET", pattern: `${base}/labels`, handler: list },
  { method: "POST", pattern: `${base}/labels`, handler: create },
  { method: "GET", pattern: `${base}/labels/:name`, handler: get },
  { method: "GET", pattern: `${base}/issues/:number/labels`, handler: ofThread },
  { method: "POST", pattern: `${base}/issues/:number/labels`, handler: add },
  { method: "DELETE", pattern: `${base}/issues/:number/labels/:name`, handler: remove },
];
