/** Blobs behind signed addresses: what Azure Storage is to the Actions Results service. */
import { createHash, createHmac } from "node:crypto";

const signingKey = "the emulated storage account";
const validMs = 60 * 60 * 1000;

export interface BlobHeaders {
  readonly contentType: string;
  readonly fileName?: string;
}

interface Blob {
  bytes: Buffer | undefined;
  readonly blocks: Map<string, Buffer>;
}

export class BlobStore {
  readonly #blobs = new Map<string, Blob>();
  readonly #url: () => string;
  readonly #now: () => number;

  constructor(url: () => string, now: () => number) {
    this.#url = url;
    this.#now = now;
  }

  reserve(id: string): void {
    this.#blobs.set(id, { bytes: undefined, blocks: new Map() });
  }

  remove(id: string): void {
    this.#blobs.delete(id);
  }

  has(id: string): boolean {
    return this.#blobs.has(id);
  }

  put(id: string, bytes: Buffer): void {
    const blob = this.#blobs.get(id);
    if (blob === undefined) return;
    blob.bytes = bytes;
    blob.blocks.clear();
  }

  putBlock(id: string, blockId: string, bytes: Buffer): void {
    this.#blobs.get(id)?.blocks.set(blockId, bytes);
  }

  /** Joins blocks in the order of the list. False when one was never put. */
  commit(id: string, blockIds: readonly string[]): boolean {
    const blob = this.#blobs.get(id);
    if (blob === undefined) return false;
    const parts: Buffer[] = [];
    for (const blockId of blockIds) {
      const part = blob.blocks.get(blockId);
      if (part === undefined) return false;
      parts.push(part);
    }
    blob.bytes = Buffer.concat(parts);
    blob.blocks.clear();
    return true;
  }

  /** Undefined until something was put or committed. */
  read(id: string): Buffer | undefined {
    return this.#blobs.get(id)?.bytes;
  }

  /** Good for one hour, as GitHub's are: `sp` says whether it may be read (`r`) or written (`w`). */
  sign(id: string, permission: "r" | "w", headers?: BlobHeaders): string {
    const expires = String(this.#now() + validMs);
    const query = new URLSearchParams({ sp: permission, se: expires, sig: signature(id, permission, expires) });
    if (headers !== undefined) {
      query.set("rsct", headers.contentType);
      if (headers.fileName !== undefined) {
        query.set(
          "rscd",
          `attachment; filename="${headers.fileName}"; filename*=UTF-8''${encodeURIComponent(headers.fileName)}`,
        );
      }
    }
    // An address by IP has the account as its first segment: https://learn.microsoft.com/azure/storage/common/storage-use-azurite
    return `${this.#url()}/resultsstorage/actions/${encodeURIComponent(id)}?${query}`;
  }

  verify(id: string, query: URLSearchParams, permission: "r" | "w"): boolean {
    const expires = query.get("se") ?? "";
    if (query.get("sp") !== permission || Number(expires) <= this.#now()) return false;
    return query.get("sig") === signature(id, permission, expires);
  }
}

function signature(id: string, permission: string, expires: string): string {
  return createHmac("sha256", signingKey).update(`${id}\n${permission}\n${expires}`).digest("base64");
}

export function etag(bytes: Buffer): string {
  return `"0x${createHash("sha256").update(bytes).digest("hex").slice(0, 16).toUpperCase()}"`;
}
