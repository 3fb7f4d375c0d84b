/** All ports together. */
import type { PromptOverrides } from "../core/prompt/prompt-texts.ts";
import type {
  Agent,
  Chance,
  CheckpointStore,
  Clock,
  GitHub,
  HistoryStore,
  Log,
  OwnershipCell,
  Presenter,
  Processes,
  Scratch,
  StateFiles,
  SystemProbes,
  WorkTree,
} from "../ports.ts";
import type { Extensions } from "./extensions.ts";
import type { Seal } from "./machine.ts";
import type { Telemetry } from "./telemetry.ts";

/** All ports, put together in compose.ts. Engine and stages reach nothing else. */
export interface World {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly states: StateFiles;
  readonly scratch: Scratch;
  readonly workTree: WorkTree;
  readonly processes: Processes;
  readonly agent: Agent;
  /** Those that take over, in this order, when the agent cannot go on. */
  readonly fallbackAgents?: readonly Agent[] | undefined;
  readonly github: GitHub;
  readonly stores: readonly CheckpointStore[];
  /** Undefined where nobody else can be at work on the same workflow. */
  readonly ownership?: OwnershipCell | undefined;
  /** Undefined where nothing is learned from earlier workflows. */
  readonly history?: HistoryStore | undefined;
  /** A seal for the salt of a stored checkpoint, or a new one. Undefined without a key. */
  readonly seal: ((salt?: string) => Promise<Seal>) | undefined;
  readonly probes: SystemProbes;
  readonly presenter: Presenter;
  readonly log: Log;
  /** Undefined where no collector is named. */
  readonly telemetry?: Telemetry | undefined;
  readonly extensions: () => Promise<Extensions>;
  /**
   * The repository's own stage prompts, read and checked once; throws a configuration `Fault` when one cannot be taken.
   * `commit`: as it has them, in place of the work tree. Undefined where only the bundled ones are used.
   */
  readonly prompts?: ((commit?: string) => Promise<PromptOverrides>) | undefined;
}

/** A world in which every write to GitHub is refused when the workflow belongs to another run by now (engine/ownership/fenced-world.ts). */
export interface FencedWorld extends World {
  readonly fenced: true;
}
