/** The scenes of the demo: label, front desk, work, death of the machine, work goes on, pull request. */
import { existsSync } from "node:fs";
import { startActionsHost } from "../../__tests__/fakes/actions-host/actions-host.ts";
import type { ActionsHost, HostRepository } from "../../__tests__/fakes/actions-host/api.ts";
import type { JobResult, RunningJob } from "../../__tests__/fakes/runner/api.ts";
import { startRerun } from "../../__tests__/fakes/runner/job.ts";
import { runPending } from "../../__tests__/fakes/runner/pending.ts";
import { asShown } from "./as-shown.ts";
import { count, journalOf, statusComments } from "./facts.ts";
import { sessionFile, treeOf, whenHalfIsSaved } from "./kill.ts";
import { issueBody, issueTitle, projectFiles } from "./project.ts";
import type { Screen } from "./screen.ts";

const name = "shop";
const fullName = `acme/${name}`;
/** Cache, artifact and git ref: what a run on a runner uses unless told otherwise. */
const stores = 3;

interface Stage {
  readonly host: ActionsHost;
  readonly repository: HostRepository;
  readonly screen: Screen;
  readonly actionDirectory: string;
  /** The job that runs now, so that whoever stops the demo can end it. */
  readonly running: (job: RunningJob) => RunningJob;
}

async function nextRun(scene: Stage): Promise<RunningJob> {
  const job = await runPending(scene.host, { actionDirectory: scene.actionDirectory });
  if (job === undefined) throw new Error("GitHub has no run waiting, but there should be one");
  return scene.running(job);
}

function thread(repository: HostRepository, number: number) {
  const found = repository.threads.get(number);
  if (found === undefined) throw new Error(`there is no #${number}`);
  return found;
}

async function label(scene: Stage): Promise<number> {
  const { repository, screen } = scene;
  screen.step("A maintainer opens an issue and puts the label `workflow-manager` on it");
  const issue = await repository.openIssue({ by: "maintainer", title: issueTitle, body: issueBody });
  await repository.addLabel(issue, "workflow-manager", "maintainer");
  screen.see(`issue #${issue} "${issueTitle}" with the label, and a run in the Actions tab.`);

  screen.step("The front desk: a short run that checks who asked and hands the work over");
  const desk = await (await nextRun(scene)).result;
  screen.see(
    `run "${desk.outputs["status"]}", an eyes reaction on the issue, the label gone again, and a second run that does the work.`,
  );
  screen.check(
    desk.outputs["status"] === "dispatched",
    `status is ${desk.outputs["status"]}, after ${desk.durationMs} ms`,
  );
  screen.check(thread(repository, issue).labels.length === 0, "the label is off, so that putting it again means again");
  return issue;
}

async function workAndDie(scene: Stage, issue: number): Promise<{ dead: JobResult; tree: string }> {
  const { repository, screen } = scene;
  screen.step("The dispatched run works; the agent is a real command that edits files");
  const job = await nextRun(scene);
  const generation = await whenHalfIsSaved(job, name, stores);
  const tree = await treeOf(job, name);
  const comment = asShown(statusComments(thread(repository, issue))[0] ?? "no comment");
  screen.see(`the run is yellow, and one comment on issue #${issue} says "${comment.split("\n")[0]}".`);
  screen.say("The work tree now: one file staged, one half edited (it does not even parse), one untracked:");
  screen.quote(tree.split("\n").slice(0, 3).join("\n"));
  screen.say(`Checkpoint generation ${generation} is in the cache, in an artifact and under refs/workflow-manager/.`);
  screen.check(
    /^ M src\/basket\.js\nA {2}src\/discount\.js\n\?\? docs\/discount\.md\n/.test(tree),
    "half of the work is done",
  );

  screen.step("The machine dies: SIGKILL for every process, its disk is gone, no post step runs");
  await job.killMachine();
  const dead = await job.result;
  screen.see(
    'the run is red: "The hosted runner lost communication with the server." The comment still says where it was.',
  );
  screen.check(dead.end === "machine-lost" && !existsSync(dead.machine.directory), "nothing of the machine is left");
  screen.check(repository.threads.size === 1, "no pull request yet: nothing untested was proposed");
  return { dead, tree };
}

async function goOn(scene: Stage, before: { dead: JobResult; tree: string }): Promise<JobResult> {
  const { screen } = scene;
  screen.step('Somebody presses "Re-run failed jobs": a fresh machine, told nothing more');
  const job = scene.running(await startRerun(before.dead));
  const result = await job.result;
  const opened = (await journalOf(job.machine, name)).filter((entry) => entry.kind === "run.opened").at(-1);
  const from = opened?.from;
  screen.see(
    `the run is ${result.conclusion === "success" ? "green" : "red"} after ${(result.durationMs / 1000).toFixed(0)} s.`,
  );
  screen.say(`resumed-from: ${result.outputs["resumed-from"]}`);
  if (typeof from === "object" && from !== null)
    screen.say(`out of: checkpoint generation ${from.generation} of store "${from.store}" (${from.key})`);
  const found = await sessionFile(job, "found");
  screen.check(result.outputs["resumed-from"] === "implementation_progress", "it went on where it had been");
  screen.check(found === before.tree, "staged, unstaged and untracked files were as before, byte for byte");
  screen.check(found !== undefined, "the agent found its own notes and did only what was left");
  screen.check(result.outputs["status"] === "completed", `status is ${result.outputs["status"]}`);
  screen.check(result.leftovers.length === 0, "no process was left behind");
  return result;
}

async function show(scene: Stage, issue: number, result: JobResult): Promise<void> {
  const { repository, screen } = scene;
  const journal = await journalOf(result.machine, name);
  screen.step("The job summary of the re-run");
  screen.quote(asShown(result.summary));

  screen.step(`Issue #${issue} and its one status comment`);
  for (const comment of statusComments(thread(repository, issue))) screen.quote(asShown(comment));

  const number = Number(result.outputs["pull-request-number"]);
  const pull = thread(repository, number);
  screen.step(`Pull request #${number}: ${pull.title}`);
  screen.quote(asShown(pull.body ?? ""));
  screen.say("Its diff:");
  const head = result.outputs["pull-request-head-sha"] ?? "";
  const base = (await repository.resolve(`refs/heads/${repository.defaultBranch}`)) ?? "";
  screen.quote(await repository.diff(base, head));
  screen.check(pull.body?.includes(`Closes #${issue}`) === true, `merging it closes issue #${issue}`);
  const tested = journal.find((entry) => entry.kind === "stage.succeeded" && entry.stage === "testing_complete");
  const testedSha = tested?.kind === "stage.succeeded" ? tested.output["testedSha"] : undefined;
  screen.check(
    testedSha === head && pull.pull?.headSha === head,
    `its head ${head.slice(0, 12)} is the commit that was tested`,
  );

  screen.step("Counted, after one label, one killed machine and one re-run");
  const counts = await count(repository, journal);
  screen.check(counts.issues === 1, `issues ${counts.issues}`);
  screen.check(counts.branches === 1, `branches ${counts.branches}`);
  screen.check(counts.pullRequests === 1, `pull requests ${counts.pullRequests}`);
  screen.check(counts.statusComments === 1, `status comments ${counts.statusComments}`);
  screen.check(
    journal.length > 0 && counts.stagesRunTwice.length === 0,
    `stages run twice ${counts.stagesRunTwice.length}`,
  );
}

/** Runs all scenes. Whatever happens, the host, its machines and their directories are gone afterwards. */
export async function play(screen: Screen, actionDirectory: string, stop: AbortSignal): Promise<void> {
  const host = await startActionsHost();
  let job: RunningJob | undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop.addEventListener("abort", () => reject(new Error("stopped")), { once: true });
  });
  stopped.catch(() => undefined);
  try {
    host.addUser("maintainer", "write");
    const repository = await host.addRepository({
      owner: "acme",
      name,
      visibility: "private",
      files: projectFiles,
    });
    screen.say(
      `GitHub is played by a host on this machine (${fullName}); git, the action, the agent and the tests are real.`,
    );
    const scene: Stage = {
      host,
      repository,
      screen,
      actionDirectory,
      running: (started) => {
        job = started;
        return started;
      },
    };
    const scenes = async () => {
      const issue = await label(scene);
      const before = await workAndDie(scene, issue);
      await show(scene, issue, await goOn(scene, before));
    };
    await Promise.race([scenes(), stopped]);
  } finally {
    await job?.killMachine().catch(() => undefined);
    await host.stop();
  }
  screen.check(!existsSync(host.directory), "the emulated GitHub, its machines and their files are gone");
}
