import type { GitHub } from "../../ports.ts";
import type { Send } from "./client.ts";
import { segment } from "./decode.ts";
import { isMissing, unlessRefused } from "./tolerate.ts";

export function labelCalls(send: Send, root: string): Pick<GitHub, "ensureLabel" | "addLabels" | "removeLabel"> {
  return {
    async ensureLabel({ name, color, description }) {
      const body = { name, color: color.replace(/^#/, ""), description };
      await unlessRefused(
        send({ method: "POST", path: `${root}/labels`, body }),
        ({ status, message }) => status === 422 && message.includes("already_exists"),
      );
    },

    async addLabels(issue, labels) {
      if (labels.length === 0) return;
      await send({ method: "POST", path: `${root}/issues/${issue}/labels`, body: { labels } });
    },

    async removeLabel(issue, label) {
      await unlessRefused(
        send({ method: "DELETE", path: `${root}/issues/${issue}/labels/${segment(label)}` }),
        isMissing,
      );
    },
  };
}
