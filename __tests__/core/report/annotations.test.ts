import { describe, expect, it } from "vitest";
import { type AnnotationLevel, freshBudget, spend } from "../../../src/core/report/annotation-budget.ts";
import { annotationOf } from "../../../src/core/report/annotation-of.ts";
import { entriesOf } from "../journal/journal-builder.ts";

function shown(list: readonly (readonly [AnnotationLevel, string, boolean?])[]): readonly string[] {
  let budget = freshBudget;
  return list.flatMap(([level, title, final = false]) => {
    const spent = spend(budget, { level, title, final });
    budget = spent.budget;
    return spent.show ? [`${level} ${title}`] : [];
  });
}

describe("the ten annotations that GitHub keeps of a level", () => {
  const many = Array.from({ length: 30 }, (_, n) => ["warning", `t${n}`] as const);

  it("have places for how the workflow ended, however much was said before", () => {
    expect(shown([...many, ["warning", "end", true], ["warning", "end 2", true], ["warning", "end 3", true]])).toEqual([
      ...many.slice(0, 8).map(([, title]) => `warning ${title}`),
      "warning end",
      "warning end 2",
    ]);
  });

  it("do not go to one topic that says the same again and again", () => {
    const same = Array.from({ length: 12 }, () => ["warning", "checkpoints"] as const);
    expect(shown([...same, ["warning", "other"]])).toEqual([
      ...same.slice(0, 3).map(() => "warning checkpoints"),
      "warning other",
    ]);
  });

  it("are counted for each level by itself", () => {
    expect(shown([...many, ["error", "e"], ["notice", "n"]]).slice(-2)).toEqual(["error e", "notice n"]);
  });
});

describe("an annotation of the journal", () => {
  const of = (event: Parameters<typeof entriesOf>[0][number]) => entriesOf([event]).map(annotationOf)[0];

  it("has a title, and says what to do", () => {
    expect(of({ kind: "warning", topic: "timeout", message: "it took long" })).toEqual({
      level: "warning",
      title: "timeout",
      message: "it took long. Raise the stage's limit with stage-timeouts if it needs the time.",
    });
    const failure = { category: "critical", code: "c", message: "No plan.", remedy: "Say more." } as const;
    expect(of({ kind: "stage.degraded", stage: "research_planning", failure })).toEqual({
      level: "warning",
      title: "research_planning was given up",
      message: "No plan. Say more.",
    });
  });

  it("of a topic that is not known is as it was said; other entries have none", () => {
    expect(of({ kind: "warning", topic: "new", message: "m" })?.message).toBe("m");
    expect(of({ kind: "stage.started", stage: "completion" })).toBeUndefined();
  });
});
