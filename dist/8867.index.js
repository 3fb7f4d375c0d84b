export const id = 8867;
export const ids = [8867,9746];
export const modules = {

/***/ 58867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   documentationUpdate: () => (/* binding */ documentationUpdate)
/* harmony export */ });
/* harmony import */ var _agent_prompts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33530);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36854);
/* harmony import */ var _queued_effects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6413);
/* harmony import */ var _testing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79746);





async function write(context) {
    const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .ownCommand */ .w1)(context, "documentation_update") ?? context.config.docs_command ?? "";
    if (command !== "") {
        const result = await context.runCommand("docs-command", command);
        (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSuccess */ .z_)("docs-command", result);
        return { ifChanged: "docs-command brought it up to date", ifNot: "docs-command changed nothing" };
    }
    const { answer } = await context.runAgent({
        access: "edit",
        session: "continue",
        prompt: await (0,_agent_prompts_js__WEBPACK_IMPORTED_MODULE_0__/* .documentationPrompt */ .zo)(context, { files: context.require("implementation_complete").files }),
    });
    const said = answer.trim().slice(0, 1_000);
    if (said !== "")
        return { ifChanged: said, ifNot: said };
    return { ifChanged: "the agent brought it up to date", ifNot: "the agent saw nothing to update" };
}
const documentationUpdate = {
    name: "documentation_update",
    async run(context) {
        const { workTree } = context.world;
        await (0,_queued_effects_js__WEBPACK_IMPORTED_MODULE_2__/* .makeQueuedEffectsIfOnline */ .m)(context);
        const tests = (0,_testing_js__WEBPACK_IMPORTED_MODULE_3__.testsOf)(context);
        const before = tests.testedSha ?? (await workTree.headSha());
        const said = await write(context);
        await workTree.commitAll({
            message: (0,_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .commitMessage */ .df)(context, `Update documentation: ${context.require("prompt_analysis").title}`),
            author: (0,_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .commitAuthor */ .lh)(context),
            exclude: (0,_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .notOurs */ .TR)(context),
        });
        const headSha = await workTree.headSha();
        if (headSha === before) {
            const output = { changed: false, reason: said.ifNot, headSha, tested: true };
            return { kind: "succeeded", output, note: said.ifNot };
        }
        const command = (0,_testing_js__WEBPACK_IMPORTED_MODULE_3__.testCommand)(context);
        const green = command === "" || tests.result !== "passed" || (await (0,_testing_js__WEBPACK_IMPORTED_MODULE_3__.runTests)(context, command)).green;
        if (green) {
            const output = { changed: true, reason: said.ifChanged, headSha, tested: command !== "" };
            return { kind: "succeeded", output, note: "updated" };
        }
        await workTree.resetTo(before);
        await context.warn("documentation", "the documentation change made the tests red; it was taken back");
        return {
            kind: "succeeded",
            output: {
                changed: false,
                reason: "taken back: the tests were red with it",
                headSha: before,
                tested: true,
            },
        };
    },
};


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
