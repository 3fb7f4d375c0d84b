/** A part of the program that is loaded at its first use and kept: a promise that has settled costs the caller no turn. */
export function lazyPart<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    // A load that failed (too many open files, say) is tried again by the next caller.
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
