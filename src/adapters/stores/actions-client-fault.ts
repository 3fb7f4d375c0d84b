import { configurationFault, Fault } from "../../core/failure/evidence.ts";
import { connectionFault, httpFault } from "../github/faults.ts";

/** What the cache and artifact clients throw is a sentence; the status, where there was one, stands in it in brackets. */
const statusInText = /\((\d{3})\)/;

/** Faults pass as they are. */
export function clientFault(error: unknown, operation: string): Fault {
  if (error instanceof Fault) return error;
  const context = { method: "POST", path: operation, secret: "", now: Date.now() };
  const message = error instanceof Error ? error.message : String(error);
  // The client wraps its UsageError in a plain one.
  if (message.includes("storage quota has been hit"))
    return configurationFault(
      "checkpoint-stores",
      "artifact storage",
      "the storage quota is used up",
      "Remove old artifacts, raise the quota, or use another store",
    );
  if (error instanceof Error && error.name === "GHESNotSupportedError")
    return configurationFault(
      "checkpoint-stores",
      "server",
      "it has no artifacts of this version",
      "Use another store",
    );
  const status = statusInText.exec(message)?.[1];
  return status === undefined ? connectionFault(error, context) : httpFault(Number(status), message, {}, context);
}
