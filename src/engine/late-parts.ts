/** What a run loads only when it gets there: the first stage does not wait for any of it (DESIGN decision 7). */
import { lazyPart } from "../core/lazy-part.ts";

export const lateParts = {
  failureOf: lazyPart(() => import("./failure-of.ts")),
  openJournal: lazyPart(() => import("./open-journal.ts")),
  ownedByAnother: lazyPart(() => import("./owned-by-another.ts")),
  findEarlier: lazyPart(() => import("./find-earlier.ts")),
  runAttempts: lazyPart(() => import("./run-attempts.ts")),
  learned: lazyPart(() => import("./learned.ts")),
  learnPlan: lazyPart(() => import("./learn-plan.ts")),
  ownershipClaim: lazyPart(() => import("../core/ownership-claim.ts")),
  pack: lazyPart(() => import("./pack.ts")),
  finish: lazyPart(() => import("./finish.ts")),
};
