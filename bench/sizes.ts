/** What the bundle weighs, and what of it is loaded before the first stage. */
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Result } from "./measure.ts";
import { loadedBeforeFirstStage } from "./start-up.ts";
import type { Table } from "./table.ts";

const largestShown = 8;
const mostEarlyKiB = 900;

export async function bundleSizes(actionDirectory: string): Promise<{ early: Result; table: Table }> {
  const dist = join(actionDirectory, "dist");
  const temporary = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const loaded = new Set(await loadedBeforeFirstStage(actionDirectory, join(temporary, "loaded")));
    const names = (await readdir(dist)).filter((name) => name.endsWith(".js"));
    const files = await Promise.all(names.map(async (name) => ({ name, bytes: (await stat(join(dist, name))).size })));
    const kb = (bytes: number) => `${(bytes / 1024).toFixed(0)} KiB`;
    const sum = (list: typeof files) => list.reduce((total, { bytes }) => total + bytes, 0);
    files.sort((a, b) => b.bytes - a.bytes);
    const early = files.filter(({ name }) => loaded.has(name));
    const shown = [...new Set([...early, ...files.slice(0, largestShown)])];
    return {
      early: {
        what: `JavaScript loaded before the first stage, ${early.length} files (bare: all ${files.length})`,
        ours: kb(sum(early)),
        bare: kb(sum(files)),
        ratio: "",
        limit: `≤ ${mostEarlyKiB} KiB`,
        holds: sum(early) <= mostEarlyKiB * 1024,
      },
      table: {
        head: ["file of dist/", "size", "before the first stage"],
        rows: shown.map(({ name, bytes }) => [name, kb(bytes), loaded.has(name) ? "yes" : ""]),
      },
    };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
