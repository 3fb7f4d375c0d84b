/** The nineteen stages in their order. */
import type { Stage } from "../ports.ts";
import { branchSetup } from "./branch-setup.ts";
import { completion, finalCleanup } from "./closing.ts";
import { documentationUpdate } from "./documentation-update.ts";
import { implementationComplete, implementationProgress, implementationStart } from "./implementation.ts";
import { initialization } from "./initialization.ts";
import { issueCreation } from "./issue-creation.ts";
import { promptAnalysis } from "./prompt-analysis.ts";
import { prCreation, prPreparation, prVerification } from "./pull-request.ts";
import { researchPlanning } from "./research-planning.ts";
import { reviewProcessing, reviewRequest } from "./review.ts";
import { taskPreparation } from "./task-preparation.ts";
import { testingComplete, testingStart } from "./testing.ts";

export const stages: readonly Stage[] = [
  initialization,
  promptAnalysis,
  taskPreparation,
  issueCreation,
  branchSetup,
  researchPlanning,
  implementationStart,
  implementationProgress,
  implementationComplete,
  testingStart,
  testingComplete,
  documentationUpdate,
  prPreparation,
  prCreation,
  prVerification,
  reviewRequest,
  reviewProcessing,
  finalCleanup,
  completion,
];
