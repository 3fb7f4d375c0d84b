import { describe, expect, it } from "vitest";
import { workDirectory } from "../../src/engine/work-directory.ts";
import { configuration } from "../fakes/simulation/scenario.ts";
import { fixture } from "./ownership/fixture.ts";

describe("the directory in which agent and commands work", () => {
  it("is the repository, a directory of it, or wherever a person at a terminal says", async () => {
    const { world } = await fixture();
    const { root } = world.workTree;
    expect(workDirectory(world, configuration())).toBe(root);
    expect(workDirectory(world, configuration({ "working-directory": "packages/app" }))).toBe(`${root}/packages/app`);
    expect(workDirectory(world, { ...configuration(), working_directory: "/elsewhere" })).toBe("/elsewhere");
  });
});
