import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { dashboardSource } from "../../src/cli/dashboard-source.ts";
import type { Setting } from "../../src/cli/setting.ts";
import type { World } from "../../src/ports.ts";
import { configuration, createSimulation, type Simulation } from "../fakes/simulation/scenario.ts";

const root = mkdtempSync(join(tmpdir(), "dashboard-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const rowsOf = (html: string) =>
  [...html.matchAll(/<tr><th scope="row"><a[^>]*>(workflow-[\w-]+)<\/a>.*?<\/tr>/gs)].map(([row, id]) => ({
    id,
    words: row.replace(/<[^>]*>/g, " ").replace(/\s+/g, " "),
  }));

/** Somebody's terminal: nothing of the workflows lies here. The network is simulated, the files are not: both have to go on. */
function dashboard(simulation: Simulation, change: Partial<World> = {}) {
  const { world } = simulation.idle();
  const config = configuration({ "state-directory": "states" });
  const runner = { owner: "acme", repo: "app", serverUrl: "https://github.com" };
  const setting = { config, root, runner, redact: (text: string) => text } as unknown as Setting;
  const source = dashboardSource(setting, { ...world, ...change });
  const { clock } = simulation;
  const settled = async <T>(work: Promise<T>): Promise<T> => {
    let isOver = false;
    const over = work.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      await clock.drive(clock.sleep(50));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return over;
  };
  return { list: () => settled(source.list()), workflow: (id: string) => settled(source.workflow(id)) };
}

describe("the dashboard over a repository", () => {
  it("shows what others have done, left lying, and are at work on, and writes nothing", async () => {
    const simulation = createSimulation({ seed: 1 });
    await simulation.next();
    await simulation.next({ newRun: true, crash: { at: 120, when: "before" } });
    const [done, lost] = simulation.runs.map(({ machine }) => [...machine.disk.journals.keys()][0] ?? "");
    const { host } = simulation;
    const before = JSON.stringify([
      host.state,
      [...host.claims.cells],
      host.history.text,
      host.shelves.map((s) => s.kept.length),
    ]);
    const page = dashboard(simulation);
    const rows = rowsOf((await page.list()).html);
    expect(rows.find(({ id }) => id === done)?.words).toMatch(/completed .* its record/);
    // GitHub says of the run that holds its lease that it has ended.
    expect(rows.find(({ id }) => id === lost)?.words).toMatch(/interrupted .* a checkpoint/);
    const record = (await page.workflow(done ?? ""))?.html ?? "";
    expect(record).toContain("implementation_progress");
    const detail = (await page.workflow(lost ?? ""))?.html ?? "";
    expect(detail).toMatch(/checkpoint \d+ \(/);
    expect(detail).toContain("Add the feature");
    expect(await page.workflow("workflow-20200101-000000-aaaa")).toBeUndefined();
    expect(await page.workflow("../../etc/passwd")).toBeUndefined();

    host.ended.clear();
    const alive = rowsOf((await dashboard(simulation).list()).html);
    expect(alive.find(({ id }) => id === lost)?.words).toMatch(/running .* a checkpoint/);
    const after = JSON.stringify([
      host.state,
      [...host.claims.cells],
      host.history.text,
      host.shelves.map((s) => s.kept.length),
    ]);
    expect(after).toBe(before);
  });

  it("asks the repository once a minute, however often it is looked at, and says what it could not read", async () => {
    const simulation = createSimulation({ seed: 2 });
    await simulation.next();
    let asked = 0;
    const read = async () => {
      asked += 1;
      throw new Error("the ref cannot be fetched");
    };
    const page = dashboard(simulation, { history: { read, update: async () => undefined } });
    const { html } = await page.list();
    expect(html).toContain("the repository&#39;s history could not be read: the ref cannot be fetched");
    for (let time = 0; time < 5; time++) await page.list();
    expect(asked).toBe(1);
    await simulation.clock.drive(simulation.clock.sleep(61_000));
    await page.list();
    expect(asked).toBe(2);
  });
});
