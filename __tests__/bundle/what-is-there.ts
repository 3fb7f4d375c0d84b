/** What stands on the emulated GitHub, in the words of the assertions. */

import { parseStatusComment } from "../../src/core/report/status-comment.ts";
import type { HostRepository } from "../fakes/actions-host/api.ts";
import { git } from "../fakes/actions-host/git.ts";
import type { Thread, ThreadComment } from "../fakes/actions-host/model.ts";

export interface WhatIsThere {
  readonly issues: readonly Thread[];
  readonly pulls: readonly Thread[];
  /** Without the default branch. */
  readonly branches: readonly string[];
  readonly checkpointRefs: readonly string[];
  readonly statusComments: readonly ThreadComment[];
}

export async function whatIsThere(repository: HostRepository): Promise<WhatIsThere> {
  const threads = [...repository.threads.values()];
  const refs = [...(await repository.refs()).keys()];
  return {
    issues: threads.filter((thread) => thread.pull === undefined),
    pulls: threads.filter((thread) => thread.pull !== undefined),
    branches: refs
      .filter((ref) => ref.startsWith("refs/heads/") && ref !== `refs/heads/${repository.defaultBranch}`)
      .map((ref) => ref.slice("refs/heads/".length)),
    checkpointRefs: refs.filter((ref) => /^refs\/workflow-manager\/[^/]+\/g\d/.test(ref)),
    statusComments: threads.flatMap((thread) =>
      thread.comments.filter((comment) => parseStatusComment(comment.body) !== undefined),
    ),
  };
}

/** Everything that a run could make, as text: equal before and after means that nothing was made. */
export async function footprint(repository: HostRepository): Promise<string> {
  const threads = [...repository.threads.values()].map(
    ({ number, title, body, labels, comments, reactions, assignees }) => ({
      number,
      title,
      body,
      labels,
      assignees,
      comments: comments.map((comment) => [comment.body, comment.reactions.map((reaction) => reaction.content)]),
      reactions: reactions.map((reaction) => reaction.content),
    }),
  );
  // A lease that was taken and given back shows nowhere and holds nobody up: it is no thing that was made.
  const refs = [...(await repository.refs())].filter(
    ([name]) => !name.startsWith("refs/pull/") && !/^refs\/workflow-manager\/[^/]+\/owner$/.test(name),
  );
  const caches = repository.caches.map((cache) => cache.key);
  const artifacts = repository.artifacts.map((artifact) => artifact.name);
  return JSON.stringify({ threads, refs, caches, artifacts }, null, 2);
}

/** Modes, hashes and paths of all files on a branch, without our config file: that one names a directory of the test. */
export async function treeOf(repository: HostRepository, branch: string): Promise<string> {
  const listing = await git(repository.gitDirectory, ["ls-tree", "-r", `refs/heads/${branch}`]);
  return listing
    .split("\n")
    .filter((line) => !line.endsWith(".github/workflow-manager.json"))
    .join("\n");
}
