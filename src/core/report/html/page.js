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
    byId(`filter-${name}`),
  );
  const rows = [...document.querySelectorAll("table.journal tbody tr[id]")].map((row) => ({
    row,
    words: row.textContent.toLowerCase(),
  }));

  const filter = () => {
    const wanted = text.value.toLowerCase().split(/\s+/).filter(Boolean);
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
    count.textContent = shown === rows.length ? `${shown} entries` : `${shown} of ${rows.length} entries`;
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  addEventListener("hashchange", reveal);
  filter();
  reveal();
})();
