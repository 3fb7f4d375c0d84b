import type { History } from "./history.ts";

/** The commits with work that the journal knows to have been pushed, oldest first. */
export function pushedHeads({ effects }: History): readonly string[] {
  return Object.values(effects).flatMap(({ effect, confirmed, value }) => {
    const sha = confirmed && effect.startsWith("push:") ? value?.["sha"] : undefined;
    return typeof sha === "string" ? [sha] : [];
  });
}
