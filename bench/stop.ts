/** A cancel on the emulated host while an agent works: from the runner's SIGINT to the end of the step, everything saved. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startWork, withHost } from "./job.ts";
import { percentile } from "./measure.ts";
import { ms, type Section } from "./table.ts";

const stops = 7;
/** The agent is stopped in the middle of its work, after the checkpoint of the milestone before it. */
const workedMs = 1_500;

async function once(actionDirectory: string): Promise<{ stopMs: number; stores: number }> {
  return withHost(async (host) => {
    const working = join(host.directory, "working");
    const inputs = {
      "agent-command": `cat > /dev/null; if [ "$WORKFLOW_STAGE" = implementation_progress ]; then echo half > half.txt; touch "${working}"; sleep 600; fi`,
      "test-command": "true",
    };
    const job = await startWork(host, actionDirectory, { inputs });
    while (!existsSync(working)) await sleep(20);
    await sleep(workedMs);
    job.cancel();
    const result = await job.result;
    const main = result.steps.find(({ phase, stopMs }) => phase === "main" && stopMs !== undefined);
    const said = /checkpoint generation (\d+)/i;
    const saved = result.log.filter((line) => said.test(line) && /saved/i.test(line));
    const newest = Math.max(0, ...saved.map((line) => Number(said.exec(line)?.[1])));
    const stores = saved.filter((line) => Number(said.exec(line)?.[1]) === newest).length;
    return { stopMs: main?.stopMs ?? Number.NaN, stores };
  });
}

export async function measureStop(actionDirectory: string): Promise<Section> {
  const all = [];
  for (let of = 0; of < stops; of += 1) all.push(await once(actionDirectory));
  const taken = all.map(({ stopMs }) => stopMs);
  const worst = Math.min(...all.map(({ stores }) => stores));
  return {
    results: [
      {
        what: `SIGINT in the agent's work → saved and ended, p50 of ${stops}`,
        ours: ms(percentile(taken, 50)),
        bare: "",
        ratio: `slowest ${ms(Math.max(...taken))}; ${worst} of 3 stores at least`,
        limit: "< 1 s",
        holds: percentile(taken, 50) < 1_000,
      },
    ],
  };
}
