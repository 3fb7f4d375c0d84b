/** `key=value,key2=value2` of OpenTelemetry's variables: W3C baggage without properties, values percent-encoded. */

/** A header's or attribute's text; more is no configuration. */
const longest = 8_192;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What is no pair is left out. Prototype names are keys like others. */
export function parsePairs(text: string | undefined): Readonly<Record<string, string>> {
  const pairs = (text ?? "")
    .slice(0, longest)
    .split(",")
    .flatMap((part) => {
      const at = part.indexOf("=");
      const key = decoded(part.slice(0, Math.max(0, at)).trim());
      return key === "" ? [] : [[key, decoded(part.slice(at + 1).trim())] as const];
    });
  return Object.fromEntries(pairs);
}

const headersName = /^OTEL_EXPORTER_OTLP_(?:[A-Z]+_)?HEADERS$/i;

/** Headers are where a collector's key stands. */
export function isTelemetryHeaders(name: string): boolean {
  return headersName.test(name);
}

/** Each value that a header may show by itself: `Bearer abc` is one, and so is `abc`. */
export function secretsInHeaders(text: string): readonly string[] {
  return Object.values(parsePairs(text)).flatMap((value) => [value, ...value.split(/\s+/).slice(1)]);
}
