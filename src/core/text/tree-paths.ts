/**
 * Paths from a bundle or a stored tree are untrusted. git refuses most of these itself, each version a little more;
 * this list does not depend on the version that happens to be installed.
 */

/** Code points HFS+ ignores in names: `.g\u200cit` is `.git` there. */
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** Why the path may not be written below a work tree, or undefined when it may. Slashes separate components. */
export function unsafePathReason(path: string): string | undefined {
  if (path === "") return "is empty";
  if (path.startsWith("/") || /^[a-z]:/i.test(path)) return "is absolute";
  if (path.includes("\0")) return "holds a NUL";
  for (const component of path.split("/")) {
    if (component === "") return "has an empty component";
    if (component === "." || component === "..") return `has the component ${component}`;
    // On Windows a backslash separates too, trailing dots and spaces are dropped, and `:` starts a stream name.
    for (const part of component.split("\\")) {
      const plain = part
        .replace(ignoredByHfs, "")
        .toLowerCase()
        .replace(/:.*$/, "")
        .replace(/[. ]+$/, "");
      if (plain === ".git" || plain === "git~1") return "reaches into a .git directory";
      if (component.includes("\\") && (part === ".." || part === "")) return "has a backslash that climbs";
    }
  }
  return undefined;
}

/** The first path that lies below another path of the list (a file, or a symbolic link, used as a directory). */
export function nestedPath(paths: readonly string[]): string | undefined {
  const leaves = new Set(paths);
  return paths.find((path) => {
    for (let slash = path.indexOf("/"); slash > 0; slash = path.indexOf("/", slash + 1)) {
      if (leaves.has(path.slice(0, slash))) return true;
    }
    return false;
  });
}
