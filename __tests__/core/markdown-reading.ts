/** Reads Markdown as GitHub does, to see what text became once it was rendered. */
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

export interface ReadNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly ReadNode[];
}

export function readMarkdown(text: string): ReadNode {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as ReadNode;
}

export function nodesOf(node: ReadNode, type: string): readonly ReadNode[] {
  const own = node.type === type ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => nodesOf(child, type))];
}

/** Every HTML tag or comment that a browser would see, except the elements that our own renderers write. */
export function foreignHtml(text: string): readonly string[] {
  return nodesOf(readMarkdown(text), "html")
    .map((node) =>
      (node.value ?? "")
        .replace(/<\/?(?:details|summary|code|sub)>/g, "")
        .replace(/^<!-- workflow-manager[^>]*-->$/gm, ""),
    )
    .filter((rest) => /[<>]/.test(rest));
}

/** What people read: all text of the node. */
export function textOf(node: ReadNode): string {
  return (node.value ?? "") + (node.children ?? []).map(textOf).join("");
}
