import { expect, it } from "vitest";
import { configuration, createSimulation } from "../fakes/simulation/scenario.ts";

it("says of a docs-command that changed files that it did, and not that it changed nothing", async () => {
  const { ending } = await createSimulation({ seed: 5, config: configuration({ "docs-command": "make docs" }) }).next();
  if (ending.kind !== "ended") throw new Error(`it ${ending.kind}`);
  expect(ending.end.history.stages.documentation_update.output).toMatchObject({
    changed: true,
    reason: "docs-command brought it up to date",
  });
});
