/**
 * What being reliable costs: the same workflow with everything on, and with every `enable_*` off, around 60 s of work of
 * agent and tests. Wall time is that of the main step. Processor time is that of the action's processes and all their
 * children (`times` of a shell around the step) less that of the work itself, so that what the work's own time varies by
 * does not hide what is looked for; the emulated host is not in it.
 */
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { childSeconds, mustBe, startWork, withHost } from "./job.ts";
import { median } from "./measure.ts";
import { ms, type Section } from "./table.ts";

const workS = 60;
const pairs = 5;
const switches = ["monitoring", "health-checks", "recovery", "persistence"];

interface Cost {
  readonly wallMs: number;
  readonly ownCpuMs: number;
}

async function once(actionDirectory: string, enabled: boolean): Promise<Cost> {
  return withHost(async (host) => {
    const file = (name: string) => join(host.directory, name);
    const node = file("node-and-times");
    writeFileSync(
      node,
      `#!/usr/bin/env bash\n"${process.execPath}" "$@"\ncode=$?\ntimes >> "${file("all")}"\nexit $code\n`,
    );
    chmodSync(node, 0o755);
    const busy = (seconds: number) =>
      `"${process.execPath}" -e 'const until = Date.now() + ${seconds * 1_000}; while (Date.now() < until) ;'; times >> "${file("work")}"`;
    const inputs = {
      "agent-command": `cat > /dev/null; if [ "$WORKFLOW_STAGE" = implementation_progress ]; then ${busy(workS * (2 / 3))}; echo hello > hello.txt; fi`,
      "test-command": `${busy(workS / 3)}; test -e hello.txt`,
      ...Object.fromEntries(enabled ? [] : switches.map((name) => [`enable-${name}`, "false"])),
    };
    const job = await startWork(host, actionDirectory, { inputs, node });
    const result = mustBe("completed", await job.result);
    const main = result.steps.find(({ phase, id }) => phase === "main" && id === "action");
    return {
      wallMs: main?.durationMs ?? Number.NaN,
      ownCpuMs: 1_000 * (childSeconds(host, "all") - childSeconds(host, "work")),
    };
  });
}

export async function measureOverhead(actionDirectory: string): Promise<Section> {
  const on: Cost[] = [];
  const off: Cost[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    on.push(await once(actionDirectory, true));
    off.push(await once(actionDirectory, false));
  }
  const more = (pick: (cost: Cost) => number) => {
    const [ours, bare] = [median(on.map(pick)), median(off.map(pick))];
    return { ours, bare, by: ours - bare };
  };
  const wall = more(({ wallMs }) => wallMs);
  const cpu = more(({ ownCpuMs }) => ownCpuMs);
  const cpuShare = (100 * cpu.by) / (cpu.bare + workS * 1_000);
  const wallShare = (100 * wall.by) / wall.bare;
  const percent = (value: number) => `${value >= 0 ? "+" : ""}${value.toFixed(2)} %`;
  return {
    results: [
      {
        what: `wall time of the main step with ${workS} s of work (bare: every \`enable_*\` off)`,
        ours: ms(wall.ours),
        bare: ms(wall.bare),
        ratio: percent(wallShare),
        limit: "≤ +0.5 %",
        holds: wallShare <= 0.5,
      },
      {
        what: "processor time beside the work, main and post and all children; the share is of work and bare together",
        ours: ms(cpu.ours),
        bare: ms(cpu.bare),
        ratio: percent(cpuShare),
        limit: "≤ +0.5 %",
        holds: cpuShare <= 0.5,
      },
    ],
  };
}
