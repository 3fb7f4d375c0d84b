/**
 * Put Blob, Put Block, Put Block List, Get Blob: https://learn.microsoft.com/rest/api/storageservices/blob-service-rest-api
 */
import { type Answer, emptyAnswer, type Incoming } from "../http.ts";
import { iso, type World } from "../world.ts";
import { etag } from "./blob-store.ts";

export const blobPrefix = "/resultsstorage/actions/";

function failure(status: number, code: string, message: string): Answer {
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, headers: { "content-type": "application/xml", "x-ms-error-code": code }, body: Buffer.from(xml) };
}

function common(world: World, index: number): Record<string, string> {
  return {
    "x-ms-request-id": `00000000-0000-4000-a000-${String(index).padStart(12, "0")}`,
    "x-ms-version": "2025-05-05",
    date: new Date(world.now()).toUTCString(),
  };
}

/** Block ids of a `<BlockList>`, in order. */
function blockIds(xml: string): readonly string[] {
  return [...xml.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)<\//g)].map((match) => match[1] ?? "");
}

async function write(world: World, incoming: Incoming, id: string): Promise<Answer> {
  const query = incoming.url.searchParams;
  const headers = common(world, incoming.record.index);
  const body = await incoming.body();
  const part = query.get("comp");
  if (part === null) {
    if (incoming.headers["x-ms-blob-type"] !== "BlockBlob") {
      return failure(
        400,
        "MissingRequiredHeader",
        "An HTTP header that's mandatory for this request is not specified.",
      );
    }
    world.blobs.put(id, body);
    return emptyAnswer(201, { ...headers, etag: etag(body), "last-modified": new Date(world.now()).toUTCString() });
  }
  if (part === "block") {
    world.blobs.putBlock(id, query.get("blockid") ?? "", body);
    return emptyAnswer(201, headers);
  }
  if (part !== "blocklist") return failure(400, "InvalidQueryParameterValue", `comp=${part}`);
  if (!world.blobs.commit(id, blockIds(body.toString("utf8")))) {
    return failure(400, "InvalidBlockList", "The specified block list is invalid.");
  }
  const stamp = etag(world.blobs.read(id) ?? body);
  return emptyAnswer(201, { ...headers, etag: stamp, "last-modified": iso(world.now()) });
}

function read(world: World, incoming: Incoming, id: string): Answer {
  const bytes = world.blobs.read(id);
  if (bytes === undefined) return failure(404, "BlobNotFound", "The specified blob does not exist.");
  const query = incoming.url.searchParams;
  const headers: Record<string, string> = {
    ...common(world, incoming.record.index),
    "content-type": query.get("rsct") ?? "application/octet-stream",
    "content-length": String(bytes.length),
    "accept-ranges": "bytes",
    etag: etag(bytes),
    "x-ms-blob-type": "BlockBlob",
  };
  const disposition = query.get("rscd");
  if (disposition !== null) headers["content-disposition"] = disposition;
  if (incoming.method === "HEAD") return { status: 200, headers, body: Buffer.alloc(0) };
  const wanted = incoming.headers["x-ms-range"] ?? incoming.headers.range;
  const range = typeof wanted === "string" ? /^bytes=(\d+)-(\d*)$/.exec(wanted) : null;
  if (range === null) return { status: 200, headers, body: bytes };
  const from = Number(range[1]);
  const to =
    range[2] === undefined || range[2] === "" ? bytes.length - 1 : Math.min(Number(range[2]), bytes.length - 1);
  if (from > to) return failure(416, "InvalidRange", "The range specified is invalid for the current size.");
  const slice = bytes.subarray(from, to + 1);
  headers["content-range"] = `bytes ${from}-${to}/${bytes.length}`;
  headers["content-length"] = String(slice.length);
  return { status: 206, headers, body: slice };
}

export async function answerBlob(world: World, incoming: Incoming): Promise<Answer> {
  const id = decodeURIComponent(incoming.path.slice(blobPrefix.length));
  const permission = incoming.method === "PUT" ? "w" : "r";
  if (!world.blobs.verify(id, incoming.url.searchParams, permission)) {
    return failure(403, "AuthenticationFailed", "Server failed to authenticate the request.");
  }
  if (!world.blobs.has(id)) return failure(404, "BlobNotFound", "The specified blob does not exist.");
  return incoming.method === "PUT" ? write(world, incoming, id) : read(world, incoming, id);
}
