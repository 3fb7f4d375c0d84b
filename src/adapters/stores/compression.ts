/** Brotli, since small JSON gets smallest with it: its dictionary knows the words (docs/performance.md, "Size of a checkpoint"). */
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants } from "node:zlib";
import { corrupted } from "../file-fault.ts";

/** The best quality takes a second a megabyte; it is worth it only where a journal is small. */
const thoroughBytes = 128 * 1024;

export function compress(bytes: Uint8Array): Promise<Uint8Array> {
  const quality = bytes.length <= thoroughBytes ? 11 : 6;
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = constants;
  return promisify(brotliCompress)(bytes, {
    params: {
      [BROTLI_PARAM_QUALITY]: quality,
      [BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    },
  });
}

export async function expand(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  try {
    return await promisify(brotliDecompress)(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    throw corrupted(`it cannot be expanded (${error instanceof Error && "code" in error ? error.code : error})`);
  }
}
