export const id = 8730;
export const ids = [8730];
export const modules = {

/***/ 8730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHtmlReport: () => (/* binding */ renderHtmlReport)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var marked__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48022);
/* harmony import */ var _core_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73408);
/**
 * The report as one HTML file that needs nothing else: no script, no picture, no address is loaded.
 *
 * H1 The Markdown quotes issues, agents and commands, so no HTML of it gets through but the few tags that our own renderer writes.
 * H2 The page's policy forbids everything but its one style sheet, should H1 ever be wrong.
 */



const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto; }
th, td { border: 1px solid #8886; padding: .3rem .6rem; text-align: left; vertical-align: top; }
th { background: #8882; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; }
pre { background: #8881; padding: .8rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote { margin: 1rem 0; padding: .1rem 1rem; border-left: .3rem solid #8888; }
details { margin: .8rem 0; }
summary { cursor: pointer; font-weight: 600; }
`;
const policy = [
    "default-src 'none'",
    `style-src 'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(style).digest("base64")}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join("; ");
/** The tags that our Markdown has, without attributes. */
const ownTags = /&lt;(\/?(?:details|summary|code|sub|br))&gt;/g;
/** Character references stay: they are how our Markdown escapes. */
const looseAmpersand = /&(?!#\d{1,7};)/g;
function ownHtmlOnly(html) {
    return html
        .replace(looseAmpersand, "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replace(ownTags, "<$1>");
}
/** A diagram that only GitHub draws. */
const timeline = /<details><summary>Timeline<\/summary>\n\n(`{3,})mermaid\n[\s\S]*?\n\1\n\n<\/details>\n*/g;
function toHtml(markdown) {
    const marked = new marked__WEBPACK_IMPORTED_MODULE_1__/* .Marked */ .Dz({
        gfm: true,
        async: false,
        renderer: {
            html: ({ text }) => ownHtmlOnly(text),
            image: ({ text }) => (0,_core_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(text),
            link({ href, tokens }) {
                const text = this.parser.parseInline(tokens);
                return /^https?:\/\//i.test(href)
                    ? `<a href="${(0,_core_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(href)}" rel="noopener noreferrer">${text}</a>`
                    : text;
            },
            code: ({ text }) => `<pre><code>${(0,_core_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(text)}</code></pre>\n`,
        },
    });
    return marked.parse(markdown.replace(timeline, ""), { async: false });
}
/** `title` is plain text; `markdown` is a report as `renderSummary` makes it, redacted. */
function renderHtmlReport(title, markdown) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${(0,_core_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,_core_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(title)}</title>
<style>${style}</style>
</head>
<body>
${toHtml(markdown)}</body>
</html>
`;
}


/***/ })

};
