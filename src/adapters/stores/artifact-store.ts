/**
 * Checkpoints as artifacts: uploaded with @actions/artifact, found and downloaded by REST.
 *
 * A1 Every name carries attempt, issue and nonce: a name whose upload failed half-way is burnt for the run.
 * A2 The client's own list knows the current attempt alone, so REST comes first; it needs `actions: read`, and where that is
 *    missing the own attempt is better than nothing. An empty answer is given only by a list that was read.
 * A3 What is downloaded is bounded, checked against its digest, and unpacked by our own reader (zip-reader.ts).
 *
 * The client prints to standard output: `Artifact name is valid!`, `Uploading artifact: …`, `Uploaded bytes n`, digests, and
 * retries as `Attempt n of 5 failed with error: …`.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { artifactName, nameNonce, newestFirst, parseArtifactName } from "../../core/checkpoint/checkpoint-name.ts";
import { Fault } from "../../core/failure/evidence.ts";
import type { CheckpointAddress, CheckpointQuery, CheckpointStore, Clock } from "../../ports.ts";
import { throwIfAborted } from "../abort-fault.ts";
import { corrupted, withFileFault } from "../file-fault.ts";
import { createClient } from "../github/client.ts";
import { isMissing, unlessRefused } from "../github/tolerate.ts";
import { downloadOwn, listOwnAttempt, uploadCopy } from "./artifact-client.ts";
import { downloadZip } from "./artifact-download.ts";
import { type ArtifactRepository, type FoundArtifact, listCheckpoints } from "./artifact-list.ts";
import { type CheckpointBounds, checkpointBounds } from "./checkpoint-files.ts";
import { unpackZip } from "./zip-reader.ts";

export interface ArtifactStoreOptions {
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  readonly token: string;
  readonly clock: Clock;
  /** GITHUB_RUN_ID: the only run whose artifacts the client sees without the token. */
  readonly runId: string | undefined;
  /** An existing folder of our own, for copies that are being uploaded and zips that are being unpacked. */
  readonly temporary: string;
  /** GITHUB_RETENTION_DAYS: the repository's limit, above which the client warns. */
  readonly retentionLimitDays?: number | undefined;
  readonly bounds?: CheckpointBounds | undefined;
}

/** A workflow that nobody resumed for a week is started again. */
const retentionDays = 7;

export function createArtifactStore(options: ArtifactStoreOptions): CheckpointStore {
  const { owner, repo, apiUrl, token, bounds = checkpointBounds } = options;
  let opened: ArtifactRepository | undefined;
  const repository = (): ArtifactRepository => {
    opened ??= { send: createClient(options), owner, repo };
    return opened;
  };

  /** Falls back to the own attempt where REST does not answer (A2). */
  const list = async (query: CheckpointQuery, signal: AbortSignal): Promise<readonly FoundArtifact[]> => {
    try {
      return await listCheckpoints(repository(), { runId: query.runId }, signal);
    } catch (refusal) {
      throwIfAborted(signal, "looking for checkpoints");
      const isOwn = query.runId === undefined || query.runId === options.runId;
      if (!isOwn && isMissingRun(refusal)) return [];
      const own = isOwn ? await listOwnAttempt(signal).catch(() => []) : [];
      if (own.length === 0) throw refusal;
      return own;
    }
  };

  const fetchZip = async (name: string, folder: string, signal: AbortSignal): Promise<string> => {
    const file = join(folder, "artifact.zip");
    try {
      const [found] = await listCheckpoints(repository(), { name }, signal);
      if (found === undefined) throw corrupted(`the artifact ${name} is gone, or not of this repository`);
      const url = `${apiUrl.replace(/\/+$/, "")}/repos/${owner}/${repo}/actions/artifacts/${found.id}/zip`;
      await downloadZip({ url, token, file, maxBytes: bounds.totalBytes, digest: found.digest }, signal);
      return file;
    } catch (refusal) {
      throwIfAborted(signal, "loading a checkpoint");
      // Only a refused request is worth a second way: what arrived and is wrong would be wrong again.
      if (!(refusal instanceof Fault) || refusal.evidence.kind !== "http") throw refusal;
      const [own] = (await listOwnAttempt(signal).catch(() => [])).filter((artifact) => artifact.name === name);
      if (own === undefined) throw refusal;
      return downloadOwn(own, folder, signal);
    }
  };

  return {
    name: "artifact",
    publicInPublicRepository: true,

    async save(directory, about, signal) {
      throwIfAborted(signal, "uploading a checkpoint");
      const { workflowId, generation, runAttempt: attempt, issue } = about;
      const name = artifactName({ workflowId, generation, attempt, issue, nonce: nameNonce(about.nonce) });
      const { temporary } = options;
      const days = Math.min(retentionDays, options.retentionLimitDays ?? retentionDays);
      const bytes = await uploadCopy({ name, directory, temporary, retentionDays: days, bounds }, signal);
      return { address: { store: "artifact", key: name, workflowId, generation }, bytes };
    },

    async find(query, signal) {
      throwIfAborted(signal, "looking for checkpoints");
      const found = (await list(query, signal)).filter(
        ({ workflowId, issue }) =>
          (query.workflowId === undefined || query.workflowId === workflowId) &&
          (query.issue === undefined || query.issue === issue),
      );
      return newestFirst(found).map(asAddress);
    },

    async load(address, directory, signal) {
      if (parseArtifactName(address.key)?.workflowId !== address.workflowId)
        throw corrupted(`${JSON.stringify(address.key.slice(0, 200))} is no checkpoint of this store`);
      throwIfAborted(signal, "loading a checkpoint");
      const { temporary } = options;
      const folder = await withFileFault("create directory", temporary, () => mkdtemp(join(temporary, "artifact-")));
      try {
        await unpackZip(await fetchZip(address.key, folder, signal), directory, bounds, signal);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },

    async prune(workflowId, keep, signal) {
      const all = (await list({ workflowId }, signal)).filter((artifact) => artifact.workflowId === workflowId);
      let removed = 0;
      for (const { id } of newestFirst(all).slice(Math.max(1, keep))) {
        const path = `/repos/${owner}/${repo}/actions/artifacts/${id}`;
        const gone = repository().send({ method: "DELETE", path, signal });
        // Without `actions: write` they stay until they expire.
        if ((await unlessRefused(gone, ({ status }) => status === 403 || status === 404)) !== undefined) removed += 1;
      }
      return removed;
    },
  };
}

function isMissingRun(refusal: unknown): boolean {
  return refusal instanceof Fault && refusal.evidence.kind === "http" && isMissing(refusal.evidence);
}

function asAddress({ name, workflowId, generation, createdAt }: FoundArtifact): CheckpointAddress {
  return { store: "artifact", key: name, workflowId, generation, createdAt };
}
