import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filePlace, lineKey } from "../../../src/core/config/config-file.ts";
import { nearest, suggestion } from "../../../src/core/config/did-you-mean.ts";
import { parseJsonFile } from "../../../src/core/config/json-text.ts";
import { parseYamlFile } from "../../../src/core/config/yaml-text.ts";

describe("JSON", () => {
  test("gives the values that JSON.parse gives", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJsonFile("c.json", text)).toMatchObject({ kind: "ok" });
        const read = parseJsonFile("c.json", text);
        expect(read.kind === "ok" && read.file.values).toEqual(JSON.parse(text));
      }),
    );
  });

  test("is refused exactly where JSON.parse refuses it, apart from doubled keys and depth", () => {
    const text = fc.stringMatching(/^[[\]{}:,"a1 \n\\truefalsn.e-]{0,12}$/);
    fc.assert(
      fc.property(text, (inner) => {
        const whole = `{"k": ${inner}}`;
        let valid = true;
        try {
          JSON.parse(whole);
        } catch {
          valid = false;
        }
        const read = parseJsonFile("c.json", whole);
        if (read.kind === "invalid" && read.problems[0]?.problem.includes("twice")) return;
        expect(read.kind).toBe(valid ? "ok" : "invalid");
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['{\n  "a": 1,\n  "b" 2\n}', 3, "colon"],
    ['{\n  "a": 1,\n}', 3, "double quotes"],
    ['{\n  "a": 1\n  "b": 2\n}', 3, "comma"],
    ['{\n  "a": 1,\n  "a": 2\n}', 3, "twice"],
    ['{\n  "a": tru\n}', 2, "valid JSON"],
    ['{\n  "a": ', 2, "too early"],
    ['{"a": [1 2]}', 1, "comma"],
    ['{"\\x": 1}', 1, "valid JSON"],
    ["{}\n\nx", 3, "follows"],
    ["[]", 1, "not a JSON object"],
    ["null", 1, "not a JSON object"],
    ["", 1, "too early"],
    [`{"a": ${"[".repeat(100_000)}`, 1, "deeper"],
  ])("%# says on which line what is wrong", (text, line, problem) => {
    expect(parseJsonFile("c.json", text)).toMatchObject({
      kind: "invalid",
      problems: [{ place: `c.json line ${line}`, problem: expect.stringContaining(problem) }],
    });
  });

  test("a byte order mark, empty containers and long strings are fine", () => {
    const read = parseJsonFile("c.json", `\ufeff{"a": {}, "b": [], "c": "${"x".repeat(200_000)}"}`);
    expect(read).toMatchObject({ kind: "ok", file: { values: { a: {}, b: [] } } });
  });

  test("the text of a broken file is not repeated", () => {
    const read = parseJsonFile("c.json", '{"checkpoint_key": "hunter2hunter2" oops');
    expect(JSON.stringify(read)).not.toContain("hunter2");
  });
});

describe("YAML", () => {
  test("gives values and lines", () => {
    const read = parseYamlFile(
      "c.yml",
      "# ours\nmax_retries: 2\nstages:\n  pr_creation:\n    timeout: 2m\nlabels: [a, b]\nmodel:\n",
    );
    if (read.kind === "invalid") throw new Error(JSON.stringify(read.problems));
    expect(read.file.values).toEqual({
      max_retries: 2,
      stages: { pr_creation: { timeout: "2m" } },
      labels: ["a", "b"],
      model: null,
    });
    expect(filePlace(read.file, ["stages", "pr_creation", "timeout"])).toBe("c.yml line 5");
    expect(filePlace(read.file, ["stages", "pr_creation", "nothing"])).toBe("c.yml line 4");
    expect(filePlace(read.file, ["nothing"])).toBe("c.yml");
    expect(read.file.lines.get(lineKey(["labels"]))).toBe(6);
  });

  test("yes and no are words, as in YAML 1.2", () => {
    expect(parseYamlFile("c.yml", "a: yes\nb: True\n")).toMatchObject({ file: { values: { a: "yes", b: true } } });
  });

  test("an empty file says nothing", () => {
    expect(parseYamlFile("c.yml", "# later\n")).toMatchObject({ kind: "ok", file: { values: {} } });
  });

  const bomb = Array.from({ length: 9 }, (_, level) => `l${level}: &l${level} [${`*l${level - 1},`.repeat(9)}]`);
  test.each([
    ["a: &x 1\nb: *x\n", "alias"],
    [["l: &l-1 [x]", ...bomb].join("\n"), "alias"],
    ["a: !!binary aGk=\n", "tag"],
    ["a: !mine x\n", "tag"],
    ["? [a, b]\n: c\n", "key"],
    ["a: 1\na: 2\n", "duplicate key"],
    ["a: [1\n", "valid YAML"],
    ["\ta: 1\n", "valid YAML"],
    ["- a\n", "not a YAML mapping"],
    ["a: 1\n---\nb: 2\n", "valid YAML"],
    [`a: ${"[".repeat(100_000)}`, "deeper"],
    [`a: ${"{b: ".repeat(40)}1${"}".repeat(40)}`, "deeper"],
    [`${"- ".repeat(5_000)}a`, "deeper"],
    [Array.from({ length: 2_000 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"), "deeper"],
  ])("%# is refused with a sentence", (text, problem) => {
    expect(parseYamlFile("c.yml", text)).toMatchObject({
      kind: "invalid",
      problems: [{ place: expect.stringMatching(/^c\.yml/), problem: expect.stringContaining(problem) }],
    });
  });

  test("no text makes it throw, and a broken file is not repeated", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c:\-?[\]{}&*!#|>'" \n\t%@`,]{0,40}$/), (text) => {
        const read = parseYamlFile("c.yml", `k: hunter2\n${text}`);
        if (read.kind === "invalid") expect(JSON.stringify(read.problems)).not.toContain("hunter2");
      }),
      { numRuns: 500 },
    );
  });
});

describe("nearest", () => {
  const known = ["max_retries", "time_budget", "labels"];
  test.each([
    ["max-retries", "max_retries"],
    ["MAX_RETRIES", "max_retries"],
    ["max_retires", "max_retries"],
    ["tmie_budget", "time_budget"],
    ["label", "labels"],
    ["lable", "labels"],
    ["nothing_like_it", undefined],
    ["", undefined],
    ["x".repeat(101), undefined],
  ])("%j stands for %j", (name, meant) => {
    expect(nearest(name, known)).toBe(meant);
    expect(suggestion(name, known)).toBe(meant === undefined ? "" : ` Did you mean "${meant}"?`);
  });

  test("nothing is near to nothing", () => {
    expect(nearest("a", [])).toBeUndefined();
  });
});
