/** The course of one job: its steps, then the post steps in reverse, then the clean-up. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { type ActionFile, readAction } from "./action-file.ts";
import type { JobResult, Patience, Step, StepResult } from "./api.ts";
import { checkout } from "./checkout.ts";
import { actionsEnvironment, inputEnvironment, type JobPlace } from "./environment.ts";
import { holds, interpolate } from "./expressions.ts";
import { jobResult } from "./job-result.ts";
import { type JobState, jobEnvironment, jobScope } from "./job-scope.ts";
import { Masks } from "./masks.ts";
import { kill } from "./processes.ts";
import { type JobLog, StepLog } from "./step-log.ts";
import type { StepProcess } from "./step-process.ts";
import { type ActionStep, actionPlan, type RunStep, runStep, type StepHost, skipped, statusOf } from "./steps.ts";

export const realPatience: Patience = { interruptMs: 7500, terminateMs: 2500, streamMs: 5000, serverMs: 300_000 };

interface PostStep {
  readonly step: ActionStep;
  readonly file: ActionFile;
  readonly inputs: Readonly<Record<string, string>>;
  readonly state: Record<string, string>;
}

type Ending = Exclude<JobResult["end"], "finished">;

export class JobRun {
  readonly place: JobPlace;
  readonly log: JobLog;
  readonly #host: StepHost;
  readonly #steps: StepResult[] = [];
  readonly #posts: PostStep[] = [];
  readonly #byId: Record<string, { outputs: Readonly<Record<string, string>> }> = {};
  readonly #startedAt = Date.now();
  #state: Readonly<Record<string, string>> = {};
  #running: StepProcess | undefined;
  #condition: string | undefined;
  #ending: Ending | undefined;
  /** GitHub's patience with a cancelled job is over. */
  #abandoned = false;
  #failed = false;

  constructor(place: JobPlace, onLine: (line: string) => void) {
    const { options, machine, started } = place;
    this.place = place;
    const masks = new Masks();
    const secrets = [started.token, started.runtimeToken, ...Object.values(options.secrets ?? {})];
    for (const secret of secrets) masks.add(secret);
    const debug = options.debug === true;
    this.log = { masks, lines: [], raw: [], commands: [], annotations: [], dropped: 0, debug, onLine };
    this.#host = {
      temp: machine.temp,
      patience: { ...realPatience, ...options.patience },
      jobEnv: { ...options.env },
      jobPath: [],
      mask: (text) => masks.apply(text),
      now: Date.now,
      running: (child) => {
        this.#running = child;
        this.#stopRunning();
      },
      lost: () => this.#ending === "machine-lost",
    };
  }

  get pid(): number | undefined {
    return this.#running?.pid;
  }

  /** The first ending counts, but a machine can be lost at any time. */
  end(ending: Ending): void {
    if (this.#ending !== undefined && ending !== "machine-lost") return;
    this.#ending = ending;
    this.#stopRunning();
  }

  abandon(): void {
    this.#abandoned = true;
    const pid = this.#running?.pid;
    if (pid !== undefined) kill(pid, "SIGKILL");
  }

  async run(steps: readonly Step[]): Promise<JobResult> {
    const { machine, started, workspace } = this.place;
    try {
      await writeFile(join(machine.temp, "_github_workflow", "event.json"), JSON.stringify(started.run.event));
      await mkdir(workspace, { recursive: true });
      for (const step of steps) if (this.#goesOn()) await this.#main(step);
      for (const post of this.#posts.reverse()) if (this.#goesOn()) await this.#post(post);
    } catch (error) {
      // Whatever was going on when the machine went fails in its own way.
      if (!this.#host.lost()) throw error;
    }
    const lost = this.#host.lost();
    const leftovers = lost ? [] : await machine.processes();
    for (const { pid } of leftovers) kill(pid, "SIGKILL");
    const strays = lost ? [] : await machine.strays();
    for (const { pid } of strays) kill(pid, "SIGKILL");
    return jobResult(this.place, this.log, {
      end: this.#ending ?? "finished",
      failed: this.#failed,
      steps: this.#steps,
      state: this.#state,
      leftovers,
      strays,
      durationMs: Date.now() - this.#startedAt,
    });
  }

  /** A runner that is shut down starts nothing more: neither steps nor post steps. */
  #goesOn(): boolean {
    return this.#ending !== "machine-lost" && this.#ending !== "shutdown" && !this.#abandoned;
  }

  /** A cancel asks the running step's condition again: one that says `always()` goes on, as do post steps. */
  #stopRunning(): void {
    if (this.#ending === undefined || this.#ending === "machine-lost") return;
    const goesOn = this.#ending !== "shutdown" && holds(this.#condition, jobScope(this.place, this.#now()));
    if (!goesOn) this.#running?.interrupt();
  }

  #now(): JobState {
    const cancelled = this.#ending === "cancelled" || this.#ending === "timed-out";
    const status = statusOf(cancelled, this.#failed);
    return { status, env: this.#host.jobEnv, path: this.#host.jobPath, steps: this.#byId };
  }

  #holds(condition: string | undefined): boolean {
    this.#condition = condition;
    return holds(condition, jobScope(this.place, this.#now()));
  }

  #expand(values: Readonly<Record<string, string>>): Record<string, string> {
    const scope = jobScope(this.place, this.#now());
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, interpolate(value, scope)]));
  }

  #keep(result: StepResult, forgiven: boolean): void {
    this.#steps.push(result);
    if (result.id !== undefined) this.#byId[result.id] = { outputs: result.outputs };
    if (result.outcome === "failure" && !forgiven) this.#failed = true;
  }

  async #main(step: Step): Promise<void> {
    if (step.kind === "checkout") return this.#checkout(step);
    if (!this.#holds(step.condition)) {
      this.#keep(skipped(step.id, step.kind, "main"), true);
      return;
    }
    const result = step.kind === "run" ? await this.#script(step) : await this.#action(step);
    this.#keep(result, step.continueOnError === true);
  }

  async #checkout(step: Extract<Step, { kind: "checkout" }>): Promise<void> {
    if (!this.#holds(undefined)) return;
    const { options, started, machine, workspace } = this.place;
    const { host } = options;
    const { run } = started;
    const log = new StepLog(this.log, "main", {});
    const ref = step.ref === undefined ? run.ref : step.ref.startsWith("refs/") ? step.ref : `refs/heads/${step.ref}`;
    const sha = step.ref === undefined ? run.sha : ((await host.repository(run.repository).resolve(ref)) ?? step.ref);
    const base = skipped(undefined, "checkout", "main");
    try {
      await checkout({
        serverUrl: host.serverUrl,
        repository: run.repository,
        ref,
        sha,
        token: step.token ?? started.token,
        workspace,
        temp: machine.temp,
        depth: step.depth ?? 1,
        persistCredentials: step.persistCredentials ?? true,
        sparse: step.sparse,
        env: jobEnvironment(this.place, this.#now(), {}),
        say: (line) => log.say(line),
        lost: () => this.#host.lost(),
      });
      this.#keep({ ...base, outcome: "success", exitCode: 0 }, false);
    } catch (error) {
      if (!this.#host.lost()) log.fail(error instanceof Error ? error.message : String(error));
      this.#keep({ ...base, outcome: "failure", exitCode: 1, annotations: log.annotations }, false);
    }
  }

  #script(step: RunStep): Promise<StepResult> {
    const script = interpolate(step.script, jobScope(this.place, this.#now()));
    const plan = {
      id: step.id,
      name: script.split("\n")[0] ?? "",
      phase: "main" as const,
      program: "bash",
      args: ["--noprofile", "--norc", "-eo", "pipefail", "-c", script],
      cwd: this.place.workspace,
      env: jobEnvironment(this.place, this.#now(), this.#expand(step.env ?? {})),
      timeoutMs: step.timeoutMs,
    };
    return runStep(plan, this.#host, new StepLog(this.log, "main", {}));
  }

  async #action(step: ActionStep): Promise<StepResult> {
    const file = await readAction(step.directory);
    const inputs = this.#expand({ ...file.inputs, ...step.inputs });
    const state: Record<string, string> = {};
    const log = new StepLog(this.log, "main", state);
    const unexpected = Object.keys(step.inputs ?? {}).filter((name) => !(name in file.inputs));
    if (unexpected.length > 0) {
      const valid = Object.keys(file.inputs).join("', '");
      log.annotate("warning", `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`);
    }
    // Queued when main starts, so that it runs however main ends.
    if (file.post !== undefined) this.#posts.push({ step, file, inputs, state });
    this.#state = state;
    return runStep(actionPlan(step, file, "main", this.#about(step, inputs, {})), this.#host, log);
  }

  async #post(post: PostStep): Promise<void> {
    const { step, file, inputs, state } = post;
    if (!this.#holds(file.postIf)) {
      this.#keep(skipped(undefined, `Post ${file.name}`, "post"), true);
      return;
    }
    const states = Object.fromEntries(Object.entries(state).map(([key, value]) => [`STATE_${key}`, value]));
    const plan = actionPlan(step, file, "post", this.#about(step, inputs, states));
    this.#keep(await runStep({ ...plan, id: undefined }, this.#host, new StepLog(this.log, "post", state)), false);
  }

  #about(
    step: ActionStep,
    inputs: Readonly<Record<string, string>>,
    states: Readonly<Record<string, string>>,
  ): { readonly node: string; readonly cwd: string; readonly env: Readonly<Record<string, string>> } {
    const { options, workspace } = this.place;
    const env = jobEnvironment(this.place, this.#now(), {
      GITHUB_ACTION: step.id ?? "__self",
      ...this.#expand(step.env ?? {}),
      ...actionsEnvironment(this.place),
      ...inputEnvironment(inputs),
      ...states,
    });
    return { node: options.node ?? process.execPath, cwd: workspace, env };
  }
}
