import { Fault } from "../../core/failure/evidence.ts";
import type { Json } from "../../core/json.ts";
import type { GitHub } from "../../ports.ts";
import type { Send } from "./client.ts";

/** A name no branch has: creating it is never what these requests ask for. */
const nowhere = "workflow-manager/permission-probe/no-such-branch";

/** Requests that cannot be carried out, whoever sends them. */
const impossible: Readonly<Record<Parameters<GitHub["probeWrite"]>[0], { path: string; body: Json }>> = {
  issues: { path: "/issues", body: {} },
  contents: { path: "/git/refs", body: { ref: `refs/heads/${nowhere}`, sha: "0".repeat(40) } },
  pull_requests: { path: "/pulls", body: { title: "permission probe", head: nowhere, base: nowhere } },
};

export function probeCalls(send: Send, root: string): Pick<GitHub, "probeWrite"> {
  return {
    async probeWrite(permission) {
      const { path, body } = impossible[permission];
      try {
        await send({ method: "POST", path: root + path, body });
      } catch (error) {
        if (!(error instanceof Fault) || error.evidence.kind !== "http") throw error;
        const { status } = error.evidence;
        // GitHub looks at the permission first and at the content after it.
        if (status === 400 || status === 422) return { kind: "allowed" };
        // 404 stands for "may not even know of it", 410 for issues that are switched off.
        if ([401, 403, 404, 410].includes(status)) return { kind: "refused", evidence: error.evidence };
        throw error;
      }
      return { kind: "allowed" };
    },
  };
}
