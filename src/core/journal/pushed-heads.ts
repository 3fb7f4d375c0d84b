import type { History } from "./history.ts";

/**
 * The commits with work that the journal knows to be on the remote branch, oldest first. What a lost run pushed without a
 * checkpoint after it is known by the stage that went on from there.
 */
export function pushedHeads({ effects, stages }: History): readonly string[] {
  const pushed = Object.values(effects).map(({ effect, confirmed, value }) =>
    confirmed && effect.startsWith("push:") ? value?.["sha"] : undefined,
  );
  const shas = [...pushed, stages.review_processing.output?.["headSha"]].filter((sha) => typeof sha === "string");
  return shas.filter((sha, at) => shas.lastIndexOf(sha) === at);
}
