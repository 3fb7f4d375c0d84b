/** What leads an agent loads when a stage first asks one; apart from late-parts.ts, whose parts use it. */
import { lazyPart } from "../../core/lazy-part.ts";

export const lateAgent = lazyPart(() => import("./agent-run.ts"));
