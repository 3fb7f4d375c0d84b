/** From a trigger to what becomes of it: nothing, the front desk, or a workflow in this run. */
import type { Trigger } from "../../core/trigger/event.ts";
import { type Served, type ServeRequest, serveWork } from "./serve-work.ts";

export async function serve(request: ServeRequest, trigger: Trigger): Promise<Served> {
  switch (trigger.kind) {
    case "skip":
      return { kind: "skipped", reason: trigger.reason };
    case "problem":
    case "front-desk": {
      const { serveDesk, serveProblem } = await import("./serve-desk.ts");
      return trigger.kind === "problem" ? serveProblem(request, trigger) : serveDesk(request, trigger);
    }
    case "task":
    case "resume":
      return serveWork(request, trigger);
    case "diagnose":
      throw new Error("diagnosing is not serving a workflow");
  }
}
