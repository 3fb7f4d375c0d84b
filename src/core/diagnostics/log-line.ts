import type { LogRecord } from "./log-record.ts";

/** How the log calls the program; the specification's word. */
const loggerName = "workflow_manager";

/**
 * The specification's line: `2024-01-15 14:23:15 - workflow_manager - INFO - [workflow-…] message`. Time in UTC, whole
 * seconds. One record is one line: line ends inside the message are shown as ⏎.
 */
export function logLine(record: LogRecord): string {
  const time = record.time.slice(0, 19).replace("T", " ");
  const id = record.workflow_id === "" ? "-" : record.workflow_id;
  return `${time} - ${loggerName} - ${record.level} - [${id}] ${oneLine(record.message)}`;
}

/** `log-format: simple`. GitHub shows a time beside every line, and a run has one workflow: what is left is level and message. */
export function simpleLogLine(record: LogRecord): string {
  return `${record.level}: ${oneLine(record.message)}`;
}

function oneLine(message: string): string {
  return message.trimEnd().replace(/\s*[\r\n\u2028\u2029]+\s*/gu, " ⏎ ");
}
