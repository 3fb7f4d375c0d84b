import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { JobResult } from "../fakes/runner/api.ts";
import { startRerun } from "../fakes/runner/job.ts";
import { everyByte, type Kept } from "./every-byte.ts";
import { type Project, patient, story, withProject } from "./harness.ts";
import { journalBytes } from "./journal-on.ts";
import { replayOffline } from "./replayed.ts";

/** No form that a pattern would know: only that it is known as a secret protects it. */
const known = "Tr0ub4dor-and-correct-horse";
/** A credential by its form, although nobody has named it. */
const pattern = `ghp_${"a1B2c3D4e5F6".repeat(3)}`;
const dotenv = "dotenv-value-9f8e7d6c5b4a";

const behaviour = {
  research_planning: `echo "The key is ${known}, in base64 $(printf %s '${known}' | base64), and ${pattern}."`,
  implementation_progress: `
echo "leaking ${known} and ${pattern}" >&2
echo "leaking ${known}"
mkdir -p "$WORKFLOW_SESSION_DIR"
echo "session with ${known} and ${pattern}" > "$WORKFLOW_SESSION_DIR/transcript.txt"
env > "$WORKFLOW_SESSION_DIR/environment.txt"
env
echo 'TOKEN=${dotenv}' > .env
echo '.env' >> .gitignore
pause implementation
sed -i 's/a - b/a + b/' add.mjs`,
  review_request: `pause review; echo "The secret ${known} is well kept, and so is ${pattern}."`,
};

const secrets = [known, Buffer.from(known).toString("base64"), pattern, dotenv];

function expectNone(kept: readonly Kept[], values: readonly string[]): void {
  const found = kept.flatMap(({ place, bytes }) =>
    values.filter((value) => bytes.includes(value)).map((value) => `${value} in ${place}`),
  );
  expect(found).toEqual([]);
}

async function expectHostClean(project: Project, more: readonly string[]): Promise<readonly Kept[]> {
  const kept = await everyByte(project.host, project.repository);
  const places = new Set(kept.map(({ place }) => place.split(" ")[0]?.split("/")[0]));
  expect([...places].sort()).toEqual(["artifact", "cache", "git", "refs", "thread"]);
  expectNone(kept, [...secrets, ...more]);
  return kept;
}

/** Nobody but a file knows anything: the report comes out as the run had written it. */
async function expectReplays(kept: readonly Kept[], killed: JobResult): Promise<void> {
  const id = killed.state["workflow-id"];
  const [bundle, ...more] = kept.filter(({ place }) => place.startsWith("artifact diagnostic-bundle-"));
  expect([bundle?.place, more]).toEqual([`artifact diagnostic-bundle-${id}-a1-post.json`, []]);
  const replayed = await replayOffline(bundle?.bytes ?? Buffer.alloc(0));
  expect(replayed.err).toMatch(
    /^ok +journal +\d+ entries, their chain holds\nok +report +the one that the run made, byte for byte/,
  );
  const report = join(killed.machine.workspace("app"), `.github/workflow-states/${id}/report.md`);
  expect(replayed.out).toBe(await readFile(report, "utf8"));
  const [summary, link] = killed.summary.split("\nDiagnostic bundle: ");
  const [text, where] = (summary ?? "").split("\n[Full report](");
  expect(replayed.out).toBe(text);
  // Main was killed: the post step made the report, which says so, and all of it was looked through above.
  expect(where).toMatch(/^http\S+\), in the browser\.\n$/);
  const pages = kept.filter(({ place }) => place.startsWith("artifact report-"));
  expect(pages.map(({ place }) => place)).toEqual([`artifact report-${id}-a1-post.html`]);
  expect(String(pages[0]?.bytes)).toContain("<h1>Interrupted at implementation_progress");
  expect(link).toContain(`${id}-a1-post.json`);
  expect(replayed.html).toContain("ended without a word");
}

describe("secrets", () => {
  it(
    "in the environment, the agent's output, its session and ignored files leave the machine nowhere",
    {
      timeout: patient,
    },
    () =>
      withProject({ behaviour, config: { checkpoint_interval: "1s", html_report: true } }, async (project) => {
        const { agent } = project;
        const issue = await project.openIssue();
        await agent.arm("implementation");
        await agent.arm("review");
        const job = await project.start(
          { "issue-number": String(issue) },
          { env: { DEPLOY_PASSWORD: known }, secrets: { KEY: "unrelated" } },
        );
        await agent.reached("implementation", job.result);
        // The saved state of an interrupted run is the richest: session, half a work tree, the plan; and after a kill there is the
        // diagnostic bundle, too, that the post step makes from what main has left.
        if (job.pid === undefined) throw new Error("no process runs");
        process.kill(job.pid, "SIGKILL");
        const killed = await job.result;
        expect(killed.signal, story(killed)).toBe("SIGKILL");
        await expectReplays(await expectHostClean(project, [job.token]), killed);

        const second = await startRerun(killed);
        await agent.reached("review", second.result);
        await expectHostClean(project, [job.token, second.token]);
        await agent.release("review");
        const result = await second.result;
        expect(result.outputs["status"], story(result)).toBe("completed");
        await expectHostClean(project, [job.token, second.token]);

        for (const each of [killed, result]) {
          const shown: readonly Kept[] = [
            { place: "raw log", bytes: Buffer.from(withoutMasks(each.rawLog)) },
            { place: "summary", bytes: Buffer.from(each.summary) },
            { place: "outputs", bytes: Buffer.from(JSON.stringify(each.outputs)) },
            { place: "state", bytes: Buffer.from(JSON.stringify(each.state)) },
            { place: "journal", bytes: (await journalBytes(each.machine)) ?? Buffer.alloc(0) },
          ];
          expect(shown.filter(({ bytes }) => bytes.length === 0)).toEqual([]);
          expectNone(shown, [...secrets, job.token, second.token]);
          // Masking is told to the runner, too: what others print later in the job is hidden by it.
          expect(each.masks).toContain(known);
        }
      }),
  );
});

/** As the processes wrote it, so before the runner hid anything; a value has to be named once to be masked. */
function withoutMasks(lines: readonly string[]): string {
  return lines.filter((line) => !line.startsWith("::add-mask::")).join("\n");
}
