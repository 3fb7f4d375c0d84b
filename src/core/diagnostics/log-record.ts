import type { Json } from "../json.ts";

export type LogLevel = "DEBUG" | "INFO" | "WARNING" | "ERROR";

/** One line of `workflow-YYYYMMDD.log` (contract, "Files"). `time` is ISO 8601 in UTC. */
export interface LogRecord {
  readonly time: string;
  readonly level: LogLevel;
  readonly workflow_id: string;
  readonly stage: string | null;
  readonly event: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, Json | undefined>>;
}
