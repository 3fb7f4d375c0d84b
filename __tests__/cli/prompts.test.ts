import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { oneStep, projects } from "./terminal-fixture.ts";

const project = projects(afterEach);

const prompts = fileURLToPath(new URL("../fixtures/prompts/", import.meta.url));
const usable = readdirSync(prompts).filter((name) => name.endsWith(".md") && !name.startsWith("unfilled"));

describe("prompts of all forms", { timeout: 300_000 }, () => {
  it.each(usable)("%s passes validate and becomes a pull request", async (name) => {
    const fixture = project({ [name]: readFileSync(join(prompts, name), "utf8") });
    const validated = await fixture.run(["validate", name]);
    expect(validated.code, validated.err).toBe(0);
    expect(validated.out).toMatch(/^prompt: ok$/m);
    expect(validated.out).toMatch(/^ +requirements +[1-9]\d*/m);
    expect(validated.out).toMatch(/^ +tasks +[1-9]\d*$/m);
    expect(existsSync(join(fixture.root, ".github"))).toBe(false);
    const { code, out, err } = await fixture.run(["run", name, ...oneStep]);
    expect(code, err).toBe(0);
    expect(out).toMatch(/^Completed: pull request #2 is ready$/m);
  });
});
