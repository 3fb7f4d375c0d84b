export const id = 3544;
export const ids = [3544,9746,3889];
export const modules = {

/***/ 43889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ maxOverviewLength),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ZP: () => (/* binding */ estimateComplexity),
/* harmony export */   ZZ: () => (/* binding */ maxPromptLength),
/* harmony export */   uf: () => (/* binding */ maxItemLength),
/* harmony export */   w9: () => (/* binding */ maxListed)
/* harmony export */ });
const maxPromptLength = 1_048_576;
const maxListed = 200;
const maxItemLength = 1_000;
const maxOverviewLength = 4_000;
const baseSeconds = 600;
const secondsPerSection = 30;
const secondsPerRequirement = 90;
const maxSeconds = 3_600;
const mediumFrom = 1_200;
const highFrom = 2_400;
function estimateComplexity(sections, requirements) {
    const estimateSeconds = Math.min(maxSeconds, baseSeconds + secondsPerSection * sections + secondsPerRequirement * requirements);
    const level = estimateSeconds >= highFrom ? "high" : estimateSeconds >= mediumFrom ? "medium" : "low";
    return { level, estimateSeconds };
}
function oneLine(text, max) {
    const flat = text
        .slice(0, max * 8 + 1_000)
        .replace(/\s+/gu, " ")
        .trim();
    return flat.length <= max
        ? flat
        : `${flat
            .slice(0, max - 1)
            .toWellFormed()
            .replace(/\uFFFD$/u, "")
            .trimEnd()}…`;
}


/***/ }),

/***/ 61711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderPullRequestTitle),
/* harmony export */   X: () => (/* binding */ renderPullRequestBody)
/* harmony export */ });
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52361);
/* harmony import */ var _prompt_prompt_analysis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43889);
/* harmony import */ var _text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98768);
/* harmony import */ var _text_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44927);
/* harmony import */ var _text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10901);





const maxTitle = 120;
const maxSummary = 20_000;
const maxFiles = 50;
function renderPullRequestTitle(title) {
    return (0,_prompt_prompt_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(title, 2_000), maxTitle) || "Change";
}
const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
function testsText({ tests }) {
    const command = tests.command === "" ? "" : ` ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeText */ .ph)(tests.command, 300)}`;
    const rounds = tests.rounds > 0 ? ` after ${plural(tests.rounds, "fix round")}` : "";
    switch (tests.result) {
        case "passed":
            return `✅ Passed${rounds}:${command}`.replace(/:$/, "");
        case "failed":
            return `❌ **Red**${rounds}:${command}`.replace(/:$/, "");
        case "none":
            return "No tests were run: none are configured, and none were found.";
    }
}
function filesText(facts) {
    const head = `${plural(facts.files.length, "file")} changed, ${plural(facts.insertions, "line")} added, ${facts.deletions} removed`;
    if (facts.files.length === 0)
        return head;
    const left = facts.files.length - maxFiles;
    const lines = facts.files.slice(0, maxFiles).map((path) => `- ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeText */ .ph)(path)}`);
    return (0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(head, [...lines, ...(left > 0 ? [`- … and ${left} more`] : [])].join("\n"));
}
function protectedText({ protectedChange: change }) {
    if (change === null || change === undefined)
        return "";
    const lines = change.paths.slice(0, maxFiles).map(({ path, kind }) => `- ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeText */ .ph)(path)} (${kind})`);
    const more = change.paths.length > maxFiles ? [`- … and ${change.paths.length - maxFiles} more`] : [];
    const what = change.policy === "hold"
        ? "The agent changed these files, too. They are protected and not in this pull request; the change is in the run's summary."
        : "⚠️ The agent changed these protected files: look at them before you merge.";
    return ["## Protected paths", what, [...lines, ...more].join("\n")].join("\n\n");
}
function renderPullRequestBody(facts) {
    const said = facts.summary.trim() === "" ? facts.overview : facts.summary;
    const summary = (0,_text_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .untrustedMarkdownWithin */ .j)(said, maxSummary);
    const by = facts.requester === undefined ? "" : ` for ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInline */ .VV)(facts.requester, 100)}`;
    const run = facts.runUrl === undefined ? "" : ` in ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)("this run", facts.runUrl)}`;
    const parts = [
        (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .effectMarker */ .I)(facts.workflowId, "pull-request"),
        facts.issue === null ? "" : `Closes #${facts.issue}`,
        "## Summary",
        summary === "" ? "The agent gave no summary." : summary,
        "## Changes",
        filesText(facts),
        "## Tests",
        testsText(facts),
        protectedText(facts),
        ...(facts.documentation.trim() === "" ? [] : ["## Documentation", (0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInline */ .VV)(facts.documentation, 2_000)]),
        "---",
        `<sub>Made by workflow-manager with the agent ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeText */ .ph)(facts.agent, 50)}${by}${run} · ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeText */ .ph)(facts.workflowId, 100)}</sub>`,
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}


/***/ }),

/***/ 53544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prCreation: () => (/* binding */ prCreation),
/* harmony export */   prPreparation: () => (/* binding */ prPreparation),
/* harmony export */   prVerification: () => (/* binding */ prVerification)
/* harmony export */ });
/* harmony import */ var _core_effects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52361);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _core_report_pull_request_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61711);
/* harmony import */ var _push_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22299);
/* harmony import */ var _queued_effects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6413);
/* harmony import */ var _testing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79746);






function wantsDraft(context) {
    if (context.config.draft === "always")
        return true;
    if (context.config.draft === "never")
        return false;
    return (0,_testing_js__WEBPACK_IMPORTED_MODULE_3__.testsOf)(context).result !== "passed";
}
const prPreparation = {
    name: "pr_preparation",
    async run(context) {
        const { workTree } = context.world;
        const { branch, baseSha } = context.require("branch_setup");
        const analysis = context.require("prompt_analysis");
        const tests = (0,_testing_js__WEBPACK_IMPORTED_MODULE_3__.testsOf)(context);
        const change = context.require("implementation_complete");
        await (0,_queued_effects_js__WEBPACK_IMPORTED_MODULE_2__/* .makeQueuedEffects */ .a)(context);
        const headSha = await (0,_push_js__WEBPACK_IMPORTED_MODULE_1__/* .ensurePushed */ .u)(context, branch);
        const diff = await workTree.diffStat(baseSha, headSha);
        if (diff.commits < 1) {
            return {
                kind: "failed",
                evidence: { kind: "postcondition", expected: "at least one commit ahead of the base", found: "none" },
            };
        }
        const body = (0,_core_report_pull_request_text_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPullRequestBody */ .X)({
            workflowId: context.workflowId,
            summary: context.require("implementation_progress").answer,
            overview: analysis.overview,
            files: diff.files,
            insertions: diff.insertions,
            deletions: diff.deletions,
            tests: { result: tests.result, command: (0,_testing_js__WEBPACK_IMPORTED_MODULE_3__.testCommand)(context), rounds: tests.rounds },
            documentation: context.output("documentation_update")?.reason ?? "",
            issue: context.require("issue_creation").number,
            requester: context.task.requester,
            runUrl: context.runUrl,
            agent: context.world.agent.name,
            protectedChange: context.history().protectedChange,
        });
        return {
            kind: "succeeded",
            output: {
                title: (0,_core_report_pull_request_text_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPullRequestTitle */ .$)(analysis.title),
                body,
                headSha,
                draft: wantsDraft(context),
                commits: diff.commits,
            },
            note: `${diff.commits} commits pushed (${change.files.length} files)`,
        };
    },
};
async function openPullRequest(context, branch) {
    const found = await context.world.github.pullRequestByHead(branch);
    return found?.state === "open" ? found : undefined;
}
function hasText(pull, marker, body) {
    const plain = (text) => text.replace(/\r\n?/g, "\n").trim();
    return pull.body.includes(marker) && plain(pull.body) === plain(body);
}
const prCreation = {
    name: "pr_creation",
    async run(context) {
        const { github } = context.world;
        const { branch, baseBranch } = context.require("branch_setup");
        const prepared = context.require("pr_preparation");
        const { value, made } = await context.ensure({
            effect: "pull-request",
            key: `head ${branch}`,
            probe: async () => {
                const found = await openPullRequest(context, branch);
                return found === undefined ? undefined : { number: found.number, url: found.url, draft: found.draft };
            },
            make: async () => {
                const created = await github.createPullRequest({
                    title: prepared.title,
                    body: prepared.body,
                    head: branch,
                    base: baseBranch,
                    draft: prepared.draft,
                });
                return { number: created.number, url: created.url, draft: created.draft };
            },
        });
        const marker = (0,_core_effects_js__WEBPACK_IMPORTED_MODULE_5__/* .effectMarker */ .I)(context.workflowId, "pull-request");
        const current = await github.pullRequest(value.number);
        const foreign = !made && current !== undefined && !hasText(current, marker, prepared.body);
        if (foreign)
            await github.updatePullRequest(value.number, { title: prepared.title, body: prepared.body });
        const draft = current?.draft ?? value.draft;
        if (draft && !prepared.draft)
            await context.warn("pull request", `#${value.number} is still the draft it was before; mark it ready for review`);
        const labels = context.config.labels ?? [];
        if (labels.length > 0) {
            await context.ensure({
                effect: "pull-request-labels",
                key: `#${value.number}: ${labels.join(", ")}`,
                probe: async () => (labels.every((label) => current?.labels.includes(label) === true) ? { labels } : undefined),
                make: async () => {
                    for (const name of labels)
                        await github.ensureLabel({ name, color: "ededed", description: "" });
                    await github.addLabels(value.number, labels);
                    return { labels };
                },
            });
        }
        return {
            kind: "succeeded",
            output: { number: value.number, url: value.url, operation: foreign ? "updated" : "created", draft },
            note: `#${value.number}${draft ? " (draft)" : ""}`,
        };
    },
};
const mergeablePollsMs = [1_000, 2_000, 3_000, 5_000, 8_000];
const prVerification = {
    name: "pr_verification",
    async run(context) {
        const { github, clock, workTree } = context.world;
        const { number } = context.require("pr_creation");
        const headSha = await workTree.headSha();
        const look = () => github.pullRequest(number);
        let seen = await look();
        for (const delay of mergeablePollsMs) {
            if (seen !== undefined && seen.headSha === headSha && seen.mergeable !== null)
                break;
            await clock.sleep(delay, context.signal);
            context.signal.throwIfAborted();
            seen = await look();
        }
        const found = seen === undefined
            ? "no such pull request"
            : seen.state !== "open"
                ? "it is closed"
                : seen.headSha !== headSha
                    ? `head ${seen.headSha}`
                    : undefined;
        if (seen === undefined || found !== undefined) {
            throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({
                kind: "postcondition",
                expected: `pull request #${number} open with head ${headSha}`,
                found: found ?? "",
            });
        }
        if (seen.mergeable === false)
            await context.warn("pull request", `#${number} has conflicts with ${seen.baseBranch}`);
        return {
            kind: "succeeded",
            output: { headSha, mergeable: seen.mergeable },
            note: seen.mergeable === null ? "mergeability not computed yet" : seen.mergeable ? "mergeable" : "has conflicts",
        };
    },
};


/***/ }),

/***/ 22299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ensurePushed)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);

async function ensurePushed(context, branch) {
    const { workTree } = context.world;
    const sha = await workTree.headSha();
    await context.ensure({
        effect: `push:${sha}`,
        key: `${branch} at ${sha}`,
        probe: async () => ((await workTree.remoteBranch(branch)) === sha ? { sha } : undefined),
        make: async () => {
            const pushed = await workTree.push(branch);
            if (pushed.kind === "pushed")
                return { sha: pushed.sha };
            throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({
                kind: "git",
                operation: `push ${branch}`,
                exitCode: 1,
                signal: null,
                stderr: `the remote branch is at ${pushed.remote ?? "an unknown commit"}, which ${sha} does not build upon; somebody else pushed to it`,
            });
        },
    });
    const remote = await workTree.remoteBranch(branch);
    if (remote !== sha)
        throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({
            kind: "postcondition",
            expected: `${branch} at ${sha} on the remote`,
            found: remote ?? "no such branch",
        });
    return sha;
}


/***/ }),

/***/ 79746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTests: () => (/* binding */ runTests),
  testCommand: () => (/* binding */ testCommand),
  testingComplete: () => (/* binding */ testingComplete),
  testingStart: () => (/* binding */ testingStart),
  testsOf: () => (/* binding */ testsOf)
});

// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(63619);
;// CONCATENATED MODULE: ./lib/core/prompt/test-command.js

const detectionFiles = [
    "package.json",
    "Makefile",
    "pyproject.toml",
    "pytest.ini",
    "tox.ini",
    "go.mod",
    "Cargo.toml",
    "pom.xml",
    "build.gradle",
    "Gemfile",
];
const packageJson = schemas/* object */.Ikc({ scripts: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())) });
const placeholder = /no test specified/i;
function fromPackageJson(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const decoded = packageJson.safeParse(parsed);
    const test = decoded.success ? decoded.data.scripts?.["test"] : undefined;
    if (typeof test !== "string" || test.trim() === "" || placeholder.test(test))
        return undefined;
    return { command: "npm test", reason: "package.json has a test script" };
}
function detectTestCommand(files) {
    const found = (name) => files[name];
    const node = found("package.json");
    const fromNode = node === undefined ? undefined : fromPackageJson(node);
    if (fromNode !== undefined)
        return fromNode;
    const make = found("Makefile");
    if (make !== undefined && /^test\s*:/m.test(make))
        return { command: "make test", reason: "the Makefile has a test target" };
    const python = found("pyproject.toml");
    if (found("pytest.ini") !== undefined || (python !== undefined && /\[tool\.pytest|pytest/.test(python))) {
        return { command: "python -m pytest", reason: "the project is set up for pytest" };
    }
    if (found("tox.ini") !== undefined)
        return { command: "tox", reason: "there is a tox.ini" };
    if (found("go.mod") !== undefined)
        return { command: "go test ./...", reason: "there is a go.mod" };
    if (found("Cargo.toml") !== undefined)
        return { command: "cargo test", reason: "there is a Cargo.toml" };
    if (found("pom.xml") !== undefined)
        return { command: "mvn --batch-mode test", reason: "there is a pom.xml" };
    if (found("build.gradle") !== undefined)
        return { command: "gradle test", reason: "there is a build.gradle" };
    const gems = found("Gemfile");
    if (gems !== undefined && /rspec/.test(gems))
        return { command: "bundle exec rspec", reason: "the Gemfile has rspec" };
    return undefined;
}

// EXTERNAL MODULE: ./lib/core/text/long-output.js
var long_output = __webpack_require__(45311);
// EXTERNAL MODULE: ./lib/stages/agent-prompts.js + 1 modules
var agent_prompts = __webpack_require__(86632);
// EXTERNAL MODULE: ./lib/stages/command.js
var stages_command = __webpack_require__(33530);
// EXTERNAL MODULE: ./lib/stages/commit.js
var commit = __webpack_require__(36854);
// EXTERNAL MODULE: ./lib/stages/queued-effects.js
var queued_effects = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/stages/set-up.js
var set_up = __webpack_require__(32381);
;// CONCATENATED MODULE: ./lib/stages/testing.js








const readForDetection = 256 * 1024;
const testingStart = {
    name: "testing_start",
    async run(context) {
        await (0,queued_effects/* makeQueuedEffectsIfOnline */.m)(context);
        const configured = (0,stages_command/* ownCommand */.w1)(context, "testing_complete") ?? context.config.test_command ?? "";
        if (configured !== "") {
            return {
                kind: "succeeded",
                output: { command: configured, source: "input", reason: "configured" },
                note: configured,
            };
        }
        const files = {};
        for (const file of detectionFiles)
            files[file] = await context.world.workTree.readText(file, readForDetection);
        const detected = detectTestCommand(files);
        if (detected === undefined) {
            const reason = "no test-command is configured and none could be detected";
            await context.warn("tests", `${reason}: the pull request is opened as a draft`);
            return { kind: "succeeded", output: { command: "", source: "none", reason }, note: reason };
        }
        return {
            kind: "succeeded",
            output: { ...detected, source: "detected" },
            note: `${detected.command} (${detected.reason})`,
        };
    },
};
async function runTests(context, command) {
    await (0,set_up/* ensureSetUp */.I)(context);
    const result = await context.runCommand("test-command", command);
    if ((0,stages_command/* succeeded */.gq)(result))
        return { green: true, summary: result.lastOutput.slice(-2_000), output: "" };
    const redTests = result.signal === null &&
        !result.killedByUs &&
        result.outOfMemory === undefined &&
        result.exitCode !== 127 &&
        result.exitCode !== 137;
    const environment = /no space left on device|\bENOSPC\b|\bENOMEM\b|cannot allocate memory/i.test(result.lastOutput.slice(-4_000));
    if (!redTests || environment)
        throw (0,stages_command/* commandFault */.yd)("test-command", result);
    return { green: false, summary: result.lastOutput, output: (0,long_output/* printedBy */.e)(result) };
}
function testCommand(context) {
    const critical = context.config.critical_test_command;
    if (context.hints.tests === "critical-only" && critical !== undefined)
        return critical;
    return (context.output("testing_start")?.command ??
        (0,stages_command/* ownCommand */.w1)(context, "testing_complete") ??
        context.config.test_command ??
        "");
}
function testsOf(context) {
    return context.output("testing_complete") ?? { result: "none", rounds: 0, writtenByTests: [], testedSha: undefined };
}
function keptPaths(context, name) {
    const kept = context.kept(name);
    return Array.isArray(kept) ? kept.filter((path) => typeof path === "string") : undefined;
}
async function noteCutOffTests(context) {
    const before = keptPaths(context, "before-tests");
    if (before === undefined)
        return;
    const now = await context.world.workTree.changedPaths();
    const known = keptPaths(context, "written-by-tests") ?? [];
    await context.keep("written-by-tests", [...new Set([...known, ...now.filter((path) => !before.includes(path))])]);
    await context.keep("before-tests", null);
}
async function commitAgentWork(context, subject) {
    await noteCutOffTests(context);
    const exclude = keptPaths(context, "written-by-tests") ?? [];
    const { workTree } = context.world;
    await workTree.commitAll({
        message: (0,commit/* commitMessage */.df)(context, subject),
        author: (0,commit/* commitAuthor */.lh)(context),
        exclude: (0,commit/* notOurs */.TR)(context, exclude),
    });
    return workTree.headSha();
}
const testingComplete = {
    name: "testing_complete",
    async run(context) {
        const { workTree } = context.world;
        const command = testCommand(context);
        if (command === "") {
            const headSha = await workTree.headSha();
            return {
                kind: "succeeded",
                output: { result: "none", rounds: 0, testedSha: headSha, summary: "no test command", writtenByTests: [] },
            };
        }
        const analysis = context.require("prompt_analysis");
        const mostRounds = context.config.max_retries;
        const keptRound = context.kept("round");
        let round = typeof keptRound === "number" ? keptRound : 0;
        for (;;) {
            const testedSha = await commitAgentWork(context, `Fix round ${round}: ${analysis.title}`);
            const before = await workTree.changedPaths();
            await context.keep("before-tests", [...before]);
            const { green, summary, output } = await runTests(context, command);
            const written = (await workTree.changedPaths()).filter((path) => !before.includes(path));
            await context.keep("written-by-tests", [...new Set([...before, ...written])]);
            await context.keep("before-tests", null);
            const found = {
                rounds: round,
                testedSha,
                summary: summary.slice(-4_000),
                writtenByTests: [...before, ...written],
            };
            if (green) {
                const partial = context.hints.tests === "critical-only";
                if (partial)
                    await context.warn("tests", "only the critical tests ran; the others were skipped after a timeout");
                return {
                    kind: "succeeded",
                    output: { ...found, result: "passed" },
                    note: round === 0 ? "green" : `green after ${round} fix rounds`,
                };
            }
            if (round >= mostRounds) {
                if (context.config.draft === "always") {
                    await context.warn("tests", `the tests are red after ${round} fix rounds; the pull request is a draft because \`draft\` is \`always\``);
                    return { kind: "succeeded", output: { ...found, result: "failed" }, note: "red" };
                }
                await context.keep("round", 0);
                throw new evidence/* Fault */.v({ kind: "gate", gate: "tests", rounds: round, lastOutput: summary.slice(-8_000) });
            }
            round += 1;
            await context.keep("round", round);
            await context.runAgent({
                access: "edit",
                session: "continue",
                prompt: await (0,agent_prompts/* fixPrompt */.CD)(context, { command, output, round }),
            });
        }
    },
};


/***/ })

};
