/** git's framing: pure. https://git-scm.com/docs/gitprotocol-common#_pkt_line_format */

export type Packet =
  | { readonly kind: "data"; readonly content: Buffer }
  | { readonly kind: "flush" }
  | { readonly kind: "delimiter" }
  | { readonly kind: "end" };

const lengthBytes = 4;
/** Four hexadecimal digits, themselves counted, of which git leaves the last fifteen values free. */
const longestPacket = 65_520;
const special = { 0: "flush", 1: "delimiter", 2: "end" } as const;

export const flushPacket: Buffer = Buffer.from("0000");
export const delimiterPacket: Buffer = Buffer.from("0001");

export function dataPacket(text: string): Buffer {
  const content = Buffer.from(text);
  const length = content.length + lengthBytes;
  if (length > longestPacket) throw new Error(`a packet of ${length} bytes is longer than git's longest`);
  return Buffer.concat([Buffer.from(length.toString(16).padStart(lengthBytes, "0")), content]);
}

/** Throws on bytes that are not whole packets. */
export function readPackets(bytes: Buffer): Packet[] {
  const packets: Packet[] = [];
  for (let at = 0; at < bytes.length; ) {
    const digits = bytes.toString("latin1", at, at + lengthBytes);
    const length = /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
    if (length === 0 || length === 1 || length === 2) {
      packets.push({ kind: special[length] });
      at += lengthBytes;
    } else if (length >= lengthBytes && at + length <= bytes.length) {
      packets.push({ kind: "data", content: bytes.subarray(at + lengthBytes, at + length) });
      at += length;
    } else throw new Error("these bytes are no packet lines");
  }
  return packets;
}
