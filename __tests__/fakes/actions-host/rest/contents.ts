import { blobSha, listTree, readBlob, resolveRef } from "../bare-repository.ts";
import { runGit } from "../git.ts";
import { emptyAnswer, jsonAnswer } from "../http.ts";
import { ApiError, notFound } from "../http-error.ts";
import { repositoryHtml, repositoryUrl } from "../views/repository.ts";
import { nodeId } from "../world.ts";
import { allow, type Context, type Handler, jsonBody, type Route, text } from "./context.ts";

const docs = "/rest/repos/contents#get-repository-content";

function entry(
  context: Context,
  ref: string,
  file: { path: string; sha: string; size: number; type: string },
): Record<string, string | number | null | Record<string, string>> {
  const { world, repository } = context;
  const base = repositoryUrl(world, repository);
  const url = `${base}/contents/${encodeURI(file.path)}?ref=${encodeURIComponent(ref)}`;
  const html = `${repositoryHtml(world, repository)}/${file.type === "dir" ? "tree" : "blob"}/${ref}/${encodeURI(file.path)}`;
  const git = `${base}/git/${file.type === "dir" ? "trees" : "blobs"}/${file.sha}`;
  return {
    type: file.type,
    name: file.path.split("/").at(-1) ?? "",
    path: file.path,
    sha: file.sha,
    size: file.size,
    url,
    html_url: html,
    git_url: git,
    download_url: file.type === "dir" ? null : `${html}?raw=true`,
    _links: { self: url, git, html },
  };
}

const get: Handler = async (context) => {
  const { repository, params, query, incoming } = context;
  allow(context, ["contents"], "read");
  const ref = query.get("ref") ?? repository.defaultBranch;
  const sha = await resolveRef(repository.gitDirectory, ref);
  if (sha === undefined) throw new ApiError(404, `No commit found for the ref ${ref}`, { docs });
  const path = (params["path"] ?? "").replace(/\/+$/, "");
  const blob = path === "" ? undefined : await readBlob(repository.gitDirectory, sha, path);
  if (blob === undefined) {
    const entries = await listTree(repository.gitDirectory, sha, path);
    if (entries.length === 0) throw notFound(docs);
    const types = { blob: "file", tree: "dir", commit: "submodule" } as const;
    const prefix = path === "" ? "" : `${path}/`;
    const views = entries.map((each) =>
      entry(context, ref, { path: prefix + each.name, sha: each.sha, size: each.size, type: types[each.type] }),
    );
    return jsonAnswer(200, views);
  }
  if (/application\/vnd\.github(\.v3)?\.raw/.test(incoming.headers.accept ?? "")) {
    const type = "application/vnd.github.raw+json; charset=utf-8";
    return { status: 200, headers: { "content-type": type }, body: blob };
  }
  const object = (await blobSha(repository.gitDirectory, sha, path)) ?? "";
  const file = entry(context, ref, { path, sha: object, size: blob.length, type: "file" });
  const content = blob.toString("base64").replaceAll(/(.{60})/g, "$1\n");
  return jsonAnswer(200, { ...file, content: `${content}\n`, encoding: "base64" });
};

function refView(context: Context, ref: string, sha: string): Record<string, string | Record<string, string>> {
  const { world, repository } = context;
  const base = repositoryUrl(world, repository);
  return {
    ref,
    node_id: nodeId(`REF_${ref}`, repository.id),
    url: `${base}/git/${ref}`,
    object: { sha, type: "commit", url: `${base}/git/commits/${sha}` },
  };
}

const getRef: Handler = async (context) => {
  allow(context, ["contents"], "read");
  const ref = `refs/${context.params["ref"] ?? ""}`;
  const sha = await resolveRef(context.repository.gitDirectory, ref);
  if (sha === undefined) throw notFound("/rest/git/refs#get-a-reference");
  return jsonAnswer(200, refView(context, ref, sha));
};

const createRef: Handler = async (context) => {
  allow(context, ["contents"], "write");
  const { gitDirectory } = context.repository;
  const body = await jsonBody(context);
  const ref = text(body, "ref") ?? "";
  const docs = "/rest/git/refs#create-a-reference";
  if (!/^refs\/.+\/.+/.test(ref))
    throw new ApiError(422, "Reference name must start with 'refs/' and have at least three segments", { docs });
  const sha = await resolveRef(gitDirectory, text(body, "sha") ?? "");
  if (sha === undefined) throw new ApiError(422, "Object does not exist", { docs });
  if ((await resolveRef(gitDirectory, ref)) !== undefined)
    throw new ApiError(422, "Reference already exists", { docs });
  await runGit(gitDirectory, ["update-ref", ref, sha]);
  return jsonAnswer(201, refView(context, ref, sha));
};

const deleteRef: Handler = async (context) => {
  allow(context, ["contents"], "write");
  const ref = `refs/${context.params["ref"] ?? ""}`;
  const { gitDirectory } = context.repository;
  if ((await resolveRef(gitDirectory, ref)) === undefined) throw new ApiError(422, "Reference does not exist");
  await runGit(gitDirectory, ["update-ref", "-d", ref]);
  return emptyAnswer(204);
};

export const contentRoutes: readonly Route[] = [
  { method: "GET", pattern: "/repos/:owner/:repo/contents", handler: get },
  { method: "GET", pattern: "/repos/:owner/:repo/contents/:path+", handler: get },
  { method: "GET", pattern: "/repos/:owner/:repo/git/ref/:ref+", handler: getRef },
  { method: "POST", pattern: "/repos/:owner/:repo/git/refs", handler: createRef },
  { method: "DELETE", pattern: "/repos/:owner/:repo/git/refs/:ref+", handler: deleteRef },
];
