/** Brotli, since small JSON gets smallest with it: its dictionary knows the words (docs/performance.md, "Size of a checkpoint"). */
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants } from "node:zlib";
import { corrupted } from "../file-fault.ts";

/** Of a journal of 20 KB the best (11) makes 12 % less, in thirty times the time of a processor: once for each checkpoint. */
const quality = 6;

export function compress(bytes: Uint8Array): Promise<Uint8Array> {
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
