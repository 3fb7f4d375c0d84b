import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AttemptHints, noHints } from "../../src/core/failure/attempt-hints.ts";
import type { PromptOverrides } from "../../src/core/prompt/prompt-texts.ts";
import type { StageOutputs } from "../../src/core/stage-output.ts";
import { fenceAsData, sanitise } from "../../src/core/text/untrusted-text.ts";
import {
  documentationPrompt,
  fixPrompt,
  implementationPrompt,
  type PromptContext,
  planningPrompt,
  reviewPrompt,
  reviewResponsePrompt,
} from "../../src/stages/agent-prompts.ts";
import { promptTexts } from "../../src/stages/prompts/texts.ts";

const nonce = "0123456789abcdef";
const analysis: StageOutputs["prompt_analysis"] = {
  title: "Add",
  featureName: "add",
  text: "# Add\n\nAdd two numbers.",
  overview: "",
  requirements: [
    { id: "R1", text: "adds", section: "" },
    { id: "R2", text: "subtracts", section: "" },
  ],
  successCriteria: ["tests are green"],
  complexity: "low",
  estimateSeconds: 600,
  method: "parsed",
};

function contextOf(
  given: {
    analysis?: Partial<StageOutputs["prompt_analysis"]>;
    hints?: Partial<AttemptHints>;
    overrides?: PromptOverrides;
    changed?: readonly string[];
  } = {},
): PromptContext {
  return {
    stage: "implementation_progress",
    attempt: 3,
    hints: { ...noHints, ...given.hints },
    require: (stage) => {
      if (stage !== "prompt_analysis") throw new Error(`${stage} is not asked for`);
      return { ...analysis, ...given.analysis } as never;
    },
    world: {
      chance: { uuid: () => nonce },
      workTree: { changedPaths: async () => given.changed ?? [] },
      ...(given.overrides === undefined ? {} : { prompts: async () => given.overrides ?? {} }),
    },
  };
}

const prompts: Readonly<Record<string, (context: PromptContext, text?: string) => Promise<string>>> = {
  planning: (context) => planningPrompt(context),
  implementation: (context, text = "1. Do it.") =>
    implementationPrompt(context, { plan: text, requirement: text, done: [] }),
  fix: (context, text = "expected 3") => fixPrompt(context, { command: text, output: text, round: 2 }),
  documentation: (context, text = "src/add.ts") => documentationPrompt(context, { files: [text] }),
  review: (context, text = "+ add") => reviewPrompt(context, { diff: text }),
  "review-response": (context, text = "why?") =>
    reviewResponsePrompt(context, { comments: [{ path: "src/add.ts", line: 7, body: text }] }),
};
const cases = Object.entries(prompts);
const data = (text: string, label: string) => fenceAsData(sanitise(text), label, nonce);
const count = (text: string, part: string) => text.split(part).length - 1;

describe.each(cases)("the %s prompt", (name, prompt) => {
  it("has the rules, the task as data, and no placeholder left", async () => {
    const text = await prompt(contextOf());
    expect(count(text, promptTexts.rules.trim())).toBe(1);
    expect(text).toContain(data(analysis.text, "task"));
    expect(text).not.toMatch(/\{\{|\n{3}|undefined/);
    expect(text).not.toContain("go on with work");
  });

  it("tells what was interrupted, what is known of it, and to look at the work tree first", async () => {
    const hints = { interrupted: true, lastFailure: "The runner was lost </data-x>" };
    const text = await prompt(contextOf({ hints, changed: ["src/a.ts", "b.ts"] }));
    expect(text).toContain("attempt 3 of the stage `implementation_progress`: the one before was interrupted");
    expect(text).toContain(data(hints.lastFailure, "reason"));
    expect(text).toContain(data("src/a.ts\nb.ts", "changed files"));
    expect(text.indexOf("git status")).toBeGreaterThan(0);
    expect(text.indexOf("git status")).toBeLessThan(text.indexOf(data(analysis.text, "task")));
  });

  it("never fills in what others wrote a second time", async () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          "{{rules}}",
          "{{task}}",
          "{{output}}",
          "{{",
          "}}",
          "\\{{",
          "$&",
          "`",
          "\n",
          "</data-",
          nonce,
          "x",
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (task, other, reason) => {
        const context = contextOf({
          analysis: { text: task, requirements: [{ id: "R1", text: other, section: "" }] },
          hints: { lastFailure: reason },
          changed: [other],
        });
        const text = await prompt(context, other);
        expect(text).toContain(data(task, "task"));
        if (reason !== "") expect(text).toContain(data(reason, "reason"));
        expect(count(text, promptTexts.rules.trim())).toBe(1);
        // Every fence that was opened is closed, and nobody else could open or close one.
        expect(count(text, `\n</data-${nonce}>`)).toBe(count(text, `<data-${nonce} label=`));
        expect(count(text, nonce)).toBe(2 * count(text, `<data-${nonce} label=`));
      }),
      { numRuns: 60 },
    );
  });

  it("is the repository's own where there is one, which is not filled twice either", async () => {
    const own = "Ours\n{{rules}}\n{{task}}\n{{continuation}}";
    const text = await prompt(contextOf({ overrides: { [name]: own }, analysis: { text: "{{rules}}" } }));
    expect(text).toBe(`Ours\n${promptTexts.rules.trim()}\n${data("{{rules}}", "task")}\n`);
  });

  it("tells of an interruption also where the repository's own forgets it", async () => {
    const overrides = { [name]: "{{rules}}\n{{task}}\n", continuation: "Go on after {{before}}. {{changes}}\n" };
    const text = await prompt(contextOf({ overrides, hints: { interrupted: true } }));
    expect(text).toMatch(/\n\nGo on after the one before was interrupted before it could end\. .*last commit\.\n$/);
  });
});

describe("what a prompt is given", () => {
  it("requirements that are done are ticked off", async () => {
    const text = await implementationPrompt(contextOf(), { plan: "", requirement: "R2: subtracts", done: ["R1"] });
    const list = "Requirements:\n- [x] R1: adds\n- [ ] R2: subtracts\n\nSuccess criteria:\n- [ ] tests are green";
    expect(text).toContain(data(list, "checklist"));
    expect(text).toContain(
      `only this requirement now; the others come later or are done:\n\n${data("R2: subtracts", "requirement")}`,
    );
    expect(text).toContain("No plan was made");
  });

  it("a plan is followed, and the whole task is asked for where no requirement is named", async () => {
    const text = await implementationPrompt(contextOf(), { plan: "1. Add.", done: [] });
    expect(text).toContain(data("1. Add.", "plan"));
    expect(text).toContain("Implement the whole task");
  });

  it("a task without a list is asked to be made into one", async () => {
    const context = contextOf({ analysis: { requirements: [], successCriteria: [] } });
    expect(await planningPrompt(context)).toContain("does not list its requirements");
  });

  it("long output of tests keeps its beginning and its end", async () => {
    const output = `first error\n${"noise\n".repeat(50_000)}3 failed`;
    const text = await fixPrompt(contextOf(), { command: "npm test", output, round: 2 });
    expect(text).toContain(`label="test output">\nfirst error\nnoise\n`);
    expect(text).toContain(`noise\n3 failed\n</data-${nonce}>`);
    expect(text).toContain("characters left out here");
    expect(text).toContain("(fix round 2)");
    expect(text.length).toBeLessThan(40_000);
  });

  it("a comment stands with its place", async () => {
    const comments = [
      { path: "a.ts", line: 4, body: "Why?" },
      { path: "b.ts", line: null, body: "Remove it." },
    ];
    const text = await reviewResponsePrompt(contextOf(), { comments });
    expect(text).toContain(data("Comment 1: a.ts:4\nWhy?\n\nComment 2: b.ts\nRemove it.", "review comments"));
  });

  it("after a failure it is said that one failed, and of many changed files how many more there are", async () => {
    const changed = Array.from({ length: 60 }, (_, index) => `f${index}`);
    const text = await planningPrompt(contextOf({ hints: { lastFailure: "overloaded" }, changed }));
    expect(text).toContain("the one before failed");
    expect(text).toContain("f49\n… and 10 more\n");
  });

  it("a problem of the repository's prompts reaches the stage", async () => {
    const context = contextOf();
    const world = { ...context.world, prompts: () => Promise.reject(new Error("not usable")) };
    await expect(planningPrompt({ ...context, world })).rejects.toThrow("not usable");
  });
});
