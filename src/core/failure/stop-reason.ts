/** Why a signal was aborted. `graceMs`: how long children get between terminate and kill. */
export interface StopReason {
  readonly by: string;
  readonly graceMs: number;
}
