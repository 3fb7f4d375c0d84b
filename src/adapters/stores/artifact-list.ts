import * as z from "zod/mini";
import { parseArtifactName } from "../../core/checkpoint/checkpoint-name.ts";
import type { Call, Send } from "../github/client.ts";
import { decode, segment } from "../github/decode.ts";

/** A checkpoint among the artifacts, by REST. */
export interface FoundArtifact {
  readonly id: number;
  readonly name: string;
  readonly workflowId: string;
  readonly generation: number;
  readonly issue: number | undefined;
  readonly createdAt: number | undefined;
  readonly digest: string | undefined;
}

const optional = <T>(shape: z.ZodMiniType<T>) => z.optional(z.nullable(shape));
const listed = z.object({
  artifacts: z.array(
    z.object({
      id: z.int(),
      name: z.string(),
      expired: optional(z.boolean()),
      created_at: optional(z.string()),
      digest: optional(z.string()),
      workflow_run: optional(z.object({ repository_id: optional(z.int()), head_repository_id: optional(z.int()) })),
    }),
  ),
});
type Listed = z.infer<typeof listed>["artifacts"][number];

/** Pages of a hundred, newest first. A repository that makes more artifacts than this between two runs has other stores. */
const mostPages = 5;

export interface ArtifactRepository {
  readonly send: Send;
  readonly owner: string;
  readonly repo: string;
}

/** Of one run, of one exact name, or of the whole repository. Expired ones and those of forks are left out. */
export async function listCheckpoints(
  { send, owner, repo }: ArtifactRepository,
  of: { readonly runId?: string | undefined; readonly name?: string | undefined },
  signal: AbortSignal,
): Promise<readonly FoundArtifact[]> {
  const root = `/repos/${segment(owner)}/${segment(repo)}/actions`;
  const path = of.runId === undefined ? `${root}/artifacts` : `${root}/runs/${segment(of.runId)}/artifacts`;
  const found: FoundArtifact[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const query: Call["query"] = { per_page: 100, page, ...(of.name === undefined ? {} : { name: of.name }) };
    const { artifacts } = decode(listed, await send({ method: "GET", path, query, signal }));
    found.push(...artifacts.flatMap(asCheckpoint));
    if (artifacts.length < 100) break;
  }
  return found;
}

function asCheckpoint(artifact: Listed): FoundArtifact[] {
  const name = parseArtifactName(artifact.name);
  if (name === undefined || artifact.expired === true || isForeign(artifact)) return [];
  const createdAt = Date.parse(artifact.created_at ?? "");
  return [
    {
      id: artifact.id,
      name: artifact.name,
      workflowId: name.workflowId,
      generation: name.generation,
      issue: name.issue,
      createdAt: Number.isNaN(createdAt) ? undefined : createdAt,
      digest: artifact.digest ?? undefined,
    },
  ];
}

/** A pull request from a fork uploads into this repository's list whatever it likes, under any name. */
function isForeign({ workflow_run: run }: Listed): boolean {
  const home = run?.repository_id ?? undefined;
  return home !== undefined && run?.head_repository_id !== home;
}
