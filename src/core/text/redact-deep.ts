/** Every string inside, and every name of a member: a secret can be a key of an object, too. The rest stays as it is. */
export function redactDeep<T>(value: T, redact: (text: string) => string): T {
  const clean = (inner: unknown): unknown => {
    if (typeof inner === "string") return redact(inner);
    if (Array.isArray(inner)) return inner.map(clean);
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, member]) => [redact(key), clean(member)]));
  };
  return clean(value) as T;
}
