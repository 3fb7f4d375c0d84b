import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTemplate, fillTemplate, holesOf, parseTemplate } from "../../../src/core/prompt/prompt-template.ts";

const fill = (source: string, values: Record<string, string>) => fillTemplate(parseTemplate(source).template, values);

describe("filling a template", () => {
  it.each([
    ["a hole", "Do {{task}} now", { task: "this" }, "Do this now"],
    ["the same hole twice", "{{a}}{{a}}", { a: "x" }, "xx"],
    ["names with hyphens", "{{a-b}}", { "a-b": "x" }, "x"],
    ["a value that looks like a hole", "{{a}} {{b}}", { a: "{{b}}", b: "{{a}}" }, "{{b}} {{a}}"],
    ["a value with signs that replacements know", "[{{a}}]", { a: "$& $1 $$ \\{{" }, "[$& $1 $$ \\{{]"],
    ["braces that are escaped", "\\{{a}} {{a}}", { a: "x" }, "{{a}} x"],
    ["single braces and closing ones", "{ {a} }} {{a}}", { a: "x" }, "{ {a} }} x"],
    ["an empty value alone on its line, with the blank lines after it", "a\n\n{{b}}\n\nc\n", { b: "" }, "a\n\nc\n"],
    ["an empty value at the beginning", "{{b}}\n\nc", { b: "" }, "c"],
    ["an empty value at the end", "a\n\n{{b}}", { b: "" }, "a\n\n"],
    ["an empty value inside a line", "a {{b}}\n\nc", { b: "" }, "a \n\nc"],
    ["a value of blank lines, which is not empty", "a\n{{b}}\n\nc", { b: "\n" }, "a\n\n\n\nc"],
  ])("knows %s", (_, source, values, filled) => expect(fill(source, values)).toBe(filled));

  it("throws where a value is missing, also one that every object has", () => {
    expect(() => fill("{{a}}", {})).toThrow("{{a}}");
    expect(() => fill("{{constructor}}", {})).toThrow("{{constructor}}");
  });

  it("puts every value in as it is, whatever it holds", () => {
    const value = fc
      .array(fc.oneof(fc.string(), fc.constantFrom("{{a}}", "{{b}}", "{{", "}}", "\\{{", "\n", "$&", "{{rules}}")))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(fill("1 {{a}} 2\n{{b}}; {{a}}", { a, b })).toBe(`1 ${a} 2\n${b}; ${a}`);
      }),
      { numRuns: 500 },
    );
  });

  it("gives any text back in which all double braces are escaped", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("{", "}", "a", "\n", "-") }), (text) => {
        const escaped = text.replaceAll("{{", "\\{{");
        expect(checkTemplate(`x${escaped}`, { known: [], required: [] })).toEqual([]);
        expect(fill(escaped, {})).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe("checking a template", () => {
  const known = ["rules", "task"];
  const check = (source: string, required: readonly string[] = []) =>
    checkTemplate(source, { known, required }).map(({ line, problem }) => `${line ?? "-"}: ${problem}`);

  it.each<[string, string, readonly string[], readonly string[]]>([
    ["nothing wrong", "{{rules}}\n{{task}}", ["rules", "task"], []],
    ["an unknown name, with its line", "a\n\nb {{tsak}}", [], ["3: there is no placeholder {{tsak}} here"]],
    ["spaces", "{{ task }}", [], ['1: "{{ task }}" is no placeholder']],
    ["capitals", "\n{{Task}}", [], ['2: "{{Task}}" is no placeholder']],
    ["three braces", "{{{task}}}", [], ['1: "{{{task}}}" is no placeholder']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what people write in workflow files
    ["an expression of a workflow", "${{ github.actor }}", [], ['1: "{{ github.actor }}" is no placeholder']],
    ["what is not closed", "{{task\n}}", [], ['1: "{{task" is no placeholder']],
    ["what is missing", "{{task}}", ["rules", "task"], ["-: it lacks {{rules}}"]],
    ["a missing one that is only escaped", "\\{{rules}}", ["rules"], ["-: it lacks {{rules}}"]],
    ["a text without text", " \n", ["rules", "task"], ["-: it is empty"]],
    [
      "all of it, by line",
      "{{x}}\n{{",
      ["task"],
      ["-: it lacks {{task}}", "1: there is no placeholder {{x}} here", '2: "{{" is no placeholder'],
    ],
  ])("finds %s", (_, source, required, found) => expect(check(source, required)).toEqual(found));

  it("says what to do", () => {
    expect(checkTemplate("{{x}}", { known, required: [] })[0]?.remedy).toBe("Use only {{rules}}, {{task}}.");
    expect(checkTemplate("{{x}}", { known: [], required: [] })[0]?.remedy).toBe("Remove it.");
  });

  it("names each hole once", () => {
    expect(holesOf(parseTemplate("{{a}}{{b}}{{a}}").template)).toEqual(["a", "b"]);
  });
});
