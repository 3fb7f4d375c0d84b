/**
 * Reading JSON that another program's next version may shape differently: a field of the wrong type counts as absent.
 * For data that must be exactly right (journal, checkpoint, configuration) use a schema instead.
 */
import type { Json, JsonObject } from "./json.ts";

/** The object on a line, or undefined where the line is not JSON or not an object. */
export function parseObject(line: string): JsonObject | undefined {
  try {
    return asObject(JSON.parse(line));
  } catch {
    return undefined;
  }
}

export function asObject(value: unknown): JsonObject | undefined {
  // JSON.parse yields nothing but Json.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

export function objectAt(from: JsonObject, key: string): JsonObject | undefined {
  return asObject(from[key]);
}

export function textAt(from: JsonObject, key: string): string | undefined {
  const value = from[key];
  return typeof value === "string" ? value : undefined;
}

export function numberAt(from: JsonObject, key: string): number | undefined {
  const value = from[key];
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

export function listAt(from: JsonObject, key: string): readonly Json[] {
  const value = from[key];
  return Array.isArray(value) ? value : [];
}

/** The members of a list that are objects. */
export function objectsAt(from: JsonObject, key: string): readonly JsonObject[] {
  return objectsOf(listAt(from, key));
}

export function objectsOf(values: readonly unknown[]): readonly JsonObject[] {
  return values.map(asObject).filter((value) => value !== undefined);
}
