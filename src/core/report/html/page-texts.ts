/** Written by scripts/generate-page.ts from page.css and page.js beside it. Change those. */
export const pageStyle = `
:root { color-scheme: light dark; --paper: #ffffff; --panel: #f6f8fa; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --faint: #e6eaef; --link: #0550ae; --good: #1a7f37; --bad: #c01c28; --warn: #8a5a00; --busy: #0550ae; --recovery: #8250df; --good-ground: #dafbe1; --bad-ground: #ffebe9; --warn-ground: #fff3cd; --busy-ground: #ddf4ff; --quiet-ground: #eaeef2; --bar-good: #4a9d63; --bar-bad: #d1434b; --bar-warn: #c98a12; --bar-busy: #3b82d0; --hatch: #ffffff99; --curve: #4a7fb5; --curve-ground: #4a7fb533; } @media (prefers-color-scheme: dark) { :root { --paper: #0d1117; --panel: #151b23; --text: #e6edf3; --muted: #9aa5b1; --line: #343c46; --faint: #222a34; --link: #79b8ff; --good: #56d364; --bad: #ff8981; --warn: #e3b341; --busy: #79b8ff; --recovery: #b78cff; --good-ground: #12331d; --bad-ground: #42181a; --warn-ground: #3a2d0d; --busy-ground: #12294a; --quiet-ground: #262e38; --bar-good: #3f9a58; --bar-bad: #e0565b; --bar-warn: #c08a1e; --bar-busy: #4b8fdc; --hatch: #0d111799; --curve: #6ea5dd; --curve-ground: #6ea5dd33; } } * { box-sizing: border-box; } html { font: 15px / 1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; color: var(--text); background: var(--paper); scroll-padding-top: 3.2rem; } body { max-width: 78rem; margin: 0 auto; padding: 1.6rem 1.6rem 4rem; } h1 { font-size: 1.55rem; line-height: 1.3; font-weight: 650; margin: 0.4rem 0 0.6rem; overflow-wrap: anywhere; } h2 { font-size: 1.15rem; font-weight: 650; margin: 0 0 0.8rem; } h3 { font-size: 1rem; font-weight: 600; margin: 1.2rem 0 0.4rem; } h4 { font-size: 0.87rem; font-weight: 600; margin: 1.1rem 0 0.35rem; color: var(--muted); } h5 { font-size: 0.93rem; font-weight: 600; margin: 0.8rem 0 0.2rem; } p { margin: 0.4rem 0; } a { color: var(--link); text-underline-offset: 0.15em; } code, pre, .log { font-family: ui-monospace, "SFMono-Regular", "Cascadia Mono", "DejaVu Sans Mono", monospace; font-size: 0.84rem; } code, td, dd, li, p { overflow-wrap: anywhere; } pre { margin: 0.4rem 0 0.8rem; padding: 0.7rem 0.9rem; background: var(--panel); border: 1px solid var(--faint); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.45; } ul, ol { margin: 0.4rem 0; padding-left: 1.3rem; } :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; } .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; } .skip { position: absolute; left: 1rem; top: -4rem; padding: 0.4rem 0.8rem; background: var(--paper); } .skip:focus { top: 0.5rem; z-index: 3; } .muted { color: var(--muted); } .eyebrow { margin: 0; color: var(--muted); } .next { font-size: 1.02rem; } .more { margin-top: 0; } .links { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; padding: 0; margin: 0.6rem 0; } .badge { display: inline-block; padding: 0.02rem 0.5rem 0.06rem; border-radius: 1rem; font-size: 0.8rem; font-weight: 600; white-space: nowrap; } .badge.good { color: var(--good); background: var(--good-ground); } .badge.bad { color: var(--bad); background: var(--bad-ground); } .badge.warn { color: var(--warn); background: var(--warn-ground); } .badge.busy { color: var(--busy); background: var(--busy-ground); } .badge.quiet { color: var(--muted); background: var(--quiet-ground); } .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr)); gap: 0.9rem 1.6rem; margin: 1.1rem 0 0.8rem; padding: 0.9rem 1.1rem; background: var(--panel); border: 1px solid var(--faint); border-radius: 8px; } .facts dt { font-size: 0.8rem; color: var(--muted); } .facts dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; } .facts dd .muted { font-weight: 400; font-size: 0.87rem; } nav { position: sticky; top: 0; z-index: 2; margin: 0 -1.6rem 1.4rem; padding: 0.5rem 1.6rem; background: var(--paper); border-bottom: 1px solid var(--line); } nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.1rem 1.2rem; margin: 0; padding: 0; font-size: 0.9rem; } nav a { text-decoration: none; } nav a:hover { text-decoration: underline; } section { margin: 0 0 2.4rem; } .cause { padding: 1rem 1.2rem; border: 1px solid var(--line); border-left: 4px solid var(--bad); border-radius: 6px; } .cause .what { font-size: 1.02rem; } .pairs { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.2rem; margin: 0.8rem 0; } .pairs dt { color: var(--muted); } .pairs dd { margin: 0; } .pairs ul { margin: 0; padding: 0; list-style: none; } .scroll { position: relative; overflow-x: auto; } table { width: 100%; border-collapse: collapse; font-size: 0.9rem; } th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.9rem 0.3rem 0; border-bottom: 1px solid var(--faint); } thead th { font-weight: 600; font-size: 0.82rem; color: var(--muted); border-bottom-color: var(--line); white-space: nowrap; } tbody th { font-weight: 500; } .figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } .word { white-space: nowrap; } .timeline { table-layout: fixed; } .timeline th, .timeline td { padding: 0; border-bottom: 0; vertical-align: middle; } .timeline th:first-child { width: 13rem; padding-right: 1rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; } .timeline th:last-child, .timeline td:last-child { width: 6.5rem; padding-left: 0.8rem; color: var(--muted); } .timeline th a { text-decoration: none; } .timeline th a:hover { text-decoration: underline; } .timeline tbody tr:hover { background: var(--panel); } .timeline .pending a { color: var(--muted); } .timeline .curve > * { padding-top: 0.45rem; } .timeline .machine tr:first-child > * { padding-top: 0.7rem; } .line { display: block; width: 100%; overflow: visible; } .grid { stroke: var(--faint); } .tick { fill: var(--muted); font-size: 0.75rem; } .bar.succeeded, .ratio-normal, .ratio-fast { fill: var(--bar-good); } .bar.failed { fill: url(#hatch-bad); stroke: var(--bar-bad); } .bar.interrupted { fill: url(#hatch-warn); stroke: var(--bar-warn); } .bar.running { fill: var(--bar-busy); } .bar.recovery { fill: var(--recovery); } .bar.wait { fill: var(--muted); } .gap { fill: url(#hatch-gap); } .hatch-ground.bad { fill: var(--bar-bad); } .hatch-ground.warn { fill: var(--bar-warn); } .hatch-line { fill: var(--hatch); } .hatch-gap { fill: var(--line); } .patterns { position: absolute; width: 0; height: 0; } .mark { fill: var(--curve); } .dot.good { fill: var(--bar-good); } .dot.warn { fill: var(--bar-warn); } .dot.bad { fill: var(--bar-bad); } .ground { fill: var(--curve-ground); } .edge { fill: none; stroke: var(--curve); stroke-width: 1.5; vector-effect: non-scaling-stroke; } .edge.over { stroke: var(--bar-bad); } .limit { stroke: var(--bar-warn); stroke-dasharray: 3 4; } .spot { fill: transparent; } .spot:hover { fill: var(--curve-ground); } .ratio { vertical-align: -1px; } .bar-ground { fill: var(--quiet-ground); } .ratio-slow { fill: var(--bar-warn); } .baseline { stroke: var(--text); } .legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.3rem; margin: 0 0 0.7rem; padding: 0; font-size: 0.84rem; color: var(--muted); } .legend svg { vertical-align: -2px; } .stage { border: 1px solid var(--faint); border-radius: 6px; margin: 0.35rem 0; padding: 0 0.9rem; } .stage[open] { border-color: var(--line); padding-bottom: 0.7rem; } summary { cursor: pointer; } .stage > summary { padding: 0.45rem 0; } .stage > summary h3 { display: inline; margin: 0 0.4rem 0 0.1rem; font-size: 0.95rem; } .attempts { list-style: none; padding: 0; } .attempts li { margin: 0.25rem 0; } .attempts .step { margin-left: 1.3rem; color: var(--muted); } .log { list-style: none; padding: 0.5rem 0.9rem; background: var(--panel); border: 1px solid var(--faint); border-radius: 6px; line-height: 1.55; } .log .when { display: inline-block; min-width: 4.6rem; margin-right: 0.6rem; text-align: right; color: var(--muted); text-decoration: none; } .log .when:hover { text-decoration: underline; } .debug, .cut { color: var(--muted); } .warning { color: var(--warn); } .error { color: var(--bad); } .change .added { color: var(--good); } .change .removed { color: var(--bad); } .change .same { color: var(--muted); } .differs { background: var(--warn-ground); border-radius: 3px; padding: 0 0.2rem; box-decoration-break: clone; } .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.7rem; margin: 0 0 0.8rem; font-size: 0.9rem; } .tools[hidden] { display: none; } input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 5px; padding: 0.2rem 0.55rem; } input[type="search"] { width: 14rem; } button { cursor: pointer; background: var(--panel); } output { color: var(--muted); } .journal td:nth-child(3), .journal td:nth-child(4) { white-space: nowrap; } .journal td:last-child { width: 60%; } .journal tr:target { background: var(--warn-ground); } footer { border-top: 1px solid var(--line); padding-top: 0.8rem; } @media (max-width: 46rem) { body { padding: 1rem 1rem 3rem; } nav { position: static; margin: 0 -1rem 1.2rem; padding: 0.5rem 1rem; } .facts { grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); } .timeline th:first-child { width: 8.5rem; } .timeline th:last-child, .timeline td:last-child { width: 5rem; padding-left: 0.4rem; white-space: normal; } .pairs { grid-template-columns: 1fr; } } @media print { nav, .tools, .skip { display: none; } nav { position: static; } }
`;

export const pageScript = `
// Filters for the journal and buttons for the stages. The page is whole without it.
(() => {
  const byId = (id) => document.getElementById(id);
  for (const part of document.querySelectorAll("[data-script]")) part.hidden = false;

  for (const button of document.querySelectorAll("[data-open]")) {
    button.addEventListener("click", () => {
      for (const stage of document.querySelectorAll("details.stage")) stage.open = button.dataset.open === "all";
    });
  }

  // A link into a folded part opens it.
  const reveal = () => {
    const target = location.hash.length > 1 ? byId(decodeURIComponent(location.hash.slice(1))) : null;
    if (target === null) return;
    for (let part = target; part !== null; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
    if (target.hidden) {
      form.reset();
      filter();
    }
    target.scrollIntoView();
  };

  const form = document.querySelector("form");
  const [text, kind, stage, level, count] = ["text", "kind", "stage", "level", "count"].map((name) =>
    byId(\`filter-\${name}\`),
  );
  const rows = [...document.querySelectorAll("table.journal tbody tr[id]")].map((row) => ({
    row,
    words: row.textContent.toLowerCase(),
  }));

  const filter = () => {
    const wanted = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, words } of rows) {
      const fits =
        (kind.value === "" || row.dataset.kind === kind.value) &&
        (stage.value === "" || row.dataset.stage === stage.value) &&
        (!level.checked || row.dataset.level === "warning" || row.dataset.level === "error") &&
        wanted.every((word) => words.includes(word));
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    count.textContent = shown === rows.length ? \`\${shown} entries\` : \`\${shown} of \${rows.length} entries\`;
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  addEventListener("hashchange", reveal);
  filter();
  reveal();
})();
`;
