// Contrast of every pair of colours that the sheets set on each other, light and dark (WCAG 2.2, 1.4.3 and 1.4.11).
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const GROUNDS = ["paper", "raised", "sunk"];
/** text colour, its grounds, least contrast */
const PAIRS = [
  ["ink", [...GROUNDS, "accent-wash", "good-wash", "wait-wash", "stop-wash"], 4.5],
  ["soft", [...GROUNDS, "accent-wash", "good-wash", "wait-wash", "stop-wash"], 4.5],
  ["faint", GROUNDS, 4.5],
  ["accent", [...GROUNDS, "accent-wash"], 4.5],
  ["accent-strong", GROUNDS, 4.5],
  ["on-accent", ["accent", "accent-strong"], 4.5],
  ["good", [...GROUNDS, "good-wash"], 4.5],
  ["wait", [...GROUNDS, "wait-wash"], 4.5],
  ["stop", [...GROUNDS, "stop-wash"], 4.5],
  ["paper", ["stop"], 4.5],
  ["line-strong", GROUNDS, 3],
  ...[1, 2, 3, 4].map((session) => [`ink-${session}`, ["paper", "raised"], 3]),
];

/** @param {string} tokensFile */
export function checkContrasts(tokensFile) {
  const tokens = readTokens(tokensFile);
  const tooWeak = PAIRS.flatMap(([text, grounds, least]) =>
    grounds.flatMap((ground) =>
      ["light", "dark"]
        .map((theme, n) => ({ theme, text, ground, ratio: ratio(tokens[text][n], tokens[ground][n]), least }))
        .filter((pair) => pair.ratio < pair.least),
    ),
  );
  for (const pair of tooWeak) console.error(`${pair.theme}: ${pair.text} on ${pair.ground} ${pair.ratio.toFixed(2)}, needs ${pair.least}`);
  console.log(tooWeak.length === 0 ? "Contrasts: all hold" : `Contrasts: ${tooWeak.length} too weak`);
  return tooWeak.length;
}

function readTokens(file) {
  const pair = /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g;
  return Object.fromEntries([...readFileSync(file, "utf8").matchAll(pair)].map(([, name, ...colours]) => [name, colours]));
}

function ratio(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(checkContrasts(process.argv[2]) === 0 ? 0 : 1);
