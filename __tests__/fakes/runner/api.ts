/** What tests and the demo see of the runner emulator. Durations are milliseconds. */
import type { ActionsHost, CacheMode, JsonObject, TokenPermissions } from "../actions-host/api.ts";
import type { Conclusion } from "../actions-host/model.ts";
import type { Machine } from "./machine.ts";

export type Step =
  | {
      readonly kind: "checkout";
      /** Default 1; 0 is everything, with tags. */
      readonly depth?: number;
      readonly ref?: string;
      /** Default true, as the action's. */
      readonly persistCredentials?: boolean;
      /** Directories of `sparse-checkout`, in cone mode; the clone is a partial one then. */
      readonly sparse?: readonly string[];
      readonly token?: string;
    }
  | {
      readonly kind: "action";
      readonly id?: string;
      /** Holds `action.yml` and what it names. */
      readonly directory: string;
      readonly inputs?: Readonly<Record<string, string>>;
      readonly env?: Readonly<Record<string, string>>;
      readonly timeoutMs?: number;
      /** A GitHub expression, e.g. `always()`. */
      readonly condition?: string;
      readonly continueOnError?: boolean;
    }
  | {
      /** A `run:` step: bash, without ACTIONS_* as on the real runner. */
      readonly kind: "run";
      readonly id?: string;
      readonly script: string;
      readonly env?: Readonly<Record<string, string>>;
      readonly timeoutMs?: number;
      readonly condition?: string;
      readonly continueOnError?: boolean;
    };

export interface JobOptions {
  readonly host: ActionsHost;
  /** `owner/name` */
  readonly repository: string;
  readonly eventName: string;
  readonly event?: JsonObject;
  /** Path of the workflow file; it need not exist. Default `.github/workflows/workflow-manager.yml`. */
  readonly workflow?: string;
  /** Job id; default `run`. */
  readonly job?: string;
  /** `with:` of the action. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Holds `action.yml`. Shorthand for a checkout and this action; `steps` replaces both. */
  readonly actionDirectory?: string;
  readonly steps?: readonly Step[];
  /** Masked in logs; a workflow's `${{ secrets.X }}`. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Of the job's token; default contents, issues, pull-requests and actions: write. */
  readonly permissions?: TokenPermissions;
  /** The `cache-mode` key: also exported as ACTIONS_CACHE_MODE. */
  readonly cacheMode?: CacheMode;
  /** Of the whole job: reached, the job is cancelled. Default none. */
  readonly timeoutMs?: number;
  /** Continue this run; default a new one. */
  readonly runId?: number;
  readonly actor?: string;
  readonly ref?: string;
  readonly sha?: string;
  /** Default a fresh one. */
  readonly machine?: Machine;
  /** Job-level `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Default: the Node that runs the tests. */
  readonly node?: string;
  /** ACTIONS_STEP_DEBUG. */
  readonly debug?: boolean;
  /** The runner's patience; default GitHub's: 7500, 2500, 5000 and 300000. */
  readonly patience?: Partial<Patience>;
  /** Called with each job that is started with these options, also with a re-run of it. */
  readonly onStart?: (job: RunningJob) => void;
  /** Called with each masked line as it is logged. */
  readonly onLog?: (line: string) => void;
  /** Directories put before PATH on the machine. */
  readonly path?: readonly string[];
}

export interface Patience {
  /** After SIGINT, before SIGTERM. */
  readonly interruptMs: number;
  /** After SIGTERM, before SIGKILL. */
  readonly terminateMs: number;
  /** After the exit of a process whose children hold its output. */
  readonly streamMs: number;
  /** After a cancel, before GitHub ends the job whatever it does. */
  readonly serverMs: number;
}

export interface LoggedAnnotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  /** `main` or `post` of the step. */
  readonly phase: "main" | "post";
}

export interface StepResult {
  readonly id: string | undefined;
  readonly name: string;
  readonly phase: "main" | "post";
  readonly outcome: "success" | "failure" | "cancelled" | "skipped";
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly durationMs: number;
  /** From the SIGINT to the end of the process; undefined where it was not asked to stop. */
  readonly stopMs: number | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly LoggedAnnotation[];
}

/** A workflow command met in a step's output. `set-output`, `save-state`, `set-env`, `add-path` there are danger signs. */
export interface CommandEvidence {
  readonly name: string;
  readonly form: "::" | "##[";
  readonly line: string;
  readonly phase: "main" | "post";
}

export interface LeftoverProcess {
  readonly pid: number;
  readonly command: string;
}

export interface JobResult {
  readonly options: JobOptions;
  readonly runId: number;
  readonly attempt: number;
  readonly conclusion: Conclusion;
  /** How it came to an end. */
  readonly end: "finished" | "cancelled" | "timed-out" | "shutdown" | "machine-lost";
  readonly steps: readonly StepResult[];
  /** Of the action's main (outputs of all steps merged, later ones win). */
  readonly outputs: Readonly<Record<string, string>>;
  /** What STATE_* held at the end. */
  readonly state: Readonly<Record<string, string>>;
  readonly annotations: readonly LoggedAnnotation[];
  /** Said but not kept, beyond ten of a type in a step. */
  readonly droppedAnnotations: number;
  /** As a reader of the log sees it. */
  readonly log: readonly string[];
  /** As the processes wrote it. */
  readonly rawLog: readonly string[];
  /** Main and post. */
  readonly summary: string;
  readonly commands: readonly CommandEvidence[];
  readonly masks: readonly string[];
  /** Of the action's main: shorthand for its `StepResult`. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly durationMs: number;
  /** Found by RUNNER_TRACKING_ID when the job ended, then killed. */
  readonly leftovers: readonly LeftoverProcess[];
  /** Without the marker, so that the real runner would have missed them; found by their directory, then killed. */
  readonly strays: readonly LeftoverProcess[];
  readonly machine: Machine;
}

export interface RunningJob {
  readonly runId: number;
  readonly attempt: number;
  readonly machine: Machine;
  readonly token: string;
  readonly runtimeToken: string;
  readonly result: Promise<JobResult>;
  /** Of the process that runs now. */
  readonly pid: number | undefined;
  /** Masked lines so far. */
  readonly log: readonly string[];
  /** Resolves when a line matching it was logged; rejects when the job ends without one. */
  logged(pattern: RegExp): Promise<string>;
  /** SIGINT, patience, SIGTERM, patience, SIGKILL, then the post steps. */
  cancel(): void;
  /** The machine is gone: SIGKILL for every process of it, no post, nothing processed. Resolves when all are dead. */
  killMachine(): Promise<void>;
  /** The runner is asked to go: signals as for a cancel, no post steps. */
  shutdown(): void;
}
