/**
 * Prompts of all forms through `validate` and through whole runs. `PROMPTS_DIRECTORY` names a folder of other prompts, all of
 * which then go the whole way; without it a few forms do, since each run takes seconds.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { oneStep, projects } from "./terminal-fixture.ts";

const project = projects(afterEach);

const given = process.env["PROMPTS_DIRECTORY"];
const prompts = given ?? fileURLToPath(new URL("../fixtures/prompts/", import.meta.url));
const usable = readdirSync(prompts).filter((name) => /^(?!unfilled|README).*\.md$/.test(name));
const wholeRuns = given === undefined ? usable.filter((name) => /^(?:nested|plain|numbered)/.test(name)) : usable;

describe("prompts of all forms", { timeout: 300_000 }, () => {
  it.each(usable)("%s passes validate", async (name) => {
    const fixture = project({ [name]: readFileSync(join(prompts, name), "utf8") });
    const validated = await fixture.run(["validate", name]);
    expect(validated.code, validated.err).toBe(0);
    expect(validated.out).toMatch(/^prompt: ok$/m);
    expect(validated.out).toMatch(/^ +requirements +[1-9]\d*/m);
    expect(validated.out).toMatch(/^ +tasks +[1-9]\d*$/m);
    expect(existsSync(join(fixture.root, ".github"))).toBe(false);
  });

  it.each(wholeRuns)("%s becomes a pull request", async (name) => {
    const fixture = project({ [name]: readFileSync(join(prompts, name), "utf8") });
    const { code, out, err } = await fixture.run(["run", name, ...oneStep]);
    expect(code, err).toBe(0);
    expect(out).toMatch(/^Completed: pull request #2 is ready$/m);
  });
});
