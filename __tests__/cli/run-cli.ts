/** What `dist/cli.js` is in the bundle: the entry, started as a process of its own. */
import { cli } from "../../src/cli.ts";

await cli();
