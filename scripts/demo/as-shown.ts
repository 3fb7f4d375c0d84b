/** Markdown of ours as a reader of the page sees it: folded parts folded, hidden comments hidden, links by their text. */
export function asShown(markdown: string): string {
  return markdown
    .replace(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, "▸ $1")
    .replace(/<!--[\s\S]*?-->\n?/g, "")
    .replace(/<\/?(?:code|sub)>/g, "")
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\[([^\]]+)\]\(https?:[^)]*\)/g, "$1")
    .replace(/\n{2,}(?=▸)/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
