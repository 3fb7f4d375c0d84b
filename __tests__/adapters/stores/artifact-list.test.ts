import { expect, test } from "vitest";
import type { Call, Send } from "../../../src/adapters/github/client.ts";
import { listCheckpoints } from "../../../src/adapters/stores/artifact-list.ts";

const never = new AbortController().signal;
const name = (generation: number, issue = "") =>
  `workflow-manager-checkpoint-workflow-a-g00000${generation}-a1${issue}-abcd`;

/** A list of artifacts in pages, and what was asked of it. */
function serving(artifacts: readonly object[]): { send: Send; calls: Call[] } {
  const calls: Call[] = [];
  return {
    calls,
    send: async (call) => {
      calls.push(call);
      const page = Number(call.query?.["page"]);
      const text = JSON.stringify({ artifacts: artifacts.slice((page - 1) * 100, page * 100) });
      const context = { method: call.method, path: call.path, secret: "", now: 0 };
      return { status: 200, headers: {}, text, tooLong: false, context };
    },
  };
}

const from = (head: number | null) => ({ workflow_run: { id: 9, repository_id: 1, head_repository_id: head } });

test("checkpoints are read from their names; other artifacts, expired ones and those of forks are left out", async () => {
  const { send, calls } = serving([
    { id: 1, name: name(1), expired: false, created_at: "2026-01-02T03:04:05Z", digest: "sha256:x", ...from(1) },
    { id: 2, name: name(2, "-i7"), ...from(1) },
    { id: 3, name: name(3), expired: true, ...from(1) },
    { id: 4, name: name(4), ...from(2) },
    { id: 5, name: name(5), ...from(null) },
    { id: 6, name: "logs", ...from(1) },
    { id: 7, name: name(7), created_at: null, digest: null, workflow_run: null },
  ]);
  const found = await listCheckpoints({ send, owner: "acme", repo: "app" }, {}, never);
  const ours = { workflowId: "workflow-a", issue: undefined, createdAt: undefined, digest: undefined };
  expect(found).toEqual([
    { ...ours, id: 1, name: name(1), generation: 1, createdAt: Date.UTC(2026, 0, 2, 3, 4, 5), digest: "sha256:x" },
    { ...ours, id: 2, name: name(2, "-i7"), generation: 2, issue: 7 },
    { ...ours, id: 7, name: name(7), generation: 7 },
  ]);
  expect(calls.map(({ path }) => path)).toEqual(["/repos/acme/app/actions/artifacts"]);
});

test("a run's list is asked for under the run, and one name by that name", async () => {
  const { send, calls } = serving([]);
  const repository = { send, owner: "acme", repo: "app" };
  await listCheckpoints(repository, { runId: "12" }, never);
  await listCheckpoints(repository, { name: name(1) }, never);
  expect(calls.map(({ path }) => path)).toEqual([
    "/repos/acme/app/actions/runs/12/artifacts",
    "/repos/acme/app/actions/artifacts",
  ]);
  expect(calls[1]?.query).toMatchObject({ name: name(1) });
});

test("a repository full of artifacts is read for five pages", async () => {
  const { send, calls } = serving(Array.from({ length: 2000 }, (_, id) => ({ id, name: name(1) })));
  const found = await listCheckpoints({ send, owner: "acme", repo: "app" }, {}, never);
  expect(found).toHaveLength(500);
  expect(calls).toHaveLength(5);
});

test("an answer of another shape is a fault", async () => {
  const { send } = serving([{ id: "1", name: 2 }]);
  await expect(listCheckpoints({ send, owner: "acme", repo: "app" }, {}, never)).rejects.toMatchObject({
    evidence: { kind: "network", errno: "EBADBODY" },
  });
});
