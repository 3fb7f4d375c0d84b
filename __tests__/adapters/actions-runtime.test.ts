import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ActionsRuntime, createActionsRuntime } from "../../src/adapters/actions-runtime.ts";

let directory: string;
let lines: string[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "runtime-"));
  lines = [];
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const commandFiles = () => ({
  GITHUB_OUTPUT: join(directory, "output"),
  GITHUB_STATE: join(directory, "state"),
  GITHUB_STEP_SUMMARY: join(directory, "summary"),
});

function runtime(environment: Readonly<Record<string, string | undefined>> = commandFiles()): ActionsRuntime {
  let nonces = 0;
  return createActionsRuntime({
    environment,
    write: (line) => lines.push(line),
    redact: (text) => text.replaceAll("s3cret", "***"),
    nonce: () => `nonce-${nonces++}`,
  });
}

const read = (name: string) => readFile(join(directory, name), "utf8");

describe("next to the real @actions/core", () => {
  const awkward = ["plain", "", "two\nlines\r\nand", "100% :, ::set-output name=x::y", "ünï ##[error]x", "EOF"];

  async function real(environment: Readonly<Record<string, string>>): Promise<string> {
    const program = `
      import * as core from "@actions/core";
      const awkward = ${JSON.stringify(awkward)};
      core.startGroup("A group: 50%, done");
      for (const text of awkward) {
        core.error(text, { title: "t " + text });
        core.warning(text, { title: "w " + text });
        core.notice(text, { title: "n " + text });
      }
      core.endGroup();
      core.setSecret("hide me");
      for (const [at, text] of awkward.entries()) core.setOutput("name-" + at, text);
      for (const [at, text] of awkward.entries()) core.saveState("state-" + at, text);
      console.log("read " + core.getState("earlier"));`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], {
      env: { PATH: process.env["PATH"], STATE_earlier: "value", ...environment },
    });
    return stdout;
  }

  async function ours(environment: Readonly<Record<string, string>>): Promise<string> {
    const subject = runtime({ STATE_earlier: "value", ...environment });
    subject.openGroup("A group: 50%, done");
    for (const text of awkward) {
      subject.annotate({ level: "error", title: `t ${text}`, message: text });
      subject.annotate({ level: "warning", title: `w ${text}`, message: text });
      subject.annotate({ level: "notice", title: `n ${text}`, message: text });
    }
    subject.closeGroup();
    subject.mask("hide me");
    await subject.setOutputs(Object.fromEntries(awkward.map((text, at) => [`name-${at}`, text])));
    for (const [at, text] of awkward.entries()) subject.saveState(`state-${at}`, text);
    lines.push(`read ${subject.readState("earlier")}`);
    return `${lines.join("\n")}\n`;
  }

  /** Delimiters are random; where one repeats, it must still repeat. */
  function withoutDelimiters(text: string): string {
    const seen: string[] = [];
    return text.replaceAll(/ghadelimiter_[\w-]+/g, (found) => {
      if (!seen.includes(found)) seen.push(found);
      return `delimiter-${seen.indexOf(found)}`;
    });
  }

  it("the same commands are printed and the same records written", async () => {
    const theirs = join(directory, "theirs");
    const files = { GITHUB_OUTPUT: `${theirs}-output`, GITHUB_STATE: `${theirs}-state` };
    for (const path of Object.values(files)) await writeFile(path, "");
    expect(await ours(commandFiles())).toBe(await real(files));
    expect(withoutDelimiters(await read("output"))).toBe(withoutDelimiters(await read("theirs-output")));
    expect(withoutDelimiters(await read("state"))).toBe(withoutDelimiters(await read("theirs-state")));
  });

  it("without command files both fall back to the old commands", async () => {
    const commands = (text: string) => text.split("\n").filter((line) => /^::(set-output|save-state)/.test(line));
    const printed = commands(await ours({}));
    expect(printed).toHaveLength(2 * awkward.length);
    expect(printed).toEqual(commands(await real({})));
  });
});

describe("annotations", () => {
  it("beyond what GitHub keeps are plain lines of log, with places kept for the end", () => {
    const subject = runtime();
    for (let n = 1; n <= 12; n++) subject.annotate({ level: "warning", title: `t${n}`, message: `m${n}` });
    subject.annotate({ level: "error", title: "t", message: "first error" });
    subject.annotate({ level: "warning", title: "end", message: "x".repeat(9000), final: true });
    expect(lines.slice(7, 12)).toEqual([
      "::warning title=t8::m8",
      "warning: t9: m9",
      "warning: t10: m10",
      "warning: t11: m11",
      "warning: t12: m12",
    ]);
    expect(lines[12]).toBe("::error title=t::first error");
    expect(lines[13]).toMatch(/^::warning title=end::x+ \(4 more warnings are in the log only\.\)$/);
    expect(lines[13]?.split("::")[2]).toHaveLength(4096);
  });

  it("are cut where the runner would cut them, and redacted first", () => {
    runtime().annotate({ level: "notice", title: "a s3cret", message: `s3cret ${"x".repeat(9000)}` });
    expect(lines[0]).toMatch(/^::notice title=a \*\*\*::\*\*\* x+$/);
    expect(lines[0]?.split("::")[2]).toHaveLength(4096);
  });
});

describe("lines of log", () => {
  it("are never commands, whatever they hold", () => {
    runtime().print("::set-output name=a::b\n  ::error::x\r##[set-env name=A]b and ##[error]y\ns3cret");
    for (const line of lines) {
      expect(line).not.toMatch(/^\s*::/);
      expect(line).not.toContain("##[");
    }
    expect(lines).toHaveLength(4);
    expect(lines[3]).toBe("***");
  });
});

describe("groups", () => {
  it("do not nest, and close once", () => {
    const subject = runtime();
    subject.closeGroup();
    subject.openGroup("one s3cret");
    subject.openGroup("two");
    subject.closeGroup();
    subject.closeGroup();
    expect(lines).toEqual(["::group::one ***", "::endgroup::", "::group::two", "::endgroup::"]);
  });
});

describe("the summary", () => {
  it("replaces what the step had written, redacted", async () => {
    const subject = runtime();
    await subject.writeSummary("# long first version");
    await subject.writeSummary("# s3cret");
    expect(await read("summary")).toBe("# ***");
  });

  it("stays below the size at which the runner drops it, without half a character at the cut", async () => {
    await runtime().writeSummary("ü€".repeat(600_000));
    const text = await read("summary");
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(1024 * 1024 - 200);
    expect(text).not.toContain("\uFFFD");
    expect(text).toContain("The summary was cut here");
  });

  it("takes a line more, redacted, while there is room for it", async () => {
    const subject = runtime();
    await subject.appendSummary("s3cret first\n");
    await subject.appendSummary("second");
    expect(await read("summary")).toBe("*** first\nsecond");
    await subject.writeSummary("x".repeat(1024 * 1024 - 3));
    await subject.appendSummary("four");
    expect(await read("summary")).not.toContain("four");
    await subject.appendSummary("six");
    expect(await read("summary")).toMatch(/six$/);
  });

  it("without a place for it is left out", async () => {
    await runtime({}).writeSummary("# text");
    await runtime({}).appendSummary("# text");
    expect(lines).toEqual([]);
  });
});

describe("outputs and state", () => {
  it("are redacted, and add up over several calls", async () => {
    const subject = runtime();
    await subject.setOutputs({ a: "s3cret" });
    await subject.setOutputs({ b: "2" });
    const text = await read("output");
    expect(text).toContain("***");
    expect(text).not.toContain("s3cret");
    expect(text).toMatch(/^a<<(\S+)\n\*\*\*\n\1\nb<<(\S+)\n2\n\2\n$/);
  });

  it("state that was not saved is not there", () => {
    expect(runtime({ STATE_empty: "" }).readState("empty")).toBeUndefined();
    expect(runtime().readState("never")).toBeUndefined();
  });

  it("an empty mask is not sent", () => {
    runtime().mask("  ");
    expect(lines).toEqual([]);
  });
});
