/** Files and figures of this machine. */

/** One workflow's journal file. Lines go in whole and are on the disk (`fdatasync`) when `append` resolves. */
export interface JournalFile {
  readonly path: string;
  /** One whole line, or several: durable when it resolves. */
  append(lines: string): Promise<void>;
  close(): Promise<void>;
}

/** Signs and encrypts what leaves the machine; absent without `checkpoint-key`. */
export interface Seal {
  readonly salt: string;
  seal(bytes: Uint8Array, name: string): Uint8Array;
  /** Throws `Fault` (state, corrupted) when the bytes were changed or the key is another one. */
  open(bytes: Uint8Array, name: string): Uint8Array;
  sign(text: string): string;
  verify(text: string, signature: string): boolean;
}

/** Percent of the machine, or of the container's limit where there is one. */
export interface MachineResources {
  readonly cpuPercent: number;
  readonly memoryPercent: number;
  readonly diskPercent: number;
  readonly memoryTotalBytes: number;
  readonly diskFreeBytes: number;
}

export interface FileDigest {
  readonly name: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}
