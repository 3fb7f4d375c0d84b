/** The nineteen stages in their order, each in a file that is loaded when it runs. */
import { lazyPart } from "../core/lazy-part.ts";
import type { StageTable } from "../ports.ts";

export const stages: StageTable = {
  initialization: lazyPart(async () => (await import("./initialization.ts")).initialization),
  prompt_analysis: lazyPart(async () => (await import("./prompt-analysis.ts")).promptAnalysis),
  task_preparation: lazyPart(async () => (await import("./task-preparation.ts")).taskPreparation),
  issue_creation: lazyPart(async () => (await import("./issue-creation.ts")).issueCreation),
  branch_setup: lazyPart(async () => (await import("./branch-setup.ts")).branchSetup),
  research_planning: lazyPart(async () => (await import("./research-planning.ts")).researchPlanning),
  implementation_start: lazyPart(async () => (await import("./implementation.ts")).implementationStart),
  implementation_progress: lazyPart(async () => (await import("./implementation.ts")).implementationProgress),
  implementation_complete: lazyPart(async () => (await import("./implementation.ts")).implementationComplete),
  testing_start: lazyPart(async () => (await import("./testing.ts")).testingStart),
  testing_complete: lazyPart(async () => (await import("./testing.ts")).testingComplete),
  documentation_update: lazyPart(async () => (await import("./documentation-update.ts")).documentationUpdate),
  pr_preparation: lazyPart(async () => (await import("./pull-request.ts")).prPreparation),
  pr_creation: lazyPart(async () => (await import("./pull-request.ts")).prCreation),
  pr_verification: lazyPart(async () => (await import("./pull-request.ts")).prVerification),
  review_request: lazyPart(async () => (await import("./review.ts")).reviewRequest),
  review_processing: lazyPart(async () => (await import("./review.ts")).reviewProcessing),
  final_cleanup: lazyPart(async () => (await import("./closing.ts")).finalCleanup),
  completion: lazyPart(async () => (await import("./closing.ts")).completion),
};
