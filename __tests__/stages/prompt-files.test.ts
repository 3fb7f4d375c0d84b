import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { promptsModule, readPromptFiles, renderPromptsModule } from "../../scripts/prompts-module.ts";
import { holesOf, parseTemplate } from "../../src/core/prompt/prompt-template.ts";
import { checkPrompt, overridablePrompts, promptNames } from "../../src/core/prompt/prompt-texts.ts";
import { promptTexts } from "../../src/stages/prompts/texts.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8").replaceAll("\r\n", "\n");

describe("the prompt files", () => {
  it("are one for each name, and no others", () => {
    const files = readdirSync(new URL("src/stages/prompts", root)).filter((name) => name.endsWith(".md"));
    expect(files.sort()).toEqual(promptNames.map((name) => `${name}.md`).sort());
  });

  it.each(promptNames)("%s.md has placeholders that are known, and all that it must have", (name) => {
    expect(checkPrompt(name, promptTexts[name])).toEqual([]);
  });

  it.each(promptNames)("%s.md is what the bundle carries", (name) => {
    expect(promptTexts[name]).toBe(read(`src/stages/prompts/${name}.md`));
  });

  it("are what the generated module was written from", () => {
    expect(read(promptsModule)).toBe(renderPromptsModule(readPromptFiles()));
  });

  it("put the rules before everything that others wrote, and say where work goes on", () => {
    for (const name of overridablePrompts.filter((each) => each !== "continuation")) {
      const holes = holesOf(parseTemplate(promptTexts[name]).template).filter((hole) => hole !== "round");
      expect(holes.slice(0, 2).sort(), name).toEqual(["continuation", "rules"]);
    }
  });

  it("are described in the guide, each with its placeholders", () => {
    const guide = read("docs/prompts.md");
    for (const name of promptNames) {
      const row = guide.split("\n").find((line) => line.startsWith(`| \`${name}.md\` |`)) ?? "";
      for (const hole of holesOf(parseTemplate(promptTexts[name]).template))
        expect(row, name).toContain(`\`{{${hole}}}\``);
    }
  });
});

describe("generate-prompts", () => {
  test("keeps backticks, backslashes and dollars", async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is text that has to survive
    const odd = "`a` \\n \\ ${b} $\\{c} \\`\n";
    const written = renderPromptsModule({ ...promptTexts, fix: odd })
      .replace(/import type[^\n]*\n/, "")
      .replace(": PromptTexts", "");
    const module: { promptTexts: Record<string, string> } = await import(
      `data:text/javascript,${encodeURIComponent(written)}`
    );
    expect(module.promptTexts).toEqual({ ...promptTexts, fix: odd });
  });

  test("--check has nothing to say in this repository", () => {
    const check = spawnSync(process.execPath, ["scripts/generate-prompts.ts", "--check"], {
      cwd: root,
      encoding: "utf8",
    });
    expect([check.status, check.stderr]).toEqual([0, ""]);
  });
});
