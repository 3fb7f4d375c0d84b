import { describe, expect, it } from "vitest";
import { prepareTasks } from "../../../src/core/prompt/task-list.ts";

const source = (count: number, done: readonly number[] = []) => ({
  title: "Export notes",
  estimateSeconds: 900,
  requirements: Array.from({ length: count }, (_, i) => ({
    id: `R${i + 1}`,
    text: `thing ${i + 1}`,
    done: done.includes(i + 1),
  })),
});

describe("the task list", () => {
  it("goes from the plan over the requirements to the review, each leaning on what it needs", () => {
    expect(prepareTasks(source(2))).toEqual([
      {
        id: "T1",
        title: "Plan: Export notes",
        stage: "research_planning",
        estimateSeconds: 300,
        dependencies: [],
        critical: false,
      },
      {
        id: "T2",
        title: "R1: thing 1",
        stage: "implementation_progress",
        estimateSeconds: 450,
        dependencies: ["T1"],
        critical: true,
      },
      {
        id: "T3",
        title: "R2: thing 2",
        stage: "implementation_progress",
        estimateSeconds: 450,
        dependencies: ["T1"],
        critical: true,
      },
      {
        id: "T4",
        title: "Run the tests",
        stage: "testing_complete",
        estimateSeconds: 600,
        dependencies: ["T2", "T3"],
        critical: true,
      },
      {
        id: "T5",
        title: "Update the documentation",
        stage: "documentation_update",
        estimateSeconds: 300,
        dependencies: ["T4"],
        critical: false,
      },
      {
        id: "T6",
        title: "Open the pull request",
        stage: "pr_creation",
        estimateSeconds: 60,
        dependencies: ["T4", "T5"],
        critical: true,
      },
      {
        id: "T7",
        title: "Answer the review",
        stage: "review_processing",
        estimateSeconds: 300,
        dependencies: ["T6"],
        critical: false,
      },
    ]);
  });

  it("leaves out what is done, and checks the whole when everything is", () => {
    expect(prepareTasks(source(2, [1])).map((t) => t.title)).not.toContain("R1: thing 1");
    expect(prepareTasks(source(2, [1, 2]))[1]?.title).toBe("Check that everything is done: Export notes");
    expect(prepareTasks(source(0)).length).toBe(6);
  });

  it("puts more requirements than anybody reads into one task", () => {
    const tasks = prepareTasks(source(80));
    expect(tasks).toHaveLength(56);
    expect(tasks[51]?.title).toBe("30 more requirements, from R51");
  });

  it("takes requirements without a mark as open", () => {
    const tasks = prepareTasks({ title: "x", estimateSeconds: 60, requirements: [{ id: "R1", text: "a\nb" }] });
    expect(tasks[1]?.title).toBe("R1: a b");
  });
});
