/** task_preparation: the ordered list of what has to be done. */
import { prepareTasks } from "../core/prompt/task-list.ts";
import type { Stage } from "../ports.ts";

export const taskPreparation: Stage<"task_preparation"> = {
  name: "task_preparation",
  async run(context) {
    const analysis = context.require("prompt_analysis");
    const tasks = prepareTasks(analysis).map((task) => ({ ...task, dependencies: [...task.dependencies] }));
    if (tasks.length === 0) {
      return { kind: "failed", evidence: { kind: "postcondition", expected: "at least one task", found: "none" } };
    }
    return { kind: "succeeded", output: { tasks }, note: `${tasks.length} tasks` };
  },
};
