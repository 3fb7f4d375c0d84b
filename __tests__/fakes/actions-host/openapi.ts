/** GitHub's own description of its API, as the judge of the host's answers. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { isRecord } from "./workflow-file.ts";

/** OpenAPI 3.0 says `nullable`, JSON Schema says `type: [..., "null"]`. Changes the document in place. */
function withNull(value: unknown): void {
  if (Array.isArray(value)) {
    for (const each of value) withNull(each);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const schema: Record<string, unknown> = value as Record<string, unknown>;
  for (const each of Object.values(schema)) withNull(each);
  if (schema["nullable"] !== true) return;
  delete schema["nullable"];
  if (typeof schema["type"] === "string") {
    schema["type"] = [schema["type"], "null"];
    if (Array.isArray(schema["enum"])) schema["enum"] = [...schema["enum"], null];
    return;
  }
  const copy = { ...schema };
  for (const key of Object.keys(schema)) delete schema[key];
  schema["anyOf"] = [copy, { type: "null" }];
}

const pointer = (part: string): string => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));

export interface Judge {
  /** What is wrong with the body, in words; empty when nothing is. Throws for what GitHub does not describe. */
  judge(method: string, path: string, status: number, body: unknown): readonly string[];
}

/** Reads 13 MB: once per test file is enough. */
export function openApiJudge(): Judge {
  const file = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
  const document: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isRecord(document)) throw new Error(`${file} is no OpenAPI document`);
  withNull(document);
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  formats.default(ajv);
  ajv.addSchema({ ...document, $id: "github" });
  return {
    judge: (method, path, status, body) => {
      const paths = document["paths"];
      const methods = isRecord(paths) ? paths[path] : undefined;
      const operation = isRecord(methods) ? methods[method.toLowerCase()] : undefined;
      const responses = isRecord(operation) ? operation["responses"] : undefined;
      const response = isRecord(responses) ? responses[String(status)] : undefined;
      if (!isRecord(response)) throw new Error(`GitHub does not describe ${status} for ${method} ${path}`);
      const shared = typeof response["$ref"] === "string" ? response["$ref"].slice(1) : undefined;
      const own = ["paths", path, method.toLowerCase(), "responses", String(status)].map(pointer).join("/");
      const at = shared ?? `/${own}`;
      const holder = shared === undefined ? response : shared.split("/").slice(1).reduce<unknown>(step, document);
      const content = isRecord(holder) ? holder["content"] : undefined;
      if (!isRecord(content) || !("application/json" in content)) {
        return body === "" || body === undefined
          ? []
          : [`no body is described, but there is one: ${JSON.stringify(body)}`];
      }
      const validate = ajv.compile({ $ref: `github#${at}/content/application~1json/schema` });
      if (validate(body) === true) return [];
      return (validate.errors ?? []).map((error) => `${error.instancePath || "/"} ${error.message ?? "is wrong"}`);
    },
  };
}

function step(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}
