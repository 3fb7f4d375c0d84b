import type { GitHub } from "../../ports.ts";
import type { Forge } from "./forge.ts";
import { putLabels, sameLabel } from "./issues.ts";
import { issueOf } from "./refusals.ts";

export function labelCalls({ store, refuse }: Forge): Pick<GitHub, "ensureLabel" | "addLabels" | "removeLabel"> {
  return {
    ensureLabel(label) {
      return store.update(({ labels }) => {
        const color = label.color.replace(/^#/, "");
        if (!labels.some(({ name }) => sameLabel(name, label.name))) labels.push({ ...label, color });
      });
    },
    addLabels(issue, names) {
      return store.update((state) => putLabels(state, issueOf(state, issue, refuse), names));
    },
    removeLabel(issue, name) {
      return store.update((state) => {
        const found = state.issues.find(({ number }) => number === issue);
        if (found !== undefined) found.labels = found.labels.filter((label) => !sameLabel(label, name));
      });
    },
  };
}
