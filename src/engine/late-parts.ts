/** What a run loads only when it gets there: the first stage does not wait for any of it (DESIGN decision 7). */
import { lazyPart } from "../core/lazy-part.ts";

export const lateParts = {
  failureOf: lazyPart(() => import("./recovery/failure-of.ts")),
  openJournal: lazyPart(() => import("./checkpoint/open-journal.ts")),
  ownedByAnother: lazyPart(() => import("./ownership/owned-by-another.ts")),
  findEarlier: lazyPart(() => import("./checkpoint/find-earlier.ts")),
  runAttempts: lazyPart(() => import("./run-attempts.ts")),
  learned: lazyPart(() => import("./learning/learned.ts")),
  learnPlan: lazyPart(() => import("./learning/learn-plan.ts")),
  ownershipClaim: lazyPart(() => import("../core/checkpoint/ownership-claim.ts")),
  copies: lazyPart(() => import("../core/checkpoint/copies.ts")),
  pack: lazyPart(() => import("./checkpoint/pack.ts")),
  finish: lazyPart(() => import("./finish.ts")),
};
