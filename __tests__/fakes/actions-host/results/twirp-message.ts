/** What a Twirp method takes and gives. */
import type { Json } from "../api.ts";
import type { World } from "../world.ts";
import type { RuntimeClaims } from "./runtime-token.ts";

export const statusOf = {
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  bad_route: 404,
  already_exists: 409,
  failed_precondition: 412,
} as const;

export type TwirpCode = keyof typeof statusOf;

export class TwirpError extends Error {
  readonly code: TwirpCode;

  constructor(code: TwirpCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Protobuf's JSON: int64 and wrapped values come as strings, absent fields are defaults. */
export class TwirpMessage {
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(fields: Readonly<Record<string, unknown>>) {
    this.#fields = fields;
  }

  /** Empty where it is absent. */
  text(name: string): string {
    return this.optional(name) ?? "";
  }

  optional(name: string): string | undefined {
    const value = this.#fields[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  }

  texts(name: string): readonly string[] {
    const value = this.#fields[name];
    return Array.isArray(value) ? value.map(String) : [];
  }
}

export type TwirpMethod = (world: World, claims: RuntimeClaims, message: TwirpMessage) => Json;
