/** Twirp over JSON: https://twitchtv.github.io/twirp/docs/spec_v7.html */
import { type Answer, type Incoming, jsonAnswer } from "../http.ts";
import type { World } from "../world.ts";
import { artifactMethods } from "./artifacts.ts";
import { cacheMethods } from "./cache.ts";
import { readRuntimeToken } from "./runtime-token.ts";
import { statusOf, TwirpError, TwirpMessage, type TwirpMethod } from "./twirp-message.ts";

export const twirpPrefix = "/twirp/github.actions.results.api.v1.";

const services: Readonly<Record<string, Readonly<Record<string, TwirpMethod>>>> = {
  CacheService: cacheMethods,
  ArtifactService: artifactMethods,
};

function parse(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    if (typeof value === "object" && value !== null) return { ...value };
  } catch {
    // Falls through to the error that Twirp servers give for a body they cannot read.
  }
  throw new TwirpError("invalid_argument", "the json request could not be decoded");
}

export async function answerTwirp(world: World, incoming: Incoming): Promise<Answer> {
  try {
    const [service = "", name = ""] = incoming.path.slice(twirpPrefix.length).split("/");
    const method = services[service]?.[name];
    if (method === undefined || incoming.method !== "POST") {
      throw new TwirpError("bad_route", `no handler for path ${incoming.path}`);
    }
    const claims = readRuntimeToken(world, incoming.headers.authorization);
    if (claims === undefined) throw new TwirpError("unauthenticated", "invalid bearer token");
    return jsonAnswer(200, method(world, claims, new TwirpMessage(parse(await incoming.body()))));
  } catch (error) {
    if (!(error instanceof TwirpError)) throw error;
    return jsonAnswer(statusOf[error.code], { code: error.code, msg: error.message });
  }
}
