// Fetches the typeface, the icons and htmx once and lays them beside the compiled pages.
// usage: node unpack.mjs TARGET_CLASSES      (run by Maven; nothing happens when all is up to date)
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Icons the pages may use; each becomes a symbol of its Lucide name. */
const ICONS = [
  "arrow-left", "arrow-right", "calendar", "camera", "check", "chevron-down", "chevron-right", "circle-alert",
  "clock", "coffee", "download", "droplet", "eraser", "file-text", "house", "info", "layers", "lock", "log-out",
  "map-pin", "minus", "moon", "package", "pencil", "play", "plus", "printer", "rotate-ccw", "search", "settings",
  "shield-check", "square", "sun", "sun-moon", "trash-2", "triangle-alert", "user", "users", "x",
];
const FONTS = { "inter-latin": "latin", "inter-latin-ext": "latin-ext", "inter-greek": "greek" };
/** The same typeface for paper, in the form that the writer of PDFs reads. */
const PAPER_FONTS = { "inter-regular": "400Regular/Inter_400Regular", "inter-semibold": "600SemiBold/Inter_600SemiBold" };
const PACKAGES = ["@fontsource-variable/inter", "lucide-static", "htmx.org"];

const here = dirname(fileURLToPath(import.meta.url));
const parts = join(here, "node_modules");
const classes = process.argv[2];
if (!classes) fail("usage: node unpack.mjs TARGET_CLASSES");

const wanted = sha(join(here, "package-lock.json"));
const stamp = join(parts, ".stipple-lock");
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) fetchParts();

const recipe = wanted + sha(fileURLToPath(import.meta.url));
const laid = join(classes, "..", "parts-laid");
if (!existsSync(join(classes, "static/vendor")) || !existsSync(laid) || readFileSync(laid, "utf8") !== recipe) layParts();

function fetchParts() {
  console.log("Fetching typeface, icons and htmx with npm (once)");
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: here,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) fail("npm could not fetch the parts of the pages: is npm installed and its registry reachable?");
  writeFileSync(stamp, wanted);
}

function layParts() {
  const vendor = folder("static", "vendor");
  for (const [name, subset] of Object.entries(FONTS)) {
    copyFileSync(join(parts, "@fontsource-variable/inter/files", `inter-${subset}-opsz-normal.woff2`), join(vendor, `${name}.woff2`));
  }
  copyFileSync(join(parts, "htmx.org/dist/htmx.min.js"), join(vendor, "htmx.min.js"));
  writeFileSync(join(vendor, "icons.svg"), sprite());
  const paper = folder("paper");
  for (const [name, file] of Object.entries(PAPER_FONTS)) {
    copyFileSync(join(parts, "@expo-google-fonts/inter", `${file}.ttf`), join(paper, `${name}.ttf`));
  }
  const licences = folder("META-INF", "third-party");
  for (const name of PACKAGES) {
    copyFileSync(join(parts, name, "LICENSE"), join(licences, `${name.replace("@", "").replace("/", "-")}.txt`));
  }
  copyFileSync(join(parts, "@expo-google-fonts/inter/LICENSE_FONT"), join(licences, "inter-for-paper.txt"));
  writeFileSync(laid, recipe);
}

/** One SVG with a symbol for each icon; the stroke comes from the style sheet. */
function sprite() {
  const symbols = ICONS.map((name) => {
    const svg = readFileSync(join(parts, "lucide-static/icons", `${name}.svg`), "utf8");
    const strokes = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
    return `<symbol id="${name}" viewBox="0 0 24 24">${strokes.replace(/\s+/g, " ").trim()}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`;
}

function folder(...names) {
  const path = join(classes, ...names);
  mkdirSync(path, { recursive: true });
  return path;
}

function sha(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

function fail(words) {
  console.error(words);
  process.exit(1);
}
