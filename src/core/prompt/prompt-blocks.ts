/** The form into which both readers (parser and line by line) bring a prompt before anything is concluded from it. */
export type Block =
  /** `start` and `end`: offsets of the heading itself in the source. */
  | {
      readonly kind: "heading";
      readonly level: number;
      readonly text: string;
      readonly start: number;
      readonly end: number;
    }
  /** A paragraph that begins with a bold label: `**Context:** While …`. */
  | { readonly kind: "label"; readonly label: string; readonly text: string }
  /** `strong`: the whole paragraph is bold, which people use as a heading. */
  | { readonly kind: "paragraph"; readonly text: string; readonly strong: boolean }
  /** A top-level list item or table row; what is nested in it is part of its text. `checked`: null without a box. */
  | { readonly kind: "item"; readonly text: string; readonly checked: boolean | null }
  | { readonly kind: "code"; readonly text: string };

/** Removes HTML comments, an unfinished one to the end of the text, in one pass. */
export function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let open = text.indexOf("<!--"); open !== -1; open = text.indexOf("<!--", from)) {
    parts.push(text.slice(from, open));
    const close = text.indexOf("-->", open + 4);
    if (close === -1) return parts.join("");
    from = close + 3;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

/** Text with everything in back quotes taken out: numbers in code are no references. */
export function withoutCode(text: string): string {
  const lines: string[] = [];
  let fenced = false;
  for (const line of text.split("\n")) {
    if (/^\s*(?:```|~~~)/u.test(line)) fenced = !fenced;
    else if (!fenced) lines.push(line.replace(/`[^`]*`/gu, " "));
  }
  return lines.join("\n");
}
