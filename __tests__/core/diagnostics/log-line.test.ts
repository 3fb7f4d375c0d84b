import { describe, expect, it } from "vitest";
import { logLine, simpleLogLine } from "../../../src/core/diagnostics/log-line.ts";

const record = {
  time: "2024-01-15T14:23:15.123Z",
  level: "INFO",
  workflow_id: "workflow-20240115-142315-a7b3",
  stage: null,
  event: "workflow.created",
  message: "Starting enhanced workflow execution",
  fields: {},
} as const;

describe("a line of the log", () => {
  it("is the specification's", () => {
    expect(logLine(record)).toBe(
      "2024-01-15 14:23:15 - workflow_manager - INFO - [workflow-20240115-142315-a7b3] Starting enhanced workflow execution",
    );
  });

  it("is one line whatever the message, and has a mark where there is no workflow", () => {
    expect(logLine({ ...record, workflow_id: "", level: "ERROR", message: "a\r\n  b\u2028c\n" })).toBe(
      "2024-01-15 14:23:15 - workflow_manager - ERROR - [-] a ⏎ b ⏎ c",
    );
  });

  it("is level and message alone in the simple form, and stays one line", () => {
    expect(simpleLogLine({ ...record, level: "WARNING", message: "a\nb\n" })).toBe("WARNING: a ⏎ b");
  });
});
