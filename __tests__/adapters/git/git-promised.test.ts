import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { GitOptions, RunGit } from "../../../src/adapters/git/git.ts";
import { withPromised } from "../../../src/adapters/git/git-promised.ts";
import { Fault } from "../../../src/core/failure/evidence.ts";

const id = (of: number) => of.toString(16).padStart(40, "0");
const lacking = (name: string) =>
  new Fault({
    kind: "git",
    operation: "git diff",
    exitCode: 128,
    signal: null,
    stderr: `fatal: could not read Username\nfatal: could not fetch ${name} from promisor remote\n`,
  });
const said = (text: string) => ({ evidence: { stderr: expect.stringContaining(text) } });
const answer = { exitCode: 0, stdout: Buffer.from("made"), stderr: "", cut: false };

/** A git that lacks `ids`; the remote has those that `has` says. */
function begin(ids: readonly string[], has: (name: string) => boolean = () => true) {
  const lacks = new Set(ids);
  const asked: string[] = [];
  let runs = 0;
  const git: RunGit = async () => {
    runs += 1;
    const [first] = lacks;
    if (first !== undefined) throw lacking(first);
    return answer;
  };
  const bring = async (name: string) => {
    asked.push(name);
    if (!has(name)) throw new Error("the remote has none");
    lacks.delete(name);
  };
  const promised = withPromised(git, bring);
  return { run: (options?: GitOptions) => promised(["diff"], options), asked, runs: () => runs };
}

describe("git in a partial clone", () => {
  it("is asked again when what it lacks has been brought, one after the other", async () => {
    const { run, asked, runs } = begin([id(1), id(2), id(3)]);
    expect(await run()).toBe(answer);
    expect(asked).toEqual([id(1), id(2), id(3)]);
    expect(runs()).toBe(4);
  });

  it("fails as it did where it cannot be brought", async () => {
    const { run, runs } = begin([id(1), id(2)], (name) => name !== id(2));
    await expect(run()).rejects.toMatchObject(said(id(2)));
    expect(runs()).toBe(2);
  });

  it("fails with what kept us from bringing it, where git can tell", async () => {
    const unreachable = "fatal: unable to access 'https://github.com/': Could not resolve host: github.com";
    const promised = withPromised(
      async () => {
        throw lacking(id(1));
      },
      async () => {
        throw new Fault({ kind: "git", operation: "git cat-file", exitCode: 128, signal: null, stderr: unreachable });
      },
    );
    const failure = promised(["diff"]);
    await expect(failure).rejects.toMatchObject(said(unreachable));
    await expect(failure).rejects.toMatchObject(said(id(1)));
    await expect(failure).rejects.not.toMatchObject(said("Username"));
  });

  it("is not asked for ever", async () => {
    const stuck = withPromised(
      async () => {
        throw lacking(id(1));
      },
      async () => undefined,
    );
    await expect(stuck(["diff"])).rejects.toMatchObject(said(id(1)));
    const { run, asked } = begin(Array.from({ length: 2_000 }, (_, of) => id(of)));
    await expect(run()).rejects.toMatchObject(said("could not fetch"));
    expect(asked.length).toBeLessThan(1_000);
  });

  it("is not asked again with an input that has been read, nor after another failure", async () => {
    const { run, asked } = begin([id(1)]);
    await expect(run({ stdin: Readable.from(["x"]) })).rejects.toMatchObject(said(id(1)));
    expect(asked).toEqual([]);
    let runs = 0;
    const other = withPromised(
      async () => {
        runs += 1;
        throw new Fault({ kind: "git", operation: "git", exitCode: 1, signal: null, stderr: "fatal: no" });
      },
      async () => undefined,
    );
    await expect(other(["diff"])).rejects.toMatchObject(said("fatal: no"));
    expect(runs).toBe(1);
  });
});
