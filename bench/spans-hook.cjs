/** Preloaded into the main step: writes down when children and requests ran. One JSON line per span, in epoch ms. */
const { appendFileSync } = require("node:fs");
const childProcess = require("node:child_process");
const http = require("node:http");

const file = process.env.BENCH_SPANS;
if (file !== undefined && /dist[/\\]main\.js$/.test(process.argv[1] ?? "")) {
  const write = (span) => appendFileSync(file, `${JSON.stringify(span)}\n`);
  const startedAt = Date.now() - performance.now();

  const spawn = childProcess.spawn;
  childProcess.spawn = (program, args, options) => {
    const from = Date.now();
    const child = spawn(program, args, options);
    const words = Array.isArray(args) ? args : [];
    child.once("exit", () => write({ kind: "child", program, what: words[0] ?? "", from, to: Date.now() }));
    return child;
  };

  const request = http.request;
  http.request = (...args) => {
    const from = Date.now();
    const asked = request(...args);
    asked.once("close", () => write({ kind: "request", what: asked.path, from, to: Date.now() }));
    return asked;
  };

  process.once("exit", () => {
    const { user, system } = process.cpuUsage();
    write({ kind: "main", what: "", from: startedAt, to: Date.now(), cpuMs: (user + system) / 1000 });
  });
}
