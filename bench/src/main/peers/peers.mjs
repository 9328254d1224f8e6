// Lays dots with the npm peers, times them, and keeps the dots of the last round.
// usage: node peers.mjs --out DIR COUNT...      (run by bin/bench dots; fetches the peers once, with npm)
//
// One line a case on standard output, its words parted by tabs:
//   package  version  setting  asked  laid  radius  cpu-ms,cpu-ms,...  wall-ms,wall-ms,...  file
// The file holds x and y of each dot in turn, on the unit square, as doubles, the lowest byte first.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

/** Each peer as it comes, and once more at its quickest. The ratio is the radius to the spacing of a honeycomb. */
const CASES = [
  { name: "poisson-disk-sampling", setting: "tries-30", ratio: 0.741, wish: (r) => ({ minDistance: r, tries: 30 }) },
  { name: "poisson-disk-sampling", setting: "tries-10", ratio: 0.780,
    wish: (r) => ({ minDistance: r, maxDistance: 1.3 * r, tries: 10 }) },
  { name: "fast-2d-poisson-disk-sampling", setting: "tries-30", ratio: 0.870, wish: (r) => ({ radius: r, tries: 30 }) },
  { name: "fast-2d-poisson-disk-sampling", setting: "tries-15", ratio: 0.849, wish: (r) => ({ radius: r, tries: 15 }) },
];
const WARM_UP_DOTS = 200_000;
const NEAR_ENOUGH = 0.01;
const CORRECTIONS = 2;

const here = dirname(fileURLToPath(import.meta.url));
const parts = join(here, "node_modules");
const [out, counts] = asked(process.argv.slice(2));
fetchPeers();
const require = createRequire(import.meta.url);
for (const count of counts) {
  for (const one of CASES) console.log(measured(one, count).join("\t"));
}

function measured(one, count) {
  const Peer = require(one.name);
  const { version } = require(`${one.name}/package.json`);
  const lay = (radius, seed) => new Peer({ shape: [1, 1], ...one.wish(radius) }, chance(seed)).fill();
  const radius = tuned(lay, one.ratio, count);
  for (let dots = 0, seed = 1; dots < WARM_UP_DOTS; dots += count) lay(radius, seed++);

  const cpu = [];
  const wall = [];
  let dots;
  for (let round = 0; round < rounds(count); round++) {
    const cpuBegan = process.cpuUsage();
    const began = performance.now();
    dots = lay(radius, 1000 + round);
    wall.push((performance.now() - began).toFixed(3));
    const { user, system } = process.cpuUsage(cpuBegan);
    cpu.push(((user + system) / 1000).toFixed(3));
  }
  if (Math.abs(dots.length - count) > NEAR_ENOUGH * count) fail(`${one.name} laid ${dots.length} dots instead of ${count}.`);
  const file = join(out, `${one.name}-${one.setting}-${count}.f64`);
  writeFileSync(file, bytes(dots));
  return [one.name, version, one.setting, count, dots.length, radius, cpu, wall, file];
}

function rounds(count) {
  return count <= 20_000 ? 11 : 5;
}

/** The radius at which so many dots find room: by the ratio, then by what came of it. */
function tuned(lay, ratio, count) {
  let radius = ratio * Math.sqrt(2 / (Math.sqrt(3) * count));
  for (let seed = 0; seed < CORRECTIONS; seed++) radius *= Math.sqrt(lay(radius, seed).length / count);
  return radius;
}

/** Chance from a seed that is kept: mulberry32. */
function chance(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let z = Math.imul(state ^ (state >>> 15), state | 1);
    z = (z + Math.imul(z ^ (z >>> 7), z | 61)) ^ z;
    return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32;
  };
}

function bytes(dots) {
  const buffer = Buffer.alloc(16 * dots.length);
  dots.forEach(([x, y], i) => {
    buffer.writeDoubleLE(x, 16 * i);
    buffer.writeDoubleLE(y, 16 * i + 8);
  });
  return buffer;
}

function asked(words) {
  const at = words.indexOf("--out");
  const folder = at < 0 ? undefined : words.splice(at, 2)[1];
  const numbers = words.map(Number);
  const sound = numbers.length > 0 && numbers.every((n) => Number.isInteger(n) && n >= 10_000 && n <= 1_000_000);
  if (!folder || !sound) fail("usage: node peers.mjs --out DIR COUNT...      (counts of 10000 to 1000000)");
  mkdirSync(folder, { recursive: true });
  return [resolve(folder), numbers];
}

/** The same way in which the studio's build fetches what its pages need. */
function fetchPeers() {
  const wanted = createHash("sha256").update(readFileSync(join(here, "package-lock.json"))).digest("hex");
  const stamp = join(parts, ".stipple-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.error("Fetching the peers with npm (once)");
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const soon = ["--fetch-retries=1", "--fetch-retry-mintimeout=1000"];
  const npm = spawnSync("npm", ["ci", ...quietly, ...soon], {
    cwd: here,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    timeout: 120_000,
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    const why = npm.error?.code ?? /code (\w+)/.exec(npm.stderr)?.[1] ?? `status ${npm.status}`;
    fail(`npm could not fetch the peers (${why}): is npm installed and its registry reachable?`);
  }
  writeFileSync(stamp, wanted);
}

function fail(words) {
  console.error(words);
  process.exit(1);
}
