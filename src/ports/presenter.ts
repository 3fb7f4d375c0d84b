/** What people see beside summary and log. */

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  /** It says how the workflow ended: places are kept for it (core/report/annotation-budget.ts). */
  readonly final?: boolean | undefined;
}
