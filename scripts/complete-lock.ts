import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Adds to package-lock.json the optional packages of other platforms. A registry that serves only those of the platform
 * that asks makes npm leave the others out, and `npm ci` then refuses the lock. Run it after `npm install`.
 */
const path = join(import.meta.dirname, "../package-lock.json");
const lock = JSON.parse(readFileSync(path, "utf8")) as { packages: Record<string, Entry> };
const missing = Object.values(lock.packages).flatMap(({ dev, optionalDependencies }) =>
  Object.entries(optionalDependencies ?? {})
    .filter(([name]) => lock.packages[`node_modules/${name}`] === undefined)
    .map(([name, range]) => [`node_modules/${name}`, entryOf(name, range, dev === true)] as const),
);
const packages = { ...lock.packages, ...Object.fromEntries(missing) };
const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(`${missing.length} packages of other platforms added to package-lock.json.`);

/** What a package is for stands in its name: `@scope/tool-darwin-arm64`, `@scope/binding-linux-x64-musl`. */
function entryOf(name: string, range: string, dev: boolean): Entry {
  const words = name.split(/[-/]/);
  const pick = (known: readonly string[]) => known.filter((word) => words.includes(word));
  const systems = pick([
    "android",
    "darwin",
    "freebsd",
    "linux",
    "netbsd",
    "openbsd",
    "openharmony",
    "sunos",
    "win32",
    "wasm32",
  ]);
  const processors = pick(["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"]);
  return {
    version: range.replace(/^[^\d]+/, ""),
    ...(dev ? { dev } : {}),
    optional: true,
    ...(systems.length > 0 ? { os: systems } : {}),
    ...(processors.length > 0 ? { cpu: processors } : {}),
    ...(/musl/.test(name) ? { libc: ["musl"] } : {}),
  } as Entry;
}
