import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { agentsFile, agentsTable, type TestedAgent, testedFile } from "../scripts/agents-table.ts";
import { renew } from "../scripts/metadata.ts";

it("the table of tested agents in docs/agents.md is what was seen, and names every agent with a CLI", async () => {
  const tested: Record<string, TestedAgent> = JSON.parse(await readFile(testedFile, "utf8"));
  expect(Object.keys(tested).sort()).toEqual(["claude", "codex", "copilot", "gemini"]);
  const page = await readFile(agentsFile, "utf8");
  expect(renew("docs/agents.md", page, { "agents tested": agentsTable(tested) })).toBe(page);
});
