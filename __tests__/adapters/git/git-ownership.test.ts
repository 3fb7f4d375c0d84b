/** The ownership cell on real git: a bare repository over file://, and the Actions host's git over HTTP with its permissions. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClock } from "../../../src/adapters/clock.ts";
import { createGitOwnership } from "../../../src/adapters/git/git-ownership.ts";
import { decodeClaim } from "../../../src/core/checkpoint/ownership-claim.ts";
import { classify } from "../../../src/core/failure/classify.ts";
import { Fault } from "../../../src/core/failure/evidence.ts";
import type { OwnershipCell } from "../../../src/ports.ts";
import { startActionsHost } from "../../fakes/actions-host/actions-host.ts";
import type { ActionsHost, HostRepository } from "../../fakes/actions-host/api.ts";
import { GitFixture, plainEnvironment } from "./git-fixture.ts";

let fixture: GitFixture;
let host: ActionsHost;
let repository: HostRepository;
let count = 0;

const clock = createClock();
const signal = new AbortController().signal;
const overFile = (): OwnershipCell =>
  createGitOwnership({ remote: { url: fixture.url }, environment: plainEnvironment, clock });
const overHttp = (contents: "read" | "write" = "write"): OwnershipCell => {
  const token = host.mintToken({ kind: "installation", permissions: { contents } });
  const url = `${host.serverUrl}/${repository.fullName}`;
  return createGitOwnership({ remote: { url, token }, environment: plainEnvironment, clock });
};
const fresh = (): string => `workflow-20261122-101500-${String(++count).padStart(4, "0")}`;
const claimOf = (owner: string): string =>
  JSON.stringify({ owner, runId: "7", runAttempt: 1, runUrl: null, expiresAt: 1 });

beforeAll(async () => {
  fixture = new GitFixture();
  host = await startActionsHost();
  repository = await host.addRepository({ owner: "acme", name: "app", files: { "a.txt": "a\n" } });
});
afterAll(async () => {
  await host.stop();
  fixture.remove();
});

async function token(cell: OwnershipCell, name: string): Promise<string> {
  return (await cell.read(name, signal))?.token ?? "";
}

describe.each([
  ["file://", overFile, 6],
  ["the Actions host's git over HTTP", overHttp, 4],
] as const)("the ownership cell over %s", (_where, open, rounds) => {
  it("is empty until somebody writes it, and gives back what was written", async () => {
    const [cell, name] = [open(), fresh()];
    expect(await cell.read(name, signal)).toBeUndefined();
    const swapped = await cell.swap(name, claimOf("owner-one"), undefined, signal);
    expect(swapped.kind).toBe("swapped");
    const read = await open().read(name, signal);
    expect(decodeClaim(read?.text ?? "")?.owner).toBe("owner-one");
    expect(swapped).toEqual({ kind: "swapped", token: read?.token });
  });

  it("changes hands to whoever saw what is in it, and to nobody else", async () => {
    const [cell, name] = [open(), fresh()];
    await cell.swap(name, claimOf("owner-one"), undefined, signal);
    const seen = await token(cell, name);
    expect(await cell.swap(name, claimOf("owner-two"), undefined, signal)).toEqual({ kind: "changed" });
    expect((await cell.swap(name, claimOf("owner-two"), seen, signal)).kind).toBe("swapped");
    expect(await cell.swap(name, claimOf("owner-three"), seen, signal)).toEqual({ kind: "changed" });
    expect(decodeClaim((await cell.read(name, signal))?.text ?? "")?.owner).toBe("owner-two");
  });

  it("is emptied by whoever saw what is in it, leaves no ref behind, and refuses a swap that expects what was", async () => {
    const [cell, name] = [open(), fresh()];
    await cell.swap(name, claimOf("owner-one"), undefined, signal);
    const old = await token(cell, name);
    await cell.swap(name, claimOf("owner-two"), old, signal);
    expect(await cell.swap(name, undefined, old, signal)).toEqual({ kind: "changed" });
    expect((await cell.swap(name, undefined, await token(cell, name), signal)).kind).toBe("swapped");
    expect(await cell.read(name, signal)).toBeUndefined();
    // A stale owner neither writes into the empty cell nor empties it again.
    expect(await cell.swap(name, claimOf("owner-one"), old, signal)).toEqual({ kind: "changed" });
    expect(await cell.swap(name, undefined, old, signal)).toEqual({ kind: "changed" });
    expect((await cell.swap(name, claimOf("owner-three"), undefined, signal)).kind).toBe("swapped");
    expect((await cell.swap(name, undefined, undefined, signal)).kind).toBe("changed");
  });

  it("goes to exactly one of three that swap at the same moment", async () => {
    const name = fresh();
    let expected: string | undefined;
    for (let round = 0; round < rounds; round++) {
      const owners = [randomUUID(), randomUUID(), randomUUID()];
      const results = await Promise.all(owners.map((owner) => open().swap(name, claimOf(owner), expected, signal)));
      const winners = owners.filter((_, index) => results[index]?.kind === "swapped");
      expect(winners).toHaveLength(1);
      const read = await open().read(name, signal);
      expect(decodeClaim(read?.text ?? "")?.owner).toBe(winners[0]);
      expected = read?.token;
    }
  });

  it("keeps the cells of two workflows, of an issue and of a run apart", async () => {
    const cell = open();
    for (const name of [fresh(), fresh(), "issue-7", "run-7"])
      expect((await cell.swap(name, claimOf(`owner-of-${name}`), undefined, signal)).kind).toBe("swapped");
    expect(decodeClaim((await cell.read("issue-7", signal))?.text ?? "")?.owner).toBe("owner-of-issue-7");
    expect(await cell.read("issue-8", signal)).toBeUndefined();
    for (const name of ["../main", "issue-7/owner", "heads", "issue--7"])
      await expect(cell.read(name, signal)).rejects.toThrow("is no cell");
  });
});

describe("the ownership cell", () => {
  it("shows nonsense as it is, cut to a bound, and lets go on from it", async () => {
    const name = fresh();
    const seed = `${fixture.folder}/seed`;
    const ref = `refs/workflow-manager/${name}/owner`;
    const message = `${"nonsense ".repeat(10_000)}`;
    const commit = fixture.text(seed, "commit-tree", "HEAD^{tree}", "-m", message);
    fixture.git(seed, "push", "--quiet", "origin", `${commit}:${ref}`);
    const read = await overFile().read(name, signal);
    expect(read?.token).toBe(commit);
    expect(read?.text.length).toBeLessThanOrEqual(16 * 1024);
    expect(decodeClaim(read?.text ?? "")).toBeUndefined();
    expect((await overFile().swap(name, claimOf("owner-one"), commit, signal)).kind).toBe("swapped");
  });

  it("is evidence, not an empty cell, where the remote cannot be reached", async () => {
    for (const url of [`${fixture.url}-gone`, "http://127.0.0.1:9/acme/app"]) {
      const cell = createGitOwnership({ remote: { url }, environment: plainEnvironment, clock });
      await expect(cell.read(fresh(), signal)).rejects.toBeInstanceOf(Fault);
      await expect(cell.swap(fresh(), claimOf("owner-one"), undefined, signal)).rejects.toBeInstanceOf(Fault);
    }
  });

  it("is evidence, not a lost swap, where the token may not write", async () => {
    const refused = await overHttp("read")
      .swap(fresh(), claimOf("owner-one"), undefined, signal)
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Fault);
    if (refused instanceof Fault) expect(classify(refused.evidence).category).toBe("configuration");

    const guarded = new GitFixture();
    try {
      guarded.git(guarded.remote, "config", "transfer.hideRefs", "refs/workflow-manager");
      const cell = createGitOwnership({ remote: { url: guarded.url }, environment: plainEnvironment, clock });
      await expect(cell.swap(fresh(), claimOf("owner-one"), undefined, signal)).rejects.toBeInstanceOf(Fault);
    } finally {
      guarded.remove();
    }
  });

  it("ends with a fault when it is told to stop", async () => {
    const over = AbortSignal.abort({ by: "SIGINT", graceMs: 0 });
    await expect(overFile().swap(fresh(), claimOf("owner-one"), undefined, over)).rejects.toBeInstanceOf(Fault);
  });
});
