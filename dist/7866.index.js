export const id = 7866;
export const ids = [7866];
export const modules = {

/***/ 87866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analysePrompt: () => (/* binding */ analysePrompt),
  $: () => (/* reexport */ analysePromptAsWhole),
  o: () => (/* reexport */ analysePromptSimply)
});

// EXTERNAL MODULE: ./lib/core/prompt/prompt-analysis.js
var prompt_analysis = __webpack_require__(43889);
// EXTERNAL MODULE: ./lib/core/prompt/prompt-blocks.js
var prompt_blocks = __webpack_require__(57997);
;// CONCATENATED MODULE: ./lib/core/prompt/prompt-references.js

const pullRequests = /\b(?:PRs?|pull requests?)\s{0,4}((?:#?\d{1,9}\b)(?:\s{0,2}(?:,|and|&)\s{0,2}#?\d{1,9}\b)*)/gi;
const pullRequestUrls = /\/pull\/(\d{1,9})\b/g;
const issueUrls = /\/issues\/(\d{1,9})\b/g;
const hashes = /(?<![\w&/#])#(\d{1,9})\b/g;
const maxReferences = 100;
function numbers(texts) {
    const found = new Set();
    for (const text of texts) {
        const number = Number(text);
        if (number > 0 && found.size < maxReferences)
            found.add(number);
    }
    return found;
}
function findReferences(text) {
    const prose = (0,prompt_blocks/* withoutCode */.M)(text);
    const pulls = numbers([
        ...[...prose.matchAll(pullRequests)].flatMap((match) => (match[1] ?? "").match(/\d+/g) ?? []),
        ...[...prose.matchAll(pullRequestUrls)].map((match) => match[1] ?? ""),
    ]);
    const issues = numbers([
        ...[...prose.matchAll(hashes)].map((match) => match[1] ?? ""),
        ...[...prose.matchAll(issueUrls)].map((match) => match[1] ?? ""),
    ]);
    return { issues: [...issues].filter((number) => !pulls.has(number)), pullRequests: [...pulls] };
}

;// CONCATENATED MODULE: ./lib/core/prompt/prompt-sections.js
const rows = [
    ["criteria", /\b(?:success|acceptance|completion|exit) (?:criteri|metric)|\bdefinition of done\b|\bdone when\b/],
    ["criteria", /^expected (?:behaviou?r|results?|outcomes?)$/],
    ["testing", /\btest(?:s|ing)?\b.*\b(?:requirements?|plan|strategy|cases)\b|^(?:tests|testing|verification)$/],
    ["background", /\b(?:out of scope|non-goals?|not required|resources required)\b/],
    ["requirements", /\brequirements?\b|^(?:must|should) have|^user stor(?:y|ies)$|^features?$/],
    ["title", /^(?:title|feature name)$/],
    ["overview", /\boverview\b|^(?:objectives?|goals?|summary|purpose|description|introduction)$/],
    ["tasks", /^(?:tasks?|to-?dos?|steps|deliverables|scope|changes|solution|what to do|phase \d+.*)$/],
    ["tasks", /^(?:implementation(?: (?:tasks|steps|plan))?|plan|proposed (?:solution|changes))$/],
    ["background", /\b(?:background|context|problem|motivation|analysis|impact|risks?|references|limitations)\b/],
    ["background", /^current\b|^(?:notes?|links|additional (?:information|context)|priority.*|file location)$/],
];
function normaliseHeading(heading) {
    return heading
        .slice(0, 200)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s/&#().,:'-]/gu, "")
        .replace(/^\s*(?:\d+(?:\.\d+)*[.)]?\s+)?/u, "")
        .replace(/\s+/gu, " ")
        .replace(/[\s:.]+$/u, "")
        .trim();
}
function sectionKind(heading) {
    const normal = normaliseHeading(heading);
    return rows.find(([, pattern]) => pattern.test(normal))?.[0] ?? "other";
}
function combineKinds(chain) {
    let result = "other";
    for (const kind of chain) {
        if (kind === "other" || result === "criteria")
            continue;
        if (result === "requirements" && (kind === "tasks" || kind === "overview"))
            continue;
        if (result === "testing" && kind === "requirements")
            continue;
        result = kind;
    }
    return result;
}
function placeBlocks(blocks, titleIndex) {
    const placed = [];
    let stack = [];
    let label;
    for (const [index, block] of blocks.entries()) {
        if (block.kind === "heading") {
            stack = stack.filter((outer) => outer.level < block.level);
            stack.push({
                level: block.level,
                kind: index === titleIndex ? "other" : sectionKind(block.text),
                heading: block.text,
            });
            label = undefined;
            continue;
        }
        if (block.kind === "label")
            label = { kind: sectionKind(block.label), text: block.label };
        else if (block.kind === "paragraph" && block.strong && sectionKind(block.text) !== "other")
            label = { kind: sectionKind(block.text), text: block.text };
        placed.push({
            block,
            kind: combineKinds([...stack.map((outer) => outer.kind), ...(label === undefined ? [] : [label.kind])]),
            section: label?.text ?? stack.at(-1)?.heading ?? "",
        });
    }
    return placed;
}

;// CONCATENATED MODULE: ./lib/core/prompt/prompt-usable.js

const placeholder = /^(?:tbd|todo|n\/?a|none|x+|placeholder|no response|not applicable|fill (?:this )?in|lorem ipsum\b.*|[.…]*|-+)[.!]?$/i;
const instruction = /^(?:a clear and concise description of|describe (?:the|your|what)\b.*here|if applicable, add|add any other context|your (?:text|task|answer) here)/i;
function isPlaceholder(text) {
    const bare = text
        .slice(0, 500)
        .replace(/^[\s*_`>-]+|[\s*_`]+$/gu, "")
        .trim();
    if (placeholder.test(bare) || instruction.test(bare))
        return true;
    return /^(?:\[[^\]]*\]|<[^>]*>|\{+[^}]*\}+)[.:]?$/u.test(bare);
}
function weight(text) {
    const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
    return (text.match(/\p{L}/gu)?.length ?? 0) + 2 * dense;
}
const minWeight = 6;
const wanted = "a task: one sentence or a list that says what is to be done";
function judgeUsability(text, blocks) {
    let total = 0;
    let placeholders = 0;
    const unfilled = [];
    let section;
    const closeSection = () => {
        if (section !== undefined &&
            section.weight === 0 &&
            sectionKind(section.heading) !== "other" &&
            !isPlaceholder(section.heading))
            unfilled.push(`text under "${section.heading}"`);
    };
    for (const block of blocks) {
        if (block.kind === "heading") {
            closeSection();
            section = { heading: block.text.slice(0, 80), weight: 0 };
        }
        else if (isPlaceholder(block.text))
            placeholders += block.text === "" ? 0 : 1;
        else {
            const here = weight(block.text.slice(0, 10_000));
            total += here;
            if (section !== undefined)
                section.weight += here;
        }
    }
    closeSection();
    if (total >= minWeight)
        return { kind: "usable" };
    const missing = [wanted, ...unfilled.slice(0, 10)];
    const refuse = (reason) => ({ kind: "unusable", missing, reason });
    if (text.trim() === "")
        return refuse("The prompt is empty.");
    if (placeholders > 0)
        return refuse("The prompt holds only placeholders of its template.");
    if (blocks.some((block) => block.kind === "heading"))
        return refuse("The prompt has a heading, but says nothing under it.");
    if (blocks.length === 0)
        return refuse("The prompt holds only comments or markup that nobody sees.");
    return refuse("The prompt is too short to say what is to be done.");
}

;// CONCATENATED MODULE: ./lib/core/prompt/prompt-title.js



const maxTitleLength = 200;
const maxSentenceTitle = 80;
function isGeneric(heading) {
    return (isPlaceholder(heading) ||
        sectionKind(heading) !== "other" ||
        /^(?:prompt|task prompt|feature request|bug report|what happened.*)$/.test(normaliseHeading(heading)));
}
function titleHeading(blocks) {
    const first = blocks.findIndex((block) => block.kind === "heading");
    const block = blocks[first];
    if (block?.kind !== "heading" || isPlaceholder(block.text))
        return -1;
    const rank = (level) => blocks.filter((other) => other.kind === "heading" && other.level <= level).length;
    const alone = rank(block.level) === 1;
    if (block.level === 1 && alone)
        return normaliseHeading(block.text).split(" ").length > 2 || !isGeneric(block.text) ? first : -1;
    return alone && !isGeneric(block.text) ? first : -1;
}
function fromFileName(fileName) {
    const base = fileName.replace(/^.*[\\/]/u, "").replace(/\.[A-Za-z0-9]{1,8}$/u, "");
    const words = base.replace(/[-_.\s]+/gu, " ").trim();
    return words === "" ? "" : words.charAt(0).toUpperCase() + words.slice(1);
}
function firstSentence(text) {
    const sentence = /^.{1,400}?[.!?:](?=\s|$)/su.exec(text)?.[0] ?? text;
    return (0,prompt_analysis/* oneLine */.TN)(sentence.replace(/[.:]$/u, ""), maxSentenceTitle);
}
function titleOf(blocks, known, fileName) {
    const given = (0,prompt_analysis/* oneLine */.TN)(known ?? "", maxTitleLength);
    if (given !== "")
        return given;
    const heading = blocks[titleHeading(blocks)];
    if (heading?.kind === "heading")
        return (0,prompt_analysis/* oneLine */.TN)(heading.text, maxTitleLength);
    const label = blocks.find((block) => block.kind === "label" && sectionKind(block.label) === "title" && !isPlaceholder(block.text));
    if (label?.kind === "label")
        return (0,prompt_analysis/* oneLine */.TN)(label.text, maxTitleLength);
    const specific = blocks.find((block) => block.kind === "heading" && block.level <= 2 && !isGeneric(block.text));
    const said = blocks.find((block) => block.kind !== "heading" && block.kind !== "code" && !isPlaceholder(block.text));
    const firstWords = said === undefined ? "" : firstSentence(said.text);
    const file = fromFileName(fileName ?? "");
    if (specific === undefined && blocks.some((block) => block.kind === "heading") && file !== "")
        return file;
    if (specific?.kind === "heading" && blocks[0] === specific)
        return (0,prompt_analysis/* oneLine */.TN)(specific.text, maxTitleLength);
    return firstWords || file || "Untitled task";
}
function featureNameOf(title) {
    const bare = title
        .replace(/^\[[^\]]{1,30}\]\s*/u, "")
        .replace(/^(?:prompt|feature(?: request)?|feat|fix|bug|chore|docs|task|issue)(?:\([^)]{1,40}\))?!?:\s*/iu, "")
        .replace(/[\s.:]+$/u, "");
    return bare === "" ? title : bare;
}

;// CONCATENATED MODULE: ./lib/core/prompt/prompt-conclude.js





const maxSections = 500;
const maxSectionLength = 20_000;
function sectionsOf(text, blocks) {
    const headings = blocks.filter((block) => block.kind === "heading");
    return headings.slice(0, maxSections).map((heading, index) => ({
        level: heading.level,
        heading: (0,prompt_analysis/* oneLine */.TN)(heading.text, 200),
        text: text
            .slice(heading.end, headings[index + 1]?.start ?? text.length)
            .trim()
            .slice(0, maxSectionLength),
    }));
}
const isItem = ({ block }) => block.kind === "item";
const isProse = ({ block }) => block.kind === "paragraph" || block.kind === "label";
const isOf = (...kinds) => (placed) => kinds.includes(placed.kind);
const both = (a, b) => (placed) => a(placed) && b(placed);
const isIntroduction = (text) => text.endsWith(":");
const requirementPlaces = [
    both(isItem, isOf("requirements")),
    ({ block, kind }) => kind === "requirements" &&
        isProse({ block, kind, section: "" }) &&
        !isIntroduction(block.text) &&
        !isBoldOnly(block),
    both(isItem, isOf("tasks")),
    ({ block, kind }) => block.kind === "item" && block.checked !== null && kind !== "background" && kind !== "criteria",
    both(isItem, isOf("other", "overview", "title")),
    both(isItem, isOf("testing")),
];
function isBoldOnly(block) {
    return block.kind === "paragraph" && block.strong;
}
function chosen(placed, choice) {
    return placed.filter((candidate) => choice(candidate) && !isPlaceholder(candidate.block.text));
}
function texts(placed) {
    return placed.slice(0, prompt_analysis/* maxListed */.w9).map(({ block }) => (0,prompt_analysis/* oneLine */.TN)(block.text, prompt_analysis/* maxItemLength */.uf));
}
function listed(placed, kind) {
    const items = chosen(placed, both(isItem, isOf(kind)));
    return texts(items.length > 0 ? items : chosen(placed, (p) => isOf(kind)(p) && isProse(p) && !isBoldOnly(p.block)));
}
function prose(placed, choice) {
    return chosen(placed, choice)
        .slice(0, prompt_analysis/* maxListed */.w9)
        .map(({ block }) => (block.kind === "item" ? `- ${block.text}` : block.text))
        .join("\n")
        .slice(0, prompt_analysis/* maxOverviewLength */.KN)
        .trim();
}
function isContext({ section, kind }) {
    return kind === "background" && /\b(?:context|background)\b/i.test(section);
}
function overviewOf(placed) {
    const notTitle = ({ block }) => !(block.kind === "label" && /^title$/i.test(block.label));
    const places = [
        both(isOf("overview"), notTitle),
        both(isProse, isOf("tasks")),
        both(isProse, isOf("other")),
        isProse,
        isItem,
    ];
    for (const place of places) {
        const text = prose(placed, (candidate) => candidate.block.kind !== "code" && place(candidate));
        if (text !== "")
            return text;
    }
    return "";
}
function conclude(given, source, blocks, method, options) {
    const usability = judgeUsability(given, blocks);
    if (usability.kind === "unusable")
        return { kind: "refused", missing: usability.missing, reason: usability.reason };
    const placed = placeBlocks(blocks, titleHeading(blocks));
    const title = titleOf(blocks, options.title, options.fileName);
    const overview = overviewOf(placed);
    const found = requirementPlaces.map((place) => chosen(placed, place)).find((list) => list.length > 0) ?? [];
    const requirements = found.length > 0
        ? found.slice(0, prompt_analysis/* maxListed */.w9).map(({ block, section }, index) => ({
            id: `R${index + 1}`,
            text: (0,prompt_analysis/* oneLine */.TN)(block.text, prompt_analysis/* maxItemLength */.uf),
            section: (0,prompt_analysis/* oneLine */.TN)(section, 200),
            done: block.kind === "item" && block.checked === true,
        }))
        : [{ id: "R1", text: (0,prompt_analysis/* oneLine */.TN)(overview === "" ? title : overview, prompt_analysis/* maxItemLength */.uf), section: "", done: false }];
    const sections = sectionsOf(source, blocks);
    const references = findReferences(source);
    return {
        kind: "task",
        analysis: {
            method,
            title,
            featureName: featureNameOf(title),
            overview,
            context: prose(placed, (candidate) => isContext(candidate) && candidate.block.kind !== "code"),
            sections,
            requirements,
            successCriteria: listed(placed, "criteria"),
            verification: listed(placed, "testing"),
            complexity: (0,prompt_analysis/* estimateComplexity */.ZP)(sections.length, requirements.length),
            issueReferences: references.issues,
            pullRequestReferences: references.pullRequests,
        },
    };
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 44 modules
var lib = __webpack_require__(58353);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 12 modules
var mdast_util_gfm_lib = __webpack_require__(19952);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var mdast_util_to_string_lib = __webpack_require__(31869);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(52297);
;// CONCATENATED MODULE: ./lib/core/prompt/prompt-parse.js




const withoutLinks = {
    disable: {
        null: ["labelStartLink", "labelStartImage", "labelEnd", "gfmFootnoteCall", "gfmPotentialFootnoteCall"],
    },
};
function collapse(text) {
    return text.replace(/\s+/gu, " ").trim();
}
function labelOf(node) {
    const [first, ...rest] = node.children;
    if (first?.type !== "strong")
        return undefined;
    const bold = collapse((0,mdast_util_to_string_lib/* toString */.d)(first));
    const after = collapse((0,mdast_util_to_string_lib/* toString */.d)(rest.length === 0 ? "" : { type: "paragraph", children: rest }));
    if (after === "" && !bold.endsWith(":"))
        return { kind: "paragraph", text: bold, strong: true };
    if (!bold.endsWith(":") && !after.startsWith(":"))
        return undefined;
    return { kind: "label", label: bold.replace(/:$/u, ""), text: after.replace(/^:\s*/u, "") };
}
function itemText(node) {
    if (node.type === "list")
        return node.children.map(itemText).join("; ");
    if (node.type === "listItem") {
        let text = "";
        for (const child of node.children) {
            const more = itemText(child);
            if (more !== "")
                text += text === "" ? more : /[:.;,]$/u.test(text) ? ` ${more}` : `: ${more}`;
        }
        return text;
    }
    return node.type === "html" ? "" : collapse((0,mdast_util_to_string_lib/* toString */.d)(node));
}
function blocksOf(node, into) {
    switch (node.type) {
        case "heading":
            into.push({
                kind: "heading",
                level: node.depth,
                text: collapse((0,mdast_util_to_string_lib/* toString */.d)(node)),
                start: node.position?.start.offset ?? 0,
                end: node.position?.end.offset ?? 0,
            });
            return;
        case "paragraph":
            into.push(labelOf(node) ?? { kind: "paragraph", text: collapse((0,mdast_util_to_string_lib/* toString */.d)(node)), strong: false });
            return;
        case "list":
            for (const item of node.children)
                into.push({ kind: "item", text: itemText(item), checked: item.checked ?? null });
            return;
        case "table":
            for (const row of node.children.slice(1))
                into.push({
                    kind: "item",
                    text: row.children.map((cell) => collapse((0,mdast_util_to_string_lib/* toString */.d)(cell))).join(" · "),
                    checked: null,
                });
            return;
        case "code":
            into.push({ kind: "code", text: node.value });
            return;
        case "blockquote":
            for (const child of node.children)
                if (child.type === "heading")
                    into.push({ kind: "paragraph", text: collapse((0,mdast_util_to_string_lib/* toString */.d)(child)), strong: true });
                else
                    blocksOf(child, into);
            return;
        default:
            return;
    }
}
function parseBlocks(text) {
    const root = (0,lib/* fromMarkdown */.Y)(text, { extensions: [(0,micromark_extension_gfm/* gfm */.T)(), withoutLinks], mdastExtensions: [(0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)()] });
    const blocks = [];
    for (const child of root.children)
        blocksOf(child, blocks);
    return blocks;
}
const maxParsedLength = 65_536;
const maxParsedLines = 2_500;
const maxContainers = 8;
const maxDeepLines = 50;
const maxIndent = 48;
const maxInlineMarks = 6_000;
function isParsable(text) {
    if (text.length > maxParsedLength || (text.match(/[*_~[\]]/g)?.length ?? 0) > maxInlineMarks)
        return false;
    const lines = text.split("\n");
    if (lines.length > maxParsedLines)
        return false;
    let deep = 0;
    for (const line of lines) {
        const start = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/u.exec(line)?.[0] ?? "";
        const markers = start.replace(/[ \t]/gu, "").replace(/\d+/gu, "1");
        if (markers.length > 3)
            deep += 1;
        if (markers.length > maxContainers || deep > maxDeepLines)
            return false;
        if (markers !== "" && start.length > maxIndent)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/core/prompt/prompt-lines.js
const heading = /^ {0,3}(#{1,6})[ \t](.*)$/u;
const listItem = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[([ xX])\][ \t]+)?(.*)$/u;
const boldLabel = /^\*\*([^*]{1,120})\*\*(.*)$/u;
const fence = /^\s*(?:```|~~~)/u;
function headingText(text) {
    const words = text.trim();
    let end = words.length;
    while (end > 0 && words[end - 1] === "#")
        end -= 1;
    return plain(end === 0 || words[end - 1] === " " ? words.slice(0, end) : words);
}
function plain(text) {
    return text
        .replace(/\*\*|__|`/gu, "")
        .replace(/\s+/gu, " ")
        .trim();
}
function paragraph(lines) {
    const text = lines.join(" ").trim();
    const match = boldLabel.exec(text);
    if (match !== null) {
        const bold = plain(match[1] ?? "");
        const after = plain(match[2] ?? "");
        if (after === "" && !bold.endsWith(":"))
            return { kind: "paragraph", text: bold, strong: true };
        if (bold.endsWith(":") || after.startsWith(":"))
            return { kind: "label", label: bold.replace(/:$/u, ""), text: after.replace(/^:\s*/u, "") };
    }
    return { kind: "paragraph", text: plain(text), strong: false };
}
function prompt_lines_close(open, into) {
    if (open.kind === "paragraph")
        into.push(paragraph(open.lines));
    if (open.kind === "item")
        into.push({ kind: "item", checked: open.checked, text: plain(open.lines.join(" ")) });
    if (open.kind === "code")
        into.push({ kind: "code", text: open.lines.join("\n") });
}
function readLines(text) {
    const blocks = [];
    let open = { kind: "none" };
    const next = (piece) => {
        prompt_lines_close(open, blocks);
        open = piece;
    };
    let offset = 0;
    for (const line of text.split("\n")) {
        const start = offset;
        offset += line.length + 1;
        const current = (() => open)();
        if (fence.test(line)) {
            if (current.kind === "code")
                next({ kind: "none" });
            else if (current.kind !== "item" || !/^\s/u.test(line))
                next({ kind: "code", lines: [] });
            continue;
        }
        if (current.kind === "code") {
            current.lines.push(line);
            continue;
        }
        const title = heading.exec(line);
        if (title !== null) {
            next({ kind: "none" });
            const level = title[1]?.length ?? 1;
            blocks.push({ kind: "heading", level, text: headingText(title[2] ?? ""), start, end: start + line.length });
            continue;
        }
        const item = listItem.exec(line);
        if (item !== null) {
            const indent = item[1]?.length ?? 0;
            const words = item[3] ?? "";
            if (current.kind === "item" && indent > current.indent)
                current.lines.push(words);
            else
                next({ kind: "item", indent, checked: item[2] === undefined ? null : item[2] !== " ", lines: [words] });
        }
        else if (line.trim() === "") {
            if (current.kind === "paragraph")
                next({ kind: "none" });
        }
        else if (current.kind === "item" && /^\s/u.test(line))
            current.lines.push(line.trim());
        else if (current.kind === "paragraph")
            current.lines.push(line);
        else
            next({ kind: "paragraph", lines: [line] });
    }
    next({ kind: "none" });
    return blocks;
}

;// CONCATENATED MODULE: ./lib/core/prompt/prompt-simple.js







function refuseTooLong(text) {
    if (text.length <= prompt_analysis/* maxPromptLength */.ZZ)
        return undefined;
    return {
        kind: "refused",
        missing: [`a prompt of at most ${prompt_analysis/* maxPromptLength */.ZZ.toLocaleString("en-US")} characters`],
        reason: `The prompt has ${text.length.toLocaleString("en-US")} characters; that is no task but a document. Put the material in a file of the repository and name it in the prompt.`,
    };
}
function readable(text) {
    return (0,prompt_blocks/* withoutComments */.f)(text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n"));
}
function analysePromptSimply(text, options = {}) {
    const tooLong = refuseTooLong(text);
    if (tooLong !== undefined)
        return tooLong;
    const source = readable(text);
    return conclude(text, source, readLines(source), "simple", options);
}
function analysePromptAsWhole(text, options = {}) {
    const tooLong = refuseTooLong(text);
    if (tooLong !== undefined)
        return tooLong;
    const source = readable(text).trim();
    const blocks = readLines(source);
    const usability = judgeUsability(text, blocks);
    if (usability.kind === "unusable")
        return { kind: "refused", missing: usability.missing, reason: usability.reason };
    const title = titleOf(blocks, options.title, options.fileName);
    const references = findReferences(source);
    return {
        kind: "task",
        analysis: {
            method: "whole",
            title,
            featureName: featureNameOf(title),
            overview: source.slice(0, prompt_analysis/* maxOverviewLength */.KN).toWellFormed(),
            context: "",
            sections: [],
            requirements: [{ id: "R1", text: (0,prompt_analysis/* oneLine */.TN)(source, prompt_analysis/* maxItemLength */.uf), section: "", done: false }],
            successCriteria: [],
            verification: [],
            complexity: (0,prompt_analysis/* estimateComplexity */.ZP)(0, 1),
            issueReferences: references.issues,
            pullRequestReferences: references.pullRequests,
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/prompt/prompt.js



function analysePrompt(text, options = {}) {
    const tooLong = refuseTooLong(text);
    if (tooLong !== undefined)
        return tooLong;
    const source = readable(text);
    if (!isParsable(source))
        return analysePromptSimply(text, options);
    return conclude(text, source, parseBlocks(source), "parsed", options);
}



/***/ })

};
