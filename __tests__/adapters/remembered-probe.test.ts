import { chmod, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { rememberProbe } from "../../src/adapters/agents/remembered-probe.ts";
import type { Agent } from "../../src/ports.ts";

let folder: string;
let file: string;
let asked: number;
let isThere: boolean;
const signal = new AbortController().signal;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "probe-"));
  file = join(folder, "bin-agent");
  asked = 0;
  isThere = true;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const unavailable = { kind: "unavailable", evidence: { kind: "configuration", problems: [] } } as const;
function remembering(path = `/nowhere:${folder}`): Agent {
  const agent: Agent = {
    name: "bin-agent",
    probe: async () => {
      asked += 1;
      return isThere ? { kind: "available", version: `1.0.${asked}` } : unavailable;
    },
    run: () => Promise.reject(new Error("not asked for")),
    sessionFiles: async () => [],
    restoreSession: async () => undefined,
  };
  return rememberProbe(agent, "bin-agent", { PATH: path });
}

async function install(): Promise<void> {
  await writeFile(file, "#!/bin/sh\n");
  await chmod(file, 0o755);
}

test("a command line that has answered is not started again while its file is the same", async () => {
  await install();
  const agent = remembering();
  for (let times = 0; times < 3; times += 1)
    expect(await agent.probe(signal)).toEqual({ kind: "available", version: "1.0.1" });
  expect(asked).toBe(1);
});

test("a version that is installed for the run is looked at where it is", async () => {
  await install();
  const located = rememberProbe(remembering(""), async () => file, { PATH: "" });
  await located.probe(signal);
  await located.probe(signal);
  expect(asked).toBe(1);
});

test("another file, or none, is asked", async () => {
  await install();
  const agent = remembering();
  await agent.probe(signal);
  await utimes(file, 1, 1);
  await agent.probe(signal);
  expect(asked).toBe(2);
  await rm(file);
  isThere = false;
  expect(await agent.probe(signal)).toEqual(unavailable);
  await install();
  isThere = true;
  expect(await agent.probe(signal)).toMatchObject({ kind: "available" });
  expect(asked).toBe(4);
});

test("a bad answer is not remembered, nor one of a program that stands in no directory of the PATH", async () => {
  await install();
  isThere = false;
  const agent = remembering();
  await agent.probe(signal);
  await agent.probe(signal);
  const elsewhere = remembering("");
  await elsewhere.probe(signal);
  await elsewhere.probe(signal);
  expect(asked).toBe(4);
});
