/** ArtifactService: names are unique in an attempt of a run; what a job lists is its own attempt's. */
import type { JsonObject } from "../api.ts";
import type { RepositoryState, StoredArtifact } from "../model.ts";
import { iso, type World } from "../world.ts";
import type { RuntimeClaims } from "./runtime-token.ts";
import { TwirpError, type TwirpMessage, type TwirpMethod } from "./twirp-message.ts";

const retentionMs = 90 * 24 * 60 * 60 * 1000;
const limitPerJob = 500;

export function dropArtifact(world: World, repository: RepositoryState, artifact: StoredArtifact): void {
  const at = repository.artifacts.indexOf(artifact);
  if (at >= 0) repository.artifacts.splice(at, 1);
  world.blobs.remove(artifact.blobId);
}

/** A file keeps its own name; an archive is called after the artifact. */
export function artifactDownload(world: World, artifact: StoredArtifact): string {
  const zip = artifact.mimeType === "application/zip";
  const fileName = zip ? `${artifact.name}.zip` : artifact.name;
  return world.blobs.sign(artifact.blobId, "r", { contentType: artifact.mimeType, fileName });
}

function checkIds(claims: RuntimeClaims, message: TwirpMessage): void {
  const { attempt } = claims.address;
  const same =
    message.text("workflow_run_backend_id") === attempt.runBackendId &&
    message.text("workflow_job_run_backend_id") === claims.jobBackendId;
  if (!same) throw new TwirpError("permission_denied", "the token is not for this run and job");
}

function ofAttempt(claims: RuntimeClaims): readonly StoredArtifact[] {
  const { repository, attempt } = claims.address;
  return repository.artifacts.filter((each) => each.runBackendId === attempt.runBackendId);
}

const create: TwirpMethod = (world, claims, message) => {
  checkIds(claims, message);
  const { repository, run, attempt } = claims.address;
  const name = message.text("name");
  if (name === "" || /["<>|*?:\r\n\\/]/.test(name)) {
    throw new TwirpError("invalid_argument", `invalid artifact name: ${JSON.stringify(name)}`);
  }
  const mine = ofAttempt(claims);
  if (mine.some((each) => each.name === name)) {
    throw new TwirpError("already_exists", "an artifact with this name already exists on the workflow run");
  }
  if (mine.length >= limitPerJob) throw new TwirpError("failed_precondition", `more than ${limitPerJob} artifacts`);
  const at = world.now();
  const wanted = Date.parse(message.text("expires_at"));
  const latest = at + retentionMs;
  const id = world.nextId();
  const blobId = `artifact-${id}`;
  world.blobs.reserve(blobId);
  repository.artifacts.push({
    id,
    name,
    runId: run.id,
    attempt: attempt.attempt,
    runBackendId: attempt.runBackendId,
    jobBackendId: claims.jobBackendId,
    mimeType: message.optional("mime_type") ?? "application/zip",
    blobId,
    createdAt: at,
    expiresAt: Number.isNaN(wanted) ? latest : Math.min(wanted, latest),
    digest: undefined,
    sizeBytes: 0,
    finalized: false,
  });
  return { ok: true, signed_upload_url: world.blobs.sign(blobId, "w") };
};

const finalize: TwirpMethod = (world, claims, message) => {
  checkIds(claims, message);
  const artifact = ofAttempt(claims).find((each) => each.name === message.text("name") && !each.finalized);
  if (artifact === undefined) throw new TwirpError("not_found", "artifact not found");
  const bytes = world.blobs.read(artifact.blobId);
  const size = Number(message.text("size"));
  if (bytes === undefined || bytes.length !== size) {
    throw new TwirpError("failed_precondition", `uploaded ${bytes?.length ?? 0} bytes, not ${size}`);
  }
  artifact.sizeBytes = size;
  artifact.digest = message.optional("hash");
  artifact.finalized = true;
  return { ok: true, artifact_id: String(artifact.id) };
};

function view(artifact: StoredArtifact): JsonObject {
  return {
    workflow_run_backend_id: artifact.runBackendId,
    workflow_job_run_backend_id: artifact.jobBackendId,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.sizeBytes),
    created_at: iso(artifact.createdAt),
    ...(artifact.digest === undefined ? {} : { digest: artifact.digest }),
  };
}

const list: TwirpMethod = (world, claims, message) => {
  checkIds(claims, message);
  const name = message.optional("name_filter");
  const id = message.optional("id_filter");
  const found = ofAttempt(claims).filter(
    (each) =>
      each.finalized &&
      each.expiresAt > world.now() &&
      (name === undefined || each.name === name) &&
      (id === undefined || String(each.id) === id),
  );
  return { artifacts: found.map(view) };
};

function named(claims: RuntimeClaims, message: TwirpMessage): StoredArtifact {
  const artifact = ofAttempt(claims).find((each) => each.finalized && each.name === message.text("name"));
  if (artifact === undefined) throw new TwirpError("not_found", "artifact not found");
  return artifact;
}

const signedUrl: TwirpMethod = (world, claims, message) => {
  return { signed_url: artifactDownload(world, named(claims, message)) };
};

const remove: TwirpMethod = (world, claims, message) => {
  const artifact = named(claims, message);
  dropArtifact(world, claims.address.repository, artifact);
  return { ok: true, artifact_id: String(artifact.id) };
};

export const artifactMethods: Readonly<Record<string, TwirpMethod>> = {
  CreateArtifact: create,
  FinalizeArtifact: finalize,
  ListArtifacts: list,
  GetSignedArtifactURL: signedUrl,
  DeleteArtifact: remove,
};
