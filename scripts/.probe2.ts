import { createSimulation } from "../__tests__/fakes/simulation/scenario.ts";
import { finalTree } from "../__tests__/fakes/simulation/invariants.ts";
import { decodeJournal } from "../src/core/journal.ts";
import { journalBytes } from "../__tests__/fakes/simulation/disk.ts";
const s = createSimulation({ seed: 1 });
await s.next({ crash: { at: Number(process.argv[2]), when: process.argv[3] as "after" } });
const { machine } = await s.next({});
for (const id of machine.disk.journals.keys()) { let on = false; for (const e of decodeJournal(journalBytes(machine.disk,id)!).entries) { if (e.kind==="run.opened") on = e.run.attempt === 2; if (on) console.log(JSON.stringify(e).slice(0,300)); } }
console.log(machine.life.steps.map((x)=>x.name).join("\n"));
console.log(finalTree(s.host));
