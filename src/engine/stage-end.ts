import type { Failure } from "../core/failure/failure.ts";
import type { EarlierWorkflow } from "../ports.ts";

/** How a stage ended, for the loop over the stages. */
export type StageEnd =
  | { readonly kind: "done" }
  | { readonly kind: "adopt"; readonly earlier: EarlierWorkflow }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "paused"; readonly failure: Failure; readonly until: number | undefined }
  | { readonly kind: "interrupted"; readonly failure: Failure };
