/** Writes src/core/report/html/page-texts.ts from the style sheet and the script beside it. */
import { writeFileSync } from "node:fs";
import { pageModule, renderPageModule } from "./page-module.ts";

writeFileSync(new URL(`../${pageModule}`, import.meta.url), renderPageModule());
