import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { error, getInput, notice, setOutput, setSecret, startGroup } from "@actions/core";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { neutralise, renderCommand, renderFileRecord } from "../../../src/core/text/workflow-command.ts";

/** What the toolkit writes to standard output while `act` runs. */
function written(act: () => void): string {
  const chunks: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => chunks.push(String(chunk)) > 0);
  try {
    act();
  } finally {
    spy.mockRestore();
  }
  return chunks.join("");
}

describe("a workflow command", () => {
  it("escapes message and properties", () => {
    expect(renderCommand("error", { title: "a:b,c%\r\n", file: "" }, "100%\nof: it,")).toBe(
      "::error title=a%3Ab%2Cc%25%0D%0A::100%25%0Aof: it,",
    );
    expect(renderCommand("endgroup", {}, "")).toBe("::endgroup::");
  });

  it("is what the runner's toolkit writes, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (title, message) => {
        const core = (act: () => void) => written(act).replace(/\r?\n$/, "");
        const all = { title, file: "", line: "", endLine: "", col: "", endColumn: "" };
        expect(renderCommand("error", all, message)).toBe(core(() => error(message, { title })));
        expect(renderCommand("notice", {}, message)).toBe(core(() => notice(message)));
        expect(renderCommand("group", {}, title)).toBe(core(() => startGroup(title)));
        expect(renderCommand("add-mask", {}, title)).toBe(core(() => setSecret(title)));
      }),
    );
    expect(getInput("not-set")).toBe("");
  });
});

/** As the runner reads a line (actions/runner, ActionCommand.cs): v2 after white space, v1 anywhere. */
function isCommand(line: string): boolean {
  return line.replace(/^[\s\u0085\ufeff\u200b]+/u, "").startsWith("::") || line.includes("##[");
}

describe("a neutralised line", () => {
  it.each([
    ["::set-output name=a::b", ":\u200b:set-output name=a::b"],
    [" \t::error::x", " \t:\u200b:error::x"],
    [":::error::x", ":\u200b::error::x"],
    ["ok ##[set-env name=PATH]x", "ok ##\u200b[set-env name=PATH]x"],
    ["###[group]", "###\u200b[group]"],
    ["progress\r::error::x", "progress\n:\u200b:error::x"],
    ["\ufeff\u0000::debug::x", "\ufeff\u0000:\u200b:debug::x"],
    ["std::vector and a::b", "std::vector and a::b"],
    ["plain", "plain"],
  ])("%j is shown as %j", (line, shown) => expect(neutralise(line)).toBe(shown));

  it("is no command, whatever it holds, and stays as it is when done twice", () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.constantFrom("::", ":", "##[", "#", "[", "\r", "\n", " ", "\u200b", "error"),
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        const safe = neutralise(text);
        expect(safe.split(/\r\n|[\r\n]/).filter(isCommand)).toEqual([]);
        expect(neutralise(safe)).toBe(safe);
        expect(safe.replaceAll("\u200b", "")).toBe(text.replace(/\r\n?/g, "\n").replaceAll("\u200b", ""));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a record of a command file", () => {
  let directory = "";
  const before = process.env["GITHUB_OUTPUT"];
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "workflow-command-"));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
    if (before === undefined) delete process.env["GITHUB_OUTPUT"];
    else process.env["GITHUB_OUTPUT"] = before;
  });

  it("is what the runner's toolkit appends", () => {
    const path = join(directory, "output");
    for (const value of ["one", "", "two\nlines", "a=b<<c"]) {
      writeFileSync(path, "");
      process.env["GITHUB_OUTPUT"] = path;
      setOutput("pull-request-url", value);
      const text = readFileSync(path, "utf8");
      const delimiter = /<<(\S+)/.exec(text)?.[1] ?? "";
      expect(renderFileRecord("pull-request-url", value, delimiter)).toBe(text);
    }
  });

  it("is refused when its delimiter occurs in it, or its parts would break it", () => {
    expect(() => renderFileRecord("a", "x\nEOF-12345678\nb=c", "EOF-12345678")).toThrow(/delimiter/);
    expect(() => renderFileRecord("EOF-12345678", "x", "EOF-12345678")).toThrow(/delimiter/);
    expect(() => renderFileRecord("a\nb", "x", "EOF-12345678")).toThrow(/cannot name/);
    expect(() => renderFileRecord("a", "x", "EOF")).toThrow(/eight/);
  });
});
