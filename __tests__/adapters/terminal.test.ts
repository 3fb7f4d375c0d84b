import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createTerminal } from "../../src/adapters/terminal.ts";

function terminal(more: { color?: boolean; summaryFile?: string } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const subject = createTerminal({
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    redact: (text) => text.replaceAll("s3cret", "***"),
    color: false,
    ...more,
  });
  return { subject, out, err };
}

describe("a terminal", () => {
  it("shows groups as headings and annotations by their level", () => {
    const { subject, out, err } = terminal();
    subject.openGroup("implementation_progress");
    subject.print("working s3cret");
    subject.closeGroup();
    subject.annotate({ level: "error", title: "agent", message: "no s3cret" });
    expect(out).toEqual(["== implementation_progress", "working ***"]);
    expect(err).toEqual(["error: agent: no ***"]);
  });

  it("lets no text move its cursor, and colours only what it was asked to", () => {
    const plain = terminal();
    plain.subject.print("a\u001b[2Jb\u0007\tc\u009b1m\nd");
    expect(plain.out).toEqual(["a[2Jb\tc1m\nd"]);
    const colored = terminal({ color: true });
    colored.subject.annotate({ level: "warning", title: "t", message: "\u001b[31mm" });
    expect(colored.err).toEqual(["\u001b[33mwarning:\u001b[0m t: [31mm"]);
  });

  it("keeps outputs and the newest summary for the end", async () => {
    const directory = await mkdtemp(join(tmpdir(), "terminal-"));
    const summaryFile = join(directory, "summary.md");
    const { subject } = terminal({ summaryFile });
    await subject.setOutputs({ a: "1", b: "s3cret" });
    await subject.setOutputs({ a: "2" });
    await subject.writeSummary("first and long");
    await subject.writeSummary("# s3cret");
    expect(subject.outputs()).toEqual({ a: "2", b: "***" });
    expect(subject.summary()).toBe("# ***");
    expect(await readFile(summaryFile, "utf8")).toBe("# ***");
    await rm(directory, { recursive: true });
  });
});
