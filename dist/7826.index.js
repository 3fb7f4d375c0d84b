export const id = 7826;
export const ids = [7826];
export const modules = {

/***/ 17826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var _core_config_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71952);
/* harmony import */ var _core_diagnostics_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44675);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68415);
/* harmony import */ var _core_task_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15295);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42167);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21264);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32507);
/** `validate`: the configuration and a prompt, looked at as a run would. Makes nothing. */







function configurationLines(setting) {
    const given = _core_config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationNames */ .zG.filter((name) => setting.sources[name] !== "default" && name !== "mode" && name !== "workflow_id");
    const rows = given.map((name) => [`  ${name}`, setting.sources[name]]);
    return [
        `configuration: ok, ${given.length === 0 ? "all defaults" : `${given.length} not default`}`,
        ...(0,_core_diagnostics_text_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)(rows),
    ];
}
function promptLines(analysis) {
    const { complexity, requirements } = analysis;
    const done = requirements.filter((requirement) => requirement.done).length;
    const tasks = (0,_core_task_list_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareTasks */ .K)({ title: analysis.title, requirements, estimateSeconds: complexity.estimateSeconds });
    const ready = done === 0 ? "" : ` (${done} ticked off already)`;
    const rows = (0,_core_diagnostics_text_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)([
        ["  title", analysis.title],
        ["  requirements", `${requirements.length}${ready}`],
        ["  criteria", String(analysis.successCriteria.length)],
        ["  tasks", String(tasks.length)],
        ["  complexity", `${complexity.level}, about ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDuration */ .PP)(complexity.estimateSeconds)}`],
    ]);
    return ["prompt: ok", ...rows];
}
/** What is wrong with configuration and prompt is said together, as far as the prompt can be found without the configuration. */
async function validateCommand(place, command) {
    const { screen } = place;
    const read = await (0,_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .readSetting */ .L)(place, command);
    if (read.kind === "invalid") {
        const prompt_file = command.flags["prompt_file"];
        const sources = { prompt_file: "command line", prompt: "command line" };
        const config = { prompt_file, prompt: undefined, issue_number: undefined };
        const task = prompt_file === undefined ? undefined : await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .readTask */ .g)({ root: place.cwd, config, sources });
        return (0,_screen_js__WEBPACK_IMPORTED_MODULE_5__/* .showProblems */ .k1)(screen, [...read.problems, ...(task !== undefined && "problems" in task ? task.problems : [])]);
    }
    const { setting } = read;
    const say = (lines) => {
        for (const line of lines)
            screen.out((0,_screen_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(setting.redact(line)));
    };
    for (const warning of setting.warnings)
        screen.err(`${(0,_screen_js__WEBPACK_IMPORTED_MODULE_5__/* .paint */ .nI)(screen, "33", "warning:")} ${(0,_screen_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(setting.redact(warning))}`);
    const { config } = setting;
    const hasPrompt = config.prompt_file !== undefined || config.prompt !== undefined;
    const task = hasPrompt ? await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .readTask */ .g)(setting) : undefined;
    if (task !== undefined && "problems" in task)
        return (0,_screen_js__WEBPACK_IMPORTED_MODULE_5__/* .showProblems */ .k1)(screen, task.problems);
    say(configurationLines(setting));
    if (task === undefined)
        return _screen_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.done;
    const { analysePrompt } = await Promise.all(/* import() */[__webpack_require__.e(4502), __webpack_require__.e(7275)]).then(__webpack_require__.bind(__webpack_require__, 37275));
    const reading = analysePrompt(task.task.text, { fileName: task.task.promptFile });
    if (reading.kind === "task")
        say(promptLines(reading.analysis));
    return _screen_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.done;
}


/***/ })

};
