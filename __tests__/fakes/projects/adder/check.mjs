import { add } from "./add.mjs";

if (add(1, 2) !== 3) {
  console.error(`add(1, 2) is ${add(1, 2)} and not 3`);
  process.exit(1);
}
console.log("add adds");
