/**
 * An adapter that is opened at its first call. Opening some of them spawns git or loads a client; the first stage must not
 * wait for what it does not use (DESIGN decision 7). Only for interfaces whose methods all answer with promises.
 */
type Promising<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => Promise<infer R> ? (...args: A) => Promise<R> : T[K];
};

/** `known`: the members that are no methods, and methods that must answer without opening. */
export function lazily<T extends object>(open: () => Promise<T>, known: Partial<T>): Promising<T> {
  let opened: Promise<T> | undefined;
  const load = (): Promise<T> => {
    // A failed opening (git not there yet, network) is tried again by the next call.
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return new Proxy(known as Promising<T>, {
    get: (target, name, receiver) => {
      if (Reflect.has(target, name)) return Reflect.get(target, name, receiver) as unknown;
      // A promise that is resolved with this object looks for `then`: it is none.
      if (typeof name === "symbol" || name === "then") return undefined;
      return async (...args: unknown[]) => {
        const adapter = await load();
        const method = adapter[name as keyof T];
        if (typeof method !== "function") throw new TypeError(`${name} is no method of this adapter`);
        return (method as (...rest: unknown[]) => unknown).apply(adapter, args);
      };
    },
  });
}
