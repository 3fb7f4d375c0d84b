/**
 * The part of GitHub's expression language that workflows around one action use: contexts, literals, `! && || == !=`, brackets,
 * status functions, `contains`, `startsWith`, `format`, `toJSON`, `fromJSON`.
 * https://docs.github.com/actions/reference/workflows-and-actions/expressions
 */

export interface Scope {
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly status: "success" | "failure" | "cancelled";
}

const token = /\s*(?:(\d+(?:\.\d+)?)|'((?:[^']|'')*)'|([A-Za-z_][\w-]*)|(&&|\|\||==|!=|[!()[\].,*]))/y;

type Token = { readonly kind: "number" | "string" | "name" | "mark"; readonly text: string };

function tokens(source: string): Token[] {
  const found: Token[] = [];
  const text = source.trim();
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (match === null) throw new Error(`this expression is not emulated: ${source}`);
    const [, number, string, name, mark] = match;
    if (number !== undefined) found.push({ kind: "number", text: number });
    else if (string !== undefined) found.push({ kind: "string", text: string.replaceAll("''", "'") });
    else if (name !== undefined) found.push({ kind: "name", text: name });
    else found.push({ kind: "mark", text: mark ?? "" });
  }
  return found;
}

export function truthy(value: unknown): boolean {
  return (
    value !== false && value !== 0 && value !== "" && value !== null && value !== undefined && !Number.isNaN(value)
  );
}

export function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return null;
  const found = Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found?.[1] ?? null;
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase();
  if (typeof a === typeof b) return a === b;
  return Number(a) === Number(b);
}

class Parser {
  readonly #tokens: Token[];
  readonly #scope: Scope;

  constructor(source: string, scope: Scope) {
    this.#tokens = tokens(source);
    this.#scope = scope;
  }

  whole(): unknown {
    const value = this.#either();
    if (this.#tokens.length > 0) throw new Error(`unexpected '${this.#tokens[0]?.text}' in an expression`);
    return value;
  }

  #take(text: string): boolean {
    const next = this.#tokens[0];
    if (next?.kind !== "mark" || next.text !== text) return false;
    this.#tokens.shift();
    return true;
  }

  #either(): unknown {
    let value = this.#both();
    while (this.#take("||")) {
      const other = this.#both();
      value = truthy(value) ? value : other;
    }
    return value;
  }

  #both(): unknown {
    let value = this.#equal();
    while (this.#take("&&")) {
      const other = this.#equal();
      value = truthy(value) ? other : value;
    }
    return value;
  }

  #equal(): unknown {
    const value = this.#unary();
    if (this.#take("==")) return same(value, this.#unary());
    if (this.#take("!=")) return !same(value, this.#unary());
    return value;
  }

  #unary(): unknown {
    if (this.#take("!")) return !truthy(this.#unary());
    let value = this.#primary();
    for (;;) {
      if (this.#take(".")) value = member(value, this.#tokens.shift()?.text ?? "");
      else if (this.#take("[")) {
        value = member(value, asText(this.#either()));
        this.#take("]");
      } else return value;
    }
  }

  #primary(): unknown {
    if (this.#take("(")) {
      const value = this.#either();
      this.#take(")");
      return value;
    }
    const next = this.#tokens.shift();
    if (next?.kind === "number") return Number(next.text);
    if (next?.kind === "string") return next.text;
    if (next?.kind !== "name") throw new Error("an expression ends too early");
    if (this.#take("(")) return this.#call(next.text, this.#arguments());
    if (next.text === "true" || next.text === "false") return next.text === "true";
    return next.text === "null" ? null : member(this.#scope.contexts, next.text);
  }

  #arguments(): unknown[] {
    const values: unknown[] = [];
    while (!this.#take(")")) {
      values.push(this.#either());
      this.#take(",");
    }
    return values;
  }

  #call(name: string, values: readonly unknown[]): unknown {
    const [first, second] = values;
    switch (name.toLowerCase()) {
      case "always":
        return true;
      case "success":
      case "failure":
      case "cancelled":
        return this.#scope.status === name.toLowerCase();
      case "contains":
        if (Array.isArray(first)) return first.some((each) => same(each, second));
        return asText(first).toLowerCase().includes(asText(second).toLowerCase());
      case "startswith":
        return asText(first).toLowerCase().startsWith(asText(second).toLowerCase());
      case "format":
        return asText(first).replaceAll(/\{(\d+)\}/g, (_, at: string) => asText(values[Number(at) + 1]));
      case "tojson":
        return JSON.stringify(first, null, 2);
      case "fromjson":
        return JSON.parse(asText(first));
      default:
        throw new Error(`the function ${name}() is not emulated`);
    }
  }
}

export function evaluate(source: string, scope: Scope): unknown {
  const inner = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(source);
  return new Parser(inner?.[1] ?? source, scope).whole();
}

/** Text with `${{ … }}` in it. */
export function interpolate(text: string, scope: Scope): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, source: string) => asText(evaluate(source, scope)));
}

/** A step's `if:`; without a status function it means `success() && (…)`. */
export function holds(condition: string | undefined, scope: Scope): boolean {
  if (condition === undefined) return scope.status === "success";
  const value = truthy(evaluate(condition, scope));
  const asks = /\b(always|success|failure|cancelled)\s*\(/i.test(condition);
  return asks ? value : value && scope.status === "success";
}
