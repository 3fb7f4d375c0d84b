/**
 * GitHub keeps the first ten annotations of each level and step and shows the rest only in the log. So the end of the workflow has
 * places kept for it, and no topic may fill the list by saying the same again.
 */
export type AnnotationLevel = "error" | "warning" | "notice";

/** https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations */
export const annotationsPerLevel = 10;
/** The runner cuts longer messages, in characters after masking. */
export const annotationLength = 4096;
/** How the workflow ended, and what the last stage before it had to say. */
const keptForTheEnd = 2;
const ofOneTitle = 3;

export interface AnnotationBudget {
  readonly shown: Readonly<Record<AnnotationLevel, number>>;
  readonly titles: Readonly<Record<string, number>>;
  /** Said in the log only. */
  readonly withheld: number;
}

export const freshBudget: AnnotationBudget = {
  shown: { error: 0, warning: 0, notice: 0 },
  titles: {},
  withheld: 0,
};

/** `final`: it says how the workflow ended. */
export function spend(
  budget: AnnotationBudget,
  one: { readonly level: AnnotationLevel; readonly title: string; readonly final: boolean },
): { readonly show: boolean; readonly budget: AnnotationBudget } {
  const { shown, titles } = budget;
  const key = `${one.level} ${one.title}`;
  const said = titles[key] ?? 0;
  const room = annotationsPerLevel - (one.final ? 0 : keptForTheEnd) - shown[one.level];
  if (room <= 0 || (!one.final && said >= ofOneTitle))
    return { show: false, budget: { ...budget, withheld: budget.withheld + 1 } };
  return {
    show: true,
    budget: {
      ...budget,
      shown: { ...shown, [one.level]: shown[one.level] + 1 },
      titles: { ...titles, [key]: said + 1 },
    },
  };
}
