/**
 * What is said about references over git's wire: pure. Version 2 for questions
 * (https://git-scm.com/docs/protocol-v2#_ls_refs), version 0 for changes, which have no other
 * (https://git-scm.com/docs/gitprotocol-pack#_pushing_data_to_a_server).
 */
import type { PushedReference, ReferenceMove, RemoteReference } from "../remote-reference.ts";
import { dataPacket, delimiterPacket, flushPacket, type Packet, readPackets } from "./packet-line.ts";

const agent = "agent=workflow-manager";
const isId = (text: string) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** Asks for the references whose names begin with `prefix`. */
export function encodeListing(prefix: string): Buffer {
  return Buffer.concat([
    dataPacket("command=ls-refs\n"),
    dataPacket(`${agent}\n`),
    delimiterPacket,
    dataPacket(`ref-prefix ${prefix}\n`),
    flushPacket,
  ]);
}

/** Undefined when it is anything but a whole list. */
export function decodeListing(bytes: Buffer): RemoteReference[] | undefined {
  const packets = wholePackets(bytes);
  if (packets?.at(-1)?.kind !== "flush") return undefined;
  const references: RemoteReference[] = [];
  for (const packet of packets.slice(0, -1)) {
    if (packet.kind !== "data") return undefined;
    const [sha = "", name = ""] = lineOf(packet.content).split(" ");
    if (!isId(sha) || !name.startsWith("refs/")) return undefined;
    references.push({ sha, name });
  }
  return references;
}

/** What a push says before its pack. */
export function encodeMoves(moves: readonly ReferenceMove[]): Buffer {
  const lines = moves.map(({ name, from, to }, at) => {
    const none = "0".repeat((from ?? to ?? "").length);
    const capabilities = at === 0 ? `\0report-status side-band-64k ${agent}` : "";
    return dataPacket(`${from ?? none} ${to ?? none} ${name}${capabilities}`);
  });
  return Buffer.concat([...lines, flushPacket]);
}

export interface MoveReport {
  readonly references: readonly PushedReference[];
  /** What the far side wants people to read. */
  readonly said: string;
}

/** Undefined when it does not tell what came of every move. */
export function decodeReport(bytes: Buffer, moves: readonly ReferenceMove[]): MoveReport | undefined {
  const outer = wholePackets(bytes);
  if (outer === undefined) return undefined;
  const channel = (wanted: readonly number[]) =>
    Buffer.concat(
      outer.flatMap((packet) =>
        packet.kind === "data" && wanted.includes(packet.content[0] ?? 0) ? [packet.content.subarray(1)] : [],
      ),
    );
  const report = wholePackets(channel([1]))?.flatMap((packet) =>
    packet.kind === "data" ? [lineOf(packet.content)] : [],
  );
  const unpacked = report?.find((line) => line.startsWith("unpack "))?.slice("unpack ".length);
  if (report === undefined || unpacked === undefined) return undefined;
  const references = moves.map((move): PushedReference | undefined => {
    if (report.includes(`ok ${move.name}`)) return { flag: flagOf(move), name: move.name, summary: "" };
    const refused = report.find((line) => line.startsWith(`ng ${move.name} `))?.slice(`ng ${move.name} `.length);
    const reason = refused ?? (unpacked === "ok" ? undefined : unpacked);
    return reason === undefined ? undefined : { flag: "!", name: move.name, summary: `[remote rejected] (${reason})` };
  });
  if (references.includes(undefined)) return undefined;
  const said = channel([2, 3]).toString("utf8").trim();
  return { references: references.filter((one) => one !== undefined), said };
}

function flagOf({ from, to }: ReferenceMove): string {
  if (to === undefined) return "-";
  return from === undefined ? "*" : "+";
}

function wholePackets(bytes: Buffer): Packet[] | undefined {
  try {
    return readPackets(bytes);
  } catch {
    return undefined;
  }
}

function lineOf(content: Buffer): string {
  return content.toString("utf8").replace(/\n$/, "");
}
