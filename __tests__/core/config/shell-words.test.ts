import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArguments, shellWords } from "../../../src/core/config/shell-words.ts";

describe("agent arguments", () => {
  it.each([
    ["", []],
    ["  --model opus\n--max 3 ", ["--model", "opus", "--max", "3"]],
    ["--allowedTools Bash(gh:*) 'Bash(npm run test:*)'", ["--allowedTools", "Bash(gh:*)", "Bash(npm run test:*)"]],
    ["a|b ; c & d > e $HOME *", ["a|b", ";", "c", "&", "d", ">", "e", "$HOME", "*"]],
    [`a"b c"'d e'f`, ["ab cd ef"]],
    [`'' ""`, ["", ""]],
    [`"a\\"b\\\\c\\d\\$"`, ['a"b\\c\\d$']],
    [`'a\\b'`, ["a\\b"]],
    ["a\\ b \\'", ["a b", "'"]],
    ["a\\\nb \\\n", ["ab"]],
    ['"a\\\nb"', ["ab"]],
    ['["a b", "(c|d)"]', ["a b", "(c|d)"]],
    ["[]", []],
  ])("%j splits into %j", (text, words) => {
    expect(parseArguments(text)).toEqual({ kind: "words", words });
  });

  it.each([
    ["'open", "a ' is not closed"],
    ['"open', 'a " is not closed'],
    ["end\\", "it ends with a lone backslash"],
    ["[1]", "the JSON array may hold nothing but strings"],
    ["[oops", "it starts with [ but is not a JSON array"],
  ])("%j is refused: %s", (text, problem) => {
    expect(parseArguments(text)).toEqual({ kind: "malformed", problem });
  });

  it("whatever is single-quoted comes back unchanged", () => {
    const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        expect(shellWords(words.map(quoted).join(" "))).toEqual({ kind: "words", words });
      }),
    );
  });

  it("a JSON array of strings comes back unchanged", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        expect(parseArguments(JSON.stringify(words))).toEqual({ kind: "words", words });
      }),
    );
  });
});
