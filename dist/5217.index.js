export const id = 5217;
export const ids = [5217];
export const modules = {

/***/ 35217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAgent: () => (/* binding */ runAgent)
});

// EXTERNAL MODULE: ./lib/core/agents/agent-usage.js
var agent_usage = __webpack_require__(53641);
;// CONCATENATED MODULE: ./lib/core/agents/agent-budget.js

function costOf(byAgent) {
    return Object.values(byAgent ?? {}).reduce((sum, usage) => sum + (0,agent_usage/* estimatedCostUsd */.s3)(usage), 0);
}
function amounts(byAgent) {
    const all = Object.values(byAgent ?? {}).reduce(agent_usage/* addUsage */.vk, agent_usage/* noUsage */.tk);
    return { turns: all.turns, tokens: (0,agent_usage/* tokensOf */.k8)(all), cost: costOf(byAgent), minutes: all.agentMs / 60_000 };
}
function budgetsOf(settings, history, stage) {
    const own = settings.stages[stage];
    const whole = amounts(history.agentUsage);
    const here = amounts(history.agentUsageByStage[stage]);
    const rows = [
        ["turns", "max_turns", settings.max_total_turns, own?.max_turns],
        ["tokens", "max_tokens", settings.max_tokens, own?.max_tokens],
        ["cost", "max_cost_usd", settings.max_cost_usd, own?.max_cost_usd],
        ["minutes", "max_agent_minutes", settings.max_agent_minutes, own?.max_agent_minutes],
    ];
    return rows.flatMap(([budget, key, workflow, inStage]) => {
        const input = budget === "turns" ? "max-total-turns" : key.replaceAll("_", "-");
        const budgets = [];
        if (workflow !== undefined)
            budgets.push({ budget, scope: "the workflow", setting: input, limit: workflow, spent: whole[budget] });
        if (inStage !== undefined)
            budgets.push({ budget, scope: stage, setting: `stages.${stage}.${key}`, limit: inStage, spent: here[budget] });
        return budgets;
    });
}
function leftOf(budgets, kind) {
    const left = budgets.filter(({ budget }) => budget === kind).map(({ limit, spent }) => limit - spent);
    return left.length === 0 ? undefined : Math.max(0, Math.min(...left));
}
function spentBudget(budgets, call) {
    const used = { turns: call.turns, tokens: (0,agent_usage/* tokensOf */.k8)(call), cost: call.costUsd, minutes: call.agentMs / 60_000 };
    return budgets
        .map((budget) => ({ ...budget, spent: budget.spent + used[budget.budget] }))
        .find(({ budget, limit, spent }) => isSpent(budget, limit, spent, call !== agent_usage/* noUsage */.tk));
}
function isSpent(kind, limit, spent, atWork) {
    return kind === "turns" && atWork ? spent > limit : spent >= limit;
}
function tightest(budgets, kind) {
    return budgets
        .filter(({ budget }) => budget === kind)
        .reduce((least, one) => (least === undefined || one.limit - one.spent < least.limit - least.spent ? one : least), undefined);
}
function budgetEvidence({ budget, scope, setting, limit, spent }) {
    return { kind: "budget", budget, scope, setting, limit, spent };
}

// EXTERNAL MODULE: ./lib/core/agents/agent-session.js
var agent_session = __webpack_require__(34754);
// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
// EXTERNAL MODULE: ./lib/core/telemetry/attempt-trace.js
var attempt_trace = __webpack_require__(22318);
// EXTERNAL MODULE: ./lib/engine/work-directory.js
var work_directory = __webpack_require__(16055);
// EXTERNAL MODULE: ./lib/core/agents/stall.js
var stall = __webpack_require__(8932);
;// CONCATENATED MODULE: ./lib/engine/agent/supervise-agent.js



const usageEveryMs = 60_000;
const graceMs = 5_000;
function streamed(so, event) {
    if (event.kind !== "usage")
        return so;
    return {
        turns: Math.max(so.turns, event.turns ?? 0),
        inputTokens: Math.max(so.inputTokens, event.inputTokens),
        outputTokens: Math.max(so.outputTokens, event.outputTokens),
        costUsd: Math.max(so.costUsd, event.costUsd ?? 0),
    };
}
async function superviseAgent(setup, run) {
    const { clock, limits, access, budgets, signal } = setup;
    const sample = () => setup.workTree.fingerprint().catch(() => undefined);
    const first = access === "edit" || limits.repeats > 0 ? await sample() : undefined;
    const startedAt = clock.now();
    const over = new AbortController();
    const stop = new AbortController();
    let wake = new AbortController();
    let state = (0,stall/* startStall */.xB)(startedAt, first);
    let used = agent_usage/* noUsage */.tk;
    let told = agent_usage/* noUsage */.tk;
    let toldAt = startedAt;
    let halt;
    const usage = () => (0,agent_usage/* usageOfCall */.xW)({ ...used, agentMs: clock.now() - startedAt });
    const judge = () => {
        const spent = spentBudget(budgets, usage());
        return spent === undefined ? (0,stall/* judgeStall */.yV)(state, limits, access, clock.now()) : { kind: "spent", budget: spent };
    };
    const onEvent = (event) => {
        state = (0,stall/* foldStallEvent */.m4)(state, event, clock.now(), limits);
        used = streamed(used, event);
        setup.onEvent(event);
        if (judge().kind !== "fine")
            wake.abort();
    };
    const watch = async () => {
        const minutes = budgets.filter(({ budget }) => budget === "minutes").map(({ limit, spent }) => limit - spent);
        const minutesUp = startedAt + Math.min(...minutes, Number.POSITIVE_INFINITY) * 60_000;
        while (!over.signal.aborted && !signal.aborted) {
            const judged = judge();
            switch (judged.kind) {
                case "stalled":
                case "spent":
                    halt = judged;
                    stop.abort({ by: judged.kind, graceMs });
                    return;
                case "sample":
                    state = (0,stall/* foldStallSample */.U2)(state, await sample(), clock.now());
                    break;
                case "fine": {
                    const now = clock.now();
                    if (used !== told && now - toldAt >= usageEveryMs) {
                        told = used;
                        toldAt = now;
                        await setup.onUsage(usage());
                        break;
                    }
                    wake = new AbortController();
                    const next = Math.min(judged.lookAt, minutesUp, used === told ? now + usageEveryMs : toldAt + usageEveryMs);
                    await clock.sleep(Math.max(1, next - now), AbortSignal.any([over.signal, wake.signal, signal]));
                }
            }
        }
    };
    const watching = watch();
    try {
        const outcome = await run(onEvent, AbortSignal.any([signal, stop.signal]));
        const unchanged = async () => first !== undefined && (await sample()) === first;
        return { outcome, halt, agentMs: clock.now() - startedAt, unchanged };
    }
    finally {
        over.abort();
        await watching.catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./lib/engine/agent/agent-run.js







function describe(event) {
    switch (event.kind) {
        case "message":
            return event.text;
        case "tool":
            return `tool ${event.name} ${event.input}`;
        case "todo":
            return event.items.map((item) => `${item.done ? "☑" : "☐"} ${item.text}`).join("  ");
        case "retry":
            return `the provider answered ${event.status ?? event.error}; it tries again in ${Math.round(event.delayMs / 1000)} s`;
        case "denied":
            return `tool ${event.tool} was denied`;
        case "started":
            return `session ${event.sessionId}${event.model === undefined ? "" : `, model ${event.model}`}`;
        case "heartbeat":
        case "usage":
            return undefined;
    }
}
const mostTodos = 40;
const longestTodo = 200;
function shownTodos(event) {
    return event.items
        .slice(0, mostTodos)
        .map(({ text, done }) => ({ text: text.slice(0, longestTodo).toWellFormed(), done }));
}
async function haltEvidence(run, agent, halt) {
    if (halt === undefined)
        return undefined;
    if (halt.kind === "spent")
        return budgetEvidence(halt.budget);
    const { context, recorder } = run;
    const { kind: verdict, diagnosis, events, status } = halt.verdict;
    const { stage, attempt } = context;
    await recorder.record({ kind: "agent.stalled", stage, attempt, agent, verdict, diagnosis, events });
    return { kind: "stall", agent, verdict, diagnosis, status, lastOutput: events.join("\n") };
}
function limitEvidence(evidence, budgets, used, perAttempt) {
    if (evidence.kind !== "agent")
        return evidence;
    const kind = evidence.problem === "max-budget" ? "cost" : evidence.problem === "max-turns" ? "turns" : undefined;
    const budget = kind === undefined ? undefined : tightest(budgets, kind);
    if (kind === undefined || budget === undefined)
        return evidence;
    if (kind === "turns" && perAttempt !== undefined && perAttempt < budget.limit - budget.spent)
        return evidence;
    return budgetEvidence({ ...budget, spent: budget.spent + (kind === "cost" ? used.costUsd : used.turns) });
}
function smallest(...values) {
    const known = values.filter((value) => value !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
}
const editing = /edit|write|patch|replace|create|file_change/i;
function deniedEvidence(agent, denied) {
    const message = `needed a tool that was denied, and changed nothing: ${[...new Set(denied)].join(", ")}`;
    const end = { exitCode: 0, signal: null, killedByUs: false };
    return { kind: "agent", agent, problem: "permission-denied", message, ...end };
}
async function runAgent(run, request) {
    const { context, recorder } = run;
    const { world, config, stage, attempt, signal } = context;
    const { agent } = world;
    const { access } = request;
    const budgets = budgetsOf(config, recorder.history(), stage);
    const spent = spentBudget(budgets, agent_usage/* noUsage */.tk);
    if (spent !== undefined)
        throw new evidence/* Fault */.v(budgetEvidence(spent));
    const earlier = request.session === "continue" ? (0,agent_session/* sessionToContinue */.$c)(recorder.history(), stage, agent.name) : undefined;
    const session = earlier === undefined ? { kind: "new", id: world.chance.uuid() } : { kind: "resume", id: earlier };
    if (session.kind === "new")
        await context.keep("session", session.id);
    const resumed = session.kind === "resume";
    await recorder.record({ kind: "agent.started", stage, attempt, agent: agent.name, sessionId: session.id, resumed });
    const maxTurns = smallest(config.max_turns, leftOf(budgets, "turns"));
    const denied = [];
    let todos = "";
    const onEvent = (event) => {
        context.heartbeat();
        const line = describe(event);
        if (line !== undefined)
            run.onOutput(line);
        if (event.kind === "denied" && editing.test(event.tool))
            denied.push(event.tool);
        if (event.kind !== "todo")
            return;
        const shown = shownTodos(event);
        if (JSON.stringify(shown) === todos)
            return;
        todos = JSON.stringify(shown);
        void context.keep("todos", shown).catch(() => undefined);
    };
    run.supervise(true);
    const { outcome, halt, agentMs, unchanged } = await superviseAgent({
        clock: world.clock,
        workTree: world.workTree,
        access,
        limits: {
            silentMs: run.idleMs,
            repeats: config.stall_repeats,
            turns: config.stall_turns,
            retries: config.stall_retries,
        },
        budgets,
        signal,
        onEvent,
        onUsage: ({ turns, inputTokens, outputTokens, costUsd, agentMs: ms }) => recorder.record({ kind: "agent.usage", stage, turns, inputTokens, outputTokens, costUsd, agentMs: ms }),
    }, (listen, stop) => agent.run({
        stage,
        attempt,
        workflowId: context.workflowId,
        access,
        prompt: request.prompt,
        session,
        cwd: (0,work_directory/* workDirectory */.D)(world, config),
        maxTurns,
        maxCostUsd: leftOf(budgets, "cost"),
        traceparent: world.telemetry === undefined ? undefined : (0,attempt_trace/* attemptTraceparent */.j)(recorder.history(), stage, attempt),
    }, listen, stop)).finally(() => run.supervise(false));
    const { turns, inputTokens, outputTokens, costUsd } = outcome.usage;
    const sessionId = outcome.sessionId ?? null;
    await recorder.record({
        ...{ kind: "agent.finished", stage, agent: agent.name, sessionId, turns, inputTokens, outputTokens, costUsd },
        agentMs,
    });
    if (outcome.kind === "finished" && access === "edit" && denied.length > 0 && (await unchanged()))
        throw new evidence/* Fault */.v(deniedEvidence(agent.name, denied));
    if (outcome.kind === "finished")
        return { answer: outcome.answer, sessionId: outcome.sessionId };
    if (outcome.evidence.kind === "agent" && outcome.evidence.problem === "no-session")
        await context.keep("session", null);
    const why = signal.aborted ? undefined : await haltEvidence(run, agent.name, halt);
    throw new evidence/* Fault */.v(why ?? limitEvidence(outcome.evidence, budgets, outcome.usage, config.max_turns));
}


/***/ })

};
