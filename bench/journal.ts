/** One journal entry, from the call to the disk, against writing the same bytes and `fdatasync`, in turn on the same disk. */
import * as fs from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { createStateFiles } from "../src/adapters/state-files.ts";
import { emptyHistory } from "../src/core/journal/history.ts";
import { emptyChain } from "../src/core/journal/journal.ts";
import type { JournalEvent } from "../src/core/journal/journal-entry.ts";
import { createRedactor } from "../src/core/text/redact.ts";
import { startRecorder } from "../src/engine/checkpoint/recorder.ts";
import { median, type Pair } from "./measure.ts";

const event = (of: number): JournalEvent => ({
  kind: "checkpoint.saved",
  generation: of,
  store: "cache",
  key: `workflow-manager-checkpoint.workflow-20240115-142315-a7b3.g${of}`,
  bytes: 33_700,
  tookMs: 210,
});

/** Milliseconds, p50 of `entries` each. `directory` is where the files go: a memory file system would show nothing. */
export async function measureJournal(directory: string, entries: number): Promise<Pair> {
  const root = await mkdtemp(join(directory, ".bench-journal-"));
  try {
    const states = createStateFiles({
      stateDirectory: join(root, "states"),
      checkpointDirectory: join(root, "views"),
      now: Date.now,
    });
    const file = await states.openJournal("workflow-20240115-142315-a7b3", 0);
    let written = "";
    const recorder = startRecorder({
      file: {
        ...file,
        append: (line) => {
          written = line;
          return file.append(line);
        },
      },
      clock: { now: Date.now, sleep: async () => {} },
      head: emptyChain,
      history: emptyHistory,
      redact: createRedactor([`ghs_${"0".repeat(40)}`]),
    });
    const raw = fs.openSync(join(root, "raw"), "a");
    const ours: number[] = [];
    const bare: number[] = [];
    for (let of = 1; of <= entries; of += 1) {
      const a = performance.now();
      await recorder.record(event(of));
      const b = performance.now();
      const bytes = Buffer.from(written);
      const c = performance.now();
      fs.writeSync(raw, bytes);
      fs.fdatasyncSync(raw);
      const d = performance.now();
      // The first ones pay for compiling the code.
      if (of <= entries / 10) continue;
      ours.push(b - a);
      bare.push(d - c);
    }
    fs.closeSync(raw);
    await recorder.close();
    return { ours: median(ours), bare: median(bare) };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
