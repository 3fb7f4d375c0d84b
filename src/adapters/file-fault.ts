import { Fault } from "../core/failure/evidence.ts";

/** Undefined for anything that is no error of the operating system. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error
    ? error.code
    : undefined;
}

/** Turns an error of the operating system into a `file` fault. Faults pass as they are; anything else is a bug and passes too. */
export function fileFault(error: unknown, operation: string, path: string): unknown {
  const errno = errnoOf(error);
  if (errno === undefined) return error;
  return new Fault({ kind: "file", operation, path, errno }, `${operation} ${path}: ${errno}`);
}

export async function withFileFault<T>(operation: string, path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileFault(error, operation, path);
  }
}

export function corrupted(detail: string): Fault {
  return new Fault({ kind: "state", problem: "corrupted", detail }, detail);
}
