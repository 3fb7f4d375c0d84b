/** Everything the host knows, in one place that its parts share. */
import { createHash } from "node:crypto";
import type { RecordedEvent, RequestRecord } from "./api.ts";
import { Faults } from "./faults.ts";
import { notFound } from "./http-error.ts";
import type { RepositoryState, RunAttempt, User, WorkflowRun } from "./model.ts";
import { BlobStore } from "./results/blob-store.ts";
import { Tokens } from "./tokens.ts";

/** Who does something. What a workflow's own token does starts no workflow. */
export interface Actor {
  readonly user: User;
  readonly workflowToken: boolean;
}

export interface AttemptAddress {
  readonly repository: RepositoryState;
  readonly run: WorkflowRun;
  readonly attempt: RunAttempt;
}

export class World {
  readonly now: () => number;
  readonly directory: string;
  readonly tokens: Tokens;
  readonly blobs: BlobStore;
  readonly faults = new Faults();
  readonly repositories = new Map<string, RepositoryState>();
  readonly requests: RequestRecord[] = [];
  readonly events: RecordedEvent[] = [];
  readonly problems: string[] = [];
  readonly pendingRuns: WorkflowRun[] = [];
  /** By the first id in a runtime token's scope. */
  readonly attempts = new Map<string, AttemptAddress>();
  /** Set when the server listens. */
  port = 0;
  #lastId = 3_100_000_000;

  constructor(now: () => number, directory: string) {
    this.now = now;
    this.directory = directory;
    this.tokens = new Tokens(now);
    this.blobs = new BlobStore(() => this.url, now);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }
  get apiUrl(): string {
    return `${this.url}/api/v3`;
  }
  get serverUrl(): string {
    return `http://github.localhost:${this.port}`;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  repository(fullName: string): RepositoryState {
    const found = this.repositories.get(fullName.toLowerCase());
    if (found === undefined) throw notFound("/rest/repos/repos#get-a-repository");
    return found;
  }
}

/** GitHub's are opaque base64; so are these. */
export function nodeId(kind: string, id: number): string {
  return Buffer.from(`${kind}${id}`).toString("base64url");
}

export function iso(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

export function isoOrNull(at: number | undefined): string | null {
  return at === undefined ? null : iso(at);
}

/** A UUID that is the same in every run of the tests. */
export function stableUuid(seed: string): string {
  const hex = createHash("sha256").update(seed).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
