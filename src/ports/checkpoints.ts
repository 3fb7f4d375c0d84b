/** How stored checkpoints are named and looked for. */

/** What a store shows of one stored generation without loading it. */
export interface CheckpointAddress {
  readonly store: string;
  /** The key, name or ref under which the store finds it again. */
  readonly key: string;
  readonly workflowId: string;
  readonly generation: number;
  readonly createdAt?: number | undefined;
}

/** How one looks for a checkpoint without knowing its id. Undefined fields do not restrict. */
export interface CheckpointQuery {
  readonly workflowId?: string | undefined;
  readonly runId?: string | undefined;
  readonly issue?: number | undefined;
}

/** What a store puts into the name of a generation. */
export interface CheckpointLabel {
  readonly workflowId: string;
  readonly generation: number;
  readonly runId: string | undefined;
  readonly runAttempt: number;
  readonly issue: number | undefined;
  readonly nonce: string;
}

export interface SavedCheckpoint {
  readonly address: CheckpointAddress;
  readonly bytes: number;
}

export interface CellContent {
  /** Untrusted. */
  readonly text: string;
  /** Names the state of the cell that was read. */
  readonly token: string;
}

export type CellSwap = { readonly kind: "swapped"; readonly token: string } | { readonly kind: "changed" };
