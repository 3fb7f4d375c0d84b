/**
 * Opens the reports of the five kept journals in a real Chromium, light and dark, wide and narrow, and holds that
 * - axe finds nothing (WCAG 2.2 A and AA, and its best practices),
 * - no request leaves the page, no policy is violated, and nothing is logged as an error,
 * - the filters and the keyboard work, and nothing sticks out to the side.
 * Screenshots are left to be looked at:
 *
 *   node scripts/look-at-reports.ts [--out DIRECTORY] [--only NAME] [--chromium PATH]
 *
 * Needs a Chromium (Debian: apt-get install chromium). Not part of `npm test`.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { renderKeptReport } from "../__tests__/core/journal/kept-journals.ts";
import { fiveWorkflows } from "../__tests__/fakes/simulation/five-workflows.ts";

const { values } = parseArgs({
  options: {
    out: { type: "string" },
    only: { type: "string" },
    chromium: { type: "string", default: "/usr/bin/chromium" },
  },
});

const out = resolve(values.out ?? mkdtempSync(join(tmpdir(), "reports-")));
mkdirSync(out, { recursive: true });
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

const problems: string[] = [];
let checked = 0;

async function audit(page: Page, name: string): Promise<void> {
  // Evaluated by the debugger, so that the page's policy need not allow it.
  await page.evaluate(axeSource);
  const violations: readonly Violation[] = await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  checked += 1;
  for (const { id, help, nodes } of violations)
    problems.push(
      `${name}: axe ${id} (${help}) at ${nodes
        .map(({ target }) => target.join(" "))
        .slice(0, 4)
        .join(", ")}`,
    );
}

/** Asked from outside: a page with this policy cannot be asked to watch itself. */
async function until(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  problems.push(otherwise);
}

async function tryFilters(page: Page, name: string): Promise<void> {
  const count = () => page.locator("#filter-count").textContent();
  const all = await count();
  await page.fill("#filter-text", "checkpoint");
  const some = await count();
  if (all === null || some === null || !/^\d+ of \d+ entries$/.test(some) || some === all)
    problems.push(`${name}: the filter shows ${String(some)} after ${String(all)}`);
  await page.click("button[type=reset]");
  await until(async () => (await count()) === all, `${name}: a reset does not show all entries again`);
  await page.keyboard.press("Tab");
  const focused = await page.evaluate("document.activeElement?.tagName");
  if (focused === "BODY") problems.push(`${name}: the keyboard gets nowhere`);
  // A link into a folded stage opens it.
  await page.click('.timeline a[href="#stage-initialization"]');
  const opened = () => page.evaluate("document.getElementById('stage-initialization').open");
  await until(async () => (await opened()) === true, `${name}: a link into a folded stage does not open it`);
}

/** The upper part: what is below it is more rows of the same. */
const pictureHeight = 4_000;
/** A machine that does much else draws slowly. */
const patienceMs = 180_000;

async function picture(page: Page, label: string): Promise<void> {
  const { width = 1280, height = 900 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width, height: pictureHeight });
  await page.screenshot({ path: join(out, `${label}.png`), timeout: patienceMs });
  await page.setViewportSize({ width, height });
}

async function look(browser: Browser, name: string, scheme: "light" | "dark", width: number): Promise<void> {
  const label = `${name}-${scheme}-${width}`;
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  const file = join(out, `${name}.html`);
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) problems.push(`${label}: a request to ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(`${label}: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`${label}: ${error.message}`));
  await page.goto(pathToFileURL(file).href);
  await picture(page, label);
  const wide = await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
  if (wide === true) problems.push(`${label}: the page is wider than its window`);
  if (width > 600) await tryFilters(page, label);
  await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
  await audit(page, label);
  if (scheme === "light") await picture(page, `${label}-open`);
  await context.close();
}

const browser = await chromium.launch({
  executablePath: values.chromium,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  for (const name of fiveWorkflows) {
    if (values.only !== undefined && values.only !== name) continue;
    writeFileSync(join(out, `${name}.html`), renderKeptReport(name).page);
    writeFileSync(join(out, `${name}.md`), renderKeptReport(name).summary);
    for (const scheme of ["light", "dark"] as const) {
      await look(browser, name, scheme, 1280);
      await look(browser, name, scheme, 420);
    }
  }
} finally {
  await browser.close();
}
for (const problem of problems) console.error(problem);
console.log(`${checked} pages looked at, ${problems.length} problems; pictures in ${out}`);
process.exitCode = problems.length === 0 ? 0 : 1;
