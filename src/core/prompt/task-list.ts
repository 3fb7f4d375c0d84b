/** The ordered list of what has to be done, made from what the prompt asks for. */

import { stageDefaults, type WorkflowStage } from "../stage.ts";
import { oneLine, type Requirement } from "./prompt-analysis.ts";

export interface Task {
  /** T1, T2 … in the order in which they are done. */
  readonly id: string;
  readonly title: string;
  readonly stage: WorkflowStage;
  readonly estimateSeconds: number;
  /** Ids of earlier tasks. */
  readonly dependencies: readonly string[];
  /** Whether the workflow can do without it. */
  readonly critical: boolean;
}

export interface TaskSource {
  readonly title: string;
  readonly requirements: readonly (Pick<Requirement, "id" | "text"> & { readonly done?: boolean | undefined })[];
  /** Of the whole work; shared out among the requirements. */
  readonly estimateSeconds: number;
}

/** More tasks than anybody reads; what is beyond them is one task. */
const maxRequirementTasks = 50;

function workItems(source: TaskSource): readonly string[] {
  const open = source.requirements.filter((requirement) => requirement.done !== true);
  // Everything is ticked off already: what is left is to see whether that is true.
  if (open.length === 0) return [`Check that everything is done: ${source.title}`];
  const titles = open.slice(0, maxRequirementTasks).map((requirement) => `${requirement.id}: ${requirement.text}`);
  const rest = open.slice(maxRequirementTasks);
  return rest.length === 0 ? titles : [...titles, `${rest.length} more requirements, from ${rest[0]?.id ?? ""}`];
}

/**
 * Plan, one task per open requirement, tests, documentation, pull request, review. Requirements lean on the plan and not on
 * each other; the tests lean on all of them. Never empty.
 */
export function prepareTasks(source: TaskSource): readonly Task[] {
  const tasks: Task[] = [];
  const add = (stage: WorkflowStage, title: string, estimateSeconds: number, dependencies: readonly string[]) => {
    const id = `T${tasks.length + 1}`;
    const { critical } = stageDefaults[stage];
    tasks.push({ id, title: oneLine(title, 200), stage, estimateSeconds, dependencies, critical });
    return id;
  };
  const usual = (stage: WorkflowStage) => stageDefaults[stage].baselineS;
  const plan = add("research_planning", `Plan: ${source.title}`, usual("research_planning"), []);
  const items = workItems(source);
  const share = Math.round(source.estimateSeconds / items.length);
  const work = items.map((title) => add("implementation_progress", title, share, [plan]));
  const tests = add("testing_complete", "Run the tests", usual("testing_complete"), work);
  const docs = add("documentation_update", "Update the documentation", usual("documentation_update"), [tests]);
  const pull = add("pr_creation", "Open the pull request", usual("pr_creation"), [tests, docs]);
  add("review_processing", "Answer the review", usual("review_processing"), [pull]);
  return tasks;
}
