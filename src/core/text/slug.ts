/** Names of branches made from titles: the same title and issue always give the same name. */
import { createHash } from "node:crypto";
import { isBranchName } from "../config/text-formats.ts";

const maxSlugLength = 40;
/** Letters that Unicode does not decompose into a base letter and an accent. */
const folded: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/**
 * Lower-case ASCII letters, digits and single hyphens, 1 to 40 characters, cut at a word where one ends late enough. A title
 * without any such letter (in another script) gives `task-` and six digits of its hash, so that two titles stay two.
 */
export function slugify(title: string): string {
  const ascii = title
    .slice(0, 2_000)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøđðþłı]/gu, (letter) => folded[letter] ?? "")
    // "don't" is one word.
    .replace(/['’]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (ascii === "") return `task-${createHash("sha256").update(title).digest("hex").slice(0, 6)}`;
  if (ascii.length <= maxSlugLength) return ascii;
  const cut = ascii.slice(0, maxSlugLength + 1);
  const lastWord = cut.lastIndexOf("-");
  return (lastWord >= maxSlugLength / 2 ? cut.slice(0, lastWord) : cut.slice(0, maxSlugLength)).replace(/-$/, "");
}

/**
 * `{prefix}{slug}-{issue}`, or `{prefix}{slug}` without an issue. A prefix that git would not take is replaced by the default
 * one: the configuration refuses such prefixes with a sentence, so this only guards against a forged one.
 */
export function branchName(prefix: string, title: string, issue?: number | undefined): string {
  const tail = `${slugify(title)}${issue === undefined ? "" : `-${issue}`}`;
  const name = `${prefix}${tail}`;
  return isBranchName(name) ? name : `feature/${tail}`;
}
