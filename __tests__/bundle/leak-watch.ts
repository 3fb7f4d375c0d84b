/**
 * Planted secrets, and the look for them in every byte that left a machine: bodies of all requests (also those nobody answered)
 * through all layers of packing, addresses, logs as the processes wrote them, summaries, outputs, states and annotations.
 */
import type { ActionsHost, RequestRecord } from "../fakes/actions-host/api.ts";
import type { JobResult, RunningJob } from "../fakes/runner/api.ts";
import { layers } from "./layers.ts";

/** No form that a pattern would know; base64 and URLs write its characters differently. */
export const known = "Pl4nted+horse/staple?&=battery";
/** A credential by its form, although nobody has named it. */
const pattern = `ghp_${"Zz9Yy8Xx7Ww6".repeat(3)}`;

export const plantedEnvironment = { PLANTED_PASSWORD: known };

/** Bash that says them, on the stream that every log gets. */
export const sayPlanted = `echo 'planted: ${known} and ${pattern}, ${Buffer.from(known).toString("base64")}' >&2`;

/** Base64 of a text inside a longer one: three alignments, without the characters that depend on the neighbours. */
function base64Inside(text: string): readonly string[] {
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString("base64");
    return encoded.replace(/.?=*$/, "").slice(shift === 0 ? 0 : shift + 1);
  });
}

function formsOf(secret: string): readonly string[] {
  const url = encodeURIComponent(secret);
  const base64 = base64Inside(secret);
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    url,
    url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    new URLSearchParams([["", secret]]).toString().slice(1),
    ...base64,
    ...base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_")),
  ];
}

interface Left {
  readonly place: string;
  readonly bytes: Buffer;
}

/** A blob that came in blocks is looked at as what they make: a block may begin in the middle of something packed. */
function blobs(requests: readonly RequestRecord[]): readonly Left[] {
  const blocks = new Map<string, Buffer[]>();
  for (const { service, method, path, received } of requests) {
    if (service !== "blob" || method !== "PUT" || path.includes("comp=blocklist")) continue;
    const [blob = path] = path.split("?");
    blocks.set(blob, [...(blocks.get(blob) ?? []), Buffer.concat(received)]);
  }
  return [...blocks].map(([place, pieces]) => ({ place, bytes: Buffer.concat(pieces) }));
}

function requestsOf(host: ActionsHost): readonly Left[] {
  const bodies = host.requests.filter(({ service }) => service !== "blob");
  return [
    ...bodies.map(({ method, path, received }) => ({ place: `${method} ${path}`, bytes: Buffer.concat(received) })),
    ...blobs(host.requests),
    { place: "addresses", bytes: Buffer.from(host.requests.map(({ path }) => path).join("\n")) },
  ];
}

function shownBy(result: JobResult): readonly Left[] {
  const { attempt, rawLog, log, summary, outputs, state, annotations } = result;
  // As the processes wrote it, so before the runner hid anything; a value has to be named once to be masked.
  const raw = rawLog.filter((line) => !line.startsWith("::add-mask::"));
  const shown = { "raw log": raw, log, summary, outputs, state, annotations };
  return Object.entries(shown).map(([name, value]) => {
    const text = typeof value === "string" ? value : Array.isArray(value) ? value.join("\n") : JSON.stringify(value);
    return {
      place: `${name} of attempt ${attempt}`,
      bytes: Buffer.from(name === "annotations" ? JSON.stringify(value) : text),
    };
  });
}

export class LeakWatch {
  readonly #host: ActionsHost;
  readonly #tokens = new Set<string>();
  readonly #results: JobResult[] = [];

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  started(job: RunningJob): void {
    this.#tokens.add(job.token).add(job.runtimeToken);
    job.result.then(
      (result) => this.#results.push(result),
      () => undefined,
    );
  }

  /** `form in place` for each one found. */
  found(): readonly string[] {
    const forms = [known, pattern, ...this.#tokens].flatMap(formsOf);
    const hits: string[] = [];
    for (const { place, bytes } of [...requestsOf(this.#host), ...this.#results.flatMap(shownBy)]) {
      for (const layer of layers(bytes)) {
        hits.push(...forms.filter((form) => layer.includes(form)).map((form) => `${form} in ${place}`));
      }
    }
    return hits;
  }

  /** Throws when anything that is secret has left a machine. */
  check(): void {
    const hits = this.found();
    if (hits.length > 0) throw new Error(`secrets left the machine:\n${[...new Set(hits)].join("\n")}`);
  }
}
