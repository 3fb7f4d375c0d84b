import { describe, expect, it } from "vitest";
import { FileCommandError, parseCommand, parseKeyValueFile } from "./runner/commands.ts";
import { evaluate, holds, interpolate } from "./runner/expressions.ts";
import { Masks } from "./runner/masks.ts";

describe("workflow commands in a line", () => {
  it.each([
    ["::error::boom", { name: "error", data: "boom", properties: {} }],
    ["  ::warning file=a.ts,line=3::hm", { name: "warning", data: "hm", properties: { file: "a.ts", line: "3" } }],
    ["::notice title=a%3Ab%2Cc::x%0Ay%25", { name: "notice", data: "x\ny%", properties: { title: "a:b,c" } }],
    ["::set-output name=x::1", { name: "set-output", data: "1", properties: { name: "x" } }],
    ["anything ##[error]boom", { name: "error", data: "boom", properties: {} }],
    ["a ##[set-env name=PATH;b=c]x%5D", { name: "set-env", data: "x]", properties: { name: "PATH", b: "c" } }],
    ["::error::%250A", { name: "error", data: "%0A", properties: {} }],
  ])("finds %s", (line, command) => {
    expect(parseCommand(line, undefined)).toMatchObject(command);
  });

  it.each(["text ::error::boom", "::unknown::x", "::error", "#[error]x", "##[nothing]x", ": :error::x"])(
    "finds none in %s",
    (line) => {
      expect(parseCommand(line, undefined)).toBeUndefined();
    },
  );

  it("hears only the token while commands are stopped", () => {
    expect(parseCommand("::error::boom", "t0k3n")).toBeUndefined();
    expect(parseCommand("::t0k3n::", "t0k3n")).toMatchObject({ name: "t0k3n" });
  });
});

describe("file commands", () => {
  it("reads pairs and heredocs", () => {
    const text = "a=1\nb<<END\nx=y\n\nz\nEND\n\nc=d=e\nf=<<\n";
    expect(parseKeyValueFile(text)).toEqual({ a: "1", b: "x=y\n\nz", c: "d=e", f: "<<" });
  });

  it.each(["nothing", "=value", "a<<END\nx\n", "<<END\nx\nEND"])("refuses %j", (text) => {
    expect(() => parseKeyValueFile(text)).toThrow(FileCommandError);
  });
});

describe("masks", () => {
  it("hides a value, its lines, and its encoded forms", () => {
    const masks = new Masks();
    masks.add("first line\nsecond/line");
    expect(masks.apply("a first line b second/line c")).toBe("a *** b *** c");
    expect(masks.apply(`?x=${encodeURIComponent("second/line")}`)).toBe("?x=***");
    const encoded = Buffer.from("xxsecond/linexx").toString("base64");
    expect(masks.apply(encoded)).toContain("***");
    expect(masks.apply("nothing of it")).toBe("nothing of it");
  });
});

describe("expressions", () => {
  const contexts = {
    github: { event: { issue: { number: 7, labels: ["a", "B"] } }, token: "t" },
    inputs: { name: "x", empty: "" },
    secrets: {},
  };
  const scope = { contexts, status: "success" as const };

  it.each([
    [`\${{ github.event.issue.number }}`, 7],
    ["inputs.empty || inputs.name", "x"],
    ["inputs['name'] == 'X' && 'yes' || 'no'", "yes"],
    ["!inputs.empty", true],
    ["secrets.missing", null],
    ["contains(github.event.issue.labels, 'b')", true],
    ["startsWith('refs/heads/x', 'refs/heads/')", true],
    ["format('{0}-{1}', inputs.name, 2)", "x-2"],
    ["(1 == 1.0) != false", true],
    ["'it''s'", "it's"],
    ["fromJSON('[1]')", [1]],
  ])("%s", (source, value) => {
    expect(evaluate(source, scope)).toEqual(value);
  });

  it("fills text, with nothing for what is missing", () => {
    expect(interpolate(`a \${{ inputs.name }} \${{ secrets.none }}!`, scope)).toBe("a x !");
  });

  it.each([
    [undefined, "success", true],
    [undefined, "failure", false],
    ["always()", "cancelled", true],
    ["failure() || cancelled()", "failure", true],
    ["!cancelled()", "failure", true],
    ["inputs.name == 'x'", "failure", false],
  ] as const)("a step with the condition %s runs after %s: %s", (condition, status, runs) => {
    expect(holds(condition, { contexts, status })).toBe(runs);
  });

  it("refuses what it does not know instead of guessing", () => {
    expect(() => evaluate("hashFiles('x')", scope)).toThrow("hashFiles");
    expect(() => evaluate("a ~ b", scope)).toThrow("not emulated");
  });
});
