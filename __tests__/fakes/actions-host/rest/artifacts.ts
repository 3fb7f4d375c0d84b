import { emptyAnswer, jsonAnswer } from "../http.ts";
import { ApiError, notFound } from "../http-error.ts";
import type { StoredArtifact } from "../model.ts";
import { artifactDownload, dropArtifact } from "../results/artifacts.ts";
import { artifactView } from "../views/run.ts";
import { allow, type Context, type Handler, numberParam, page, type Route, tokenOf } from "./context.ts";

const base = "/repos/:owner/:repo/actions";

function listed(context: Context, artifacts: readonly StoredArtifact[]): ReturnType<Handler> {
  const { world, repository, query } = context;
  const name = query.get("name");
  const found = artifacts.filter((each) => each.finalized && (name === null || each.name === name));
  found.sort((a, b) => b.id - a.id);
  return page(
    context,
    found,
    (artifact) => artifactView(world, repository, artifact),
    (views) => ({ total_count: found.length, artifacts: views }),
  );
}

const ofRepository: Handler = (context) => {
  allow(context, ["actions"], "read");
  return listed(context, context.repository.artifacts);
};

const ofRun: Handler = (context) => {
  const { repository } = context;
  allow(context, ["actions"], "read");
  const run = repository.runs.get(numberParam(context, "run"));
  if (run === undefined) throw notFound("/rest/actions/artifacts");
  const newest = run.attempts.length;
  const all = repository.settings.artifactAttempts === "all";
  return listed(
    context,
    repository.artifacts.filter((each) => each.runId === run.id && (all || each.attempt === newest)),
  );
};

function artifactOf(context: Context): StoredArtifact {
  const id = numberParam(context, "artifact");
  const artifact = context.repository.artifacts.find((each) => each.id === id && each.finalized);
  if (artifact === undefined) throw notFound("/rest/actions/artifacts#get-an-artifact");
  return artifact;
}

const get: Handler = (context) => {
  allow(context, ["actions"], "read");
  return jsonAnswer(200, artifactView(context.world, context.repository, artifactOf(context)));
};

/** Even a public repository's artifacts are given only to those who are signed in. */
const download: Handler = (context) => {
  tokenOf(context);
  allow(context, ["actions"], "read");
  const artifact = artifactOf(context);
  if (context.params["format"] !== "zip") throw notFound();
  if (artifact.expiresAt <= context.world.now()) {
    throw new ApiError(410, "Artifact has expired", { docs: "/rest/actions/artifacts#download-an-artifact" });
  }
  return emptyAnswer(302, { location: artifactDownload(context.world, artifact) });
};

const remove: Handler = (context) => {
  allow(context, ["actions"], "write");
  dropArtifact(context.world, context.repository, artifactOf(context));
  return emptyAnswer(204);
};

export const artifactRoutes: readonly Route[] = [
  { method: "GET", pattern: `${base}/artifacts`, handler: ofRepository },
  { method: "GET", pattern: `${base}/runs/:run/artifacts`, handler: ofRun },
  { method: "GET", pattern: `${base}/artifacts/:artifact`, handler: get },
  { method: "GET", pattern: `${base}/artifacts/:artifact/:format`, handler: download },
  { method: "DELETE", pattern: `${base}/artifacts/:artifact`, handler: remove },
];
