/** On real git: a bare repository over file://, and once the Actions host's git over HTTP with its permissions. */
import { writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createClock } from "../../src/adapters/clock.ts";
import { createGitHistory } from "../../src/adapters/stores/git-history.ts";
import { classify } from "../../src/core/failure/classify.ts";
import { Fault } from "../../src/core/failure/evidence.ts";
import { GitFixture, plainEnvironment } from "../adapters/git/git-fixture.ts";
import { startActionsHost } from "../fakes/actions-host/actions-host.ts";
import { describeHistoryStore } from "./history-store.ts";

const ref = "refs/workflow-manager/history";
const never = new AbortController().signal;
const open = (fixture: GitFixture) =>
  createGitHistory({
    remote: { url: fixture.url },
    environment: plainEnvironment,
    clock: createClock(),
    random: () => 0.5,
  });

/** A commit with these files becomes the history, as someone with write access could make it. */
function plant(fixture: GitFixture, name: string, text: string): void {
  const seed = `${fixture.folder}/seed`;
  writeFileSync(join(seed, "planted.txt"), text);
  const blob = fixture.text(seed, "hash-object", "-w", "planted.txt");
  fixture.git(seed, "read-tree", "--empty");
  fixture.git(seed, "update-index", "--add", "--cacheinfo", `100644,${blob},${name}`);
  const commit = fixture.text(seed, "commit-tree", fixture.text(seed, "write-tree"), "-m", "planted");
  fixture.git(seed, "push", "--quiet", "--force", "origin", `${commit}:${ref}`);
}

describeHistoryStore("a git ref", async () => {
  const fixture = new GitFixture();
  return {
    open: () => open(fixture),
    plant: async (text) => plant(fixture, "history.json", text),
    breakDown: () => rm(fixture.remote, { recursive: true }),
    stop: async () => fixture.remove(),
  };
});

describe("the history in a git ref", () => {
  it("asks again when the ref moved between the look and the push, and loses neither", async () => {
    const fixture = new GitFixture();
    try {
      const asked: (string | undefined)[] = [];
      await open(fixture).update((text) => {
        asked.push(text);
        if (asked.length === 1) plant(fixture, "history.json", "theirs");
        return `${text ?? ""} mine`.trim();
      }, never);
      expect(asked).toEqual([undefined, "theirs"]);
      expect(await open(fixture).read(never)).toBe("theirs mine");
      expect(fixture.text(fixture.remote, "log", "--format=%P", ref)).toBe("");
    } finally {
      fixture.remove();
    }
  });

  it("is not looked at again by the update after a read", async () => {
    const fixture = new GitFixture();
    try {
      const store = open(fixture);
      expect(await store.read(never)).toBeUndefined();
      const asked: (string | undefined)[] = [];
      plant(fixture, "history.json", "theirs");
      await store.update((text) => {
        asked.push(text);
        return `${text ?? ""} mine`.trim();
      }, never);
      // What was read first; then the remote refused to move the ref from there.
      expect(asked).toEqual([undefined, "theirs"]);
      expect(await open(fixture).read(never)).toBe("theirs mine");
    } finally {
      fixture.remove();
    }
  });

  it("takes a commit without the file for nonsense, and puts it right", async () => {
    const fixture = new GitFixture();
    try {
      plant(fixture, "other.txt", "x");
      expect(await open(fixture).read(never)).toBe("");
      await open(fixture).update(() => "whole", never);
      expect(await open(fixture).read(never)).toBe("whole");
    } finally {
      fixture.remove();
    }
  });

  it("gives up with evidence where the repository refuses the ref", async () => {
    const fixture = new GitFixture();
    try {
      fixture.git(fixture.remote, "config", "transfer.hideRefs", "refs/workflow-manager");
      let asked = 0;
      const update = open(fixture).update(() => {
        asked += 1;
        return "x";
      }, never);
      await expect(update).rejects.toBeInstanceOf(Fault);
      expect(asked).toBeLessThanOrEqual(3);
    } finally {
      fixture.remove();
    }
  });

  it("works over HTTP with a token, and is evidence where that may only read", async () => {
    const host = await startActionsHost();
    try {
      const repository = await host.addRepository({ owner: "acme", name: "app", files: { "a.txt": "a\n" } });
      const over = (contents: "read" | "write") =>
        createGitHistory({
          remote: {
            url: `${host.serverUrl}/${repository.fullName}`,
            token: host.mintToken({ kind: "installation", permissions: { contents } }),
          },
          environment: plainEnvironment,
          clock: createClock(),
          random: () => 0.5,
        });
      await over("write").update(() => "kept", never);
      expect(await over("read").read(never)).toBe("kept");
      const refused = await over("read")
        .update(() => "other", never)
        .catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(Fault);
      if (refused instanceof Fault) expect(classify(refused.evidence).category).toBe("configuration");
      expect(await over("read").read(never)).toBe("kept");
    } finally {
      await host.stop();
    }
  });
});
