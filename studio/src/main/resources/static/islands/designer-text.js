// A line and its places as text: on the grid of the map, as the drawing's form carries them.

/** One place on the map: what, where, how large, how it lies. @typedef {{kind: string, u: number, v: number, lengthMm: number, widthMm: number, headingDeg: number}} Place */
/** @typedef {{kind: "DRAWN", us: number[], vs: number[], tags: string[], symmetric: boolean}} Line */

export const GRID = 100_000;

/** @param {string} text @param {boolean} symmetric @returns {Line} */
export function lineOf(text, symmetric) {
  const rows = text.split("|").map((row) => row.split(":"));
  return { kind: "DRAWN", us: rows.map((row) => Number(row[0]) / GRID), vs: rows.map((row) => Number(row[1]) / GRID), tags: rows.map((row) => row[2]), symmetric };
}

/** @param {Line} line */
export function textOf(line) {
  return line.us.map((u, i) => `${grid(u)}:${grid(line.vs[i])}:${line.tags[i]}`).join("|");
}

/** The nearest place on the grid. @param {number} share */
export function onGrid(share) {
  return grid(share) / GRID;
}

/** @param {number} place */
function grid(place) {
  return Math.floor(place * GRID + 0.5);
}

/** @param {string} text @returns {Place[]} */
export function placesOf(text) {
  if (!text) return [];
  return text.split("|").map((row) => {
    const [kind, ...figures] = row.split(":");
    const [u, v, lengthMm, widthMm, headingDeg] = figures.map(Number);
    return { kind, u: u / GRID, v: v / GRID, lengthMm, widthMm, headingDeg };
  });
}

/** @param {Place[]} places */
export function placesText(places) {
  return places.map((one) => [one.kind, grid(one.u), grid(one.v), one.lengthMm, one.widthMm, one.headingDeg].join(":")).join("|");
}
