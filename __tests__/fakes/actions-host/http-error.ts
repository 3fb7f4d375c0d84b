import type { JsonObject } from "./api.ts";

export interface ValidationDetail {
  readonly resource: string;
  readonly code: string;
  readonly field?: string;
  readonly message?: string;
  readonly value?: string | null;
}

/** An answer other than success, with the body GitHub gives it. */
export class ApiError extends Error {
  readonly status: number;
  readonly errors: readonly (ValidationDetail | string)[] | undefined;
  readonly docs: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    extra: {
      readonly errors?: readonly (ValidationDetail | string)[];
      readonly docs?: string;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = extra.errors;
    this.docs = extra.docs ?? "/rest";
    this.headers = extra.headers ?? {};
  }

  body(): JsonObject {
    const errors = this.errors?.map((each) => (typeof each === "string" ? each : { ...each }));
    return {
      message: this.message,
      ...(errors === undefined ? {} : { errors }),
      documentation_url: `https://docs.github.com${this.docs}`,
      status: String(this.status),
    };
  }
}

export const notFound = (docs?: string): ApiError => new ApiError(404, "Not Found", docs === undefined ? {} : { docs });

export const notAccessible = (kind: "installation" | "user", docs?: string): ApiError =>
  new ApiError(
    403,
    kind === "installation"
      ? "Resource not accessible by integration"
      : "Resource not accessible by personal access token",
    docs === undefined ? {} : { docs },
  );

export const invalid = (detail: ValidationDetail, docs?: string): ApiError =>
  new ApiError(422, "Validation Failed", { errors: [detail], ...(docs === undefined ? {} : { docs }) });
