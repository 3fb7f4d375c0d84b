import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

it("the table of recovery actions in docs/reliability.md has a test for each action, and is what the tests say", async () => {
  const script = fileURLToPath(new URL("../scripts/recovery-table.ts", import.meta.url));
  const ran = await promisify(execFile)(process.execPath, [script]).catch((error: { stderr: string }) => error);
  expect(ran.stderr).toBe("");
}, 60_000);
