// Moving the points of a line, on the grid of the map.
import { onGrid } from "./designer-text.js";

const SNAP_MM = 2.5;

/** The line with one point elsewhere; under the lock its partner follows, and the middle stays in the middle. @param {import("./designer-text.js").Line} line @param {number} index @param {{u: number, v: number}} to */
export function movedLine(line, index, to) {
  const us = [...line.us];
  const vs = [...line.vs];
  const partner = us.length - 1 - index;
  us[index] = line.symmetric && partner === index ? 0 : onGrid(to.u);
  vs[index] = onGrid(to.v);
  if (line.symmetric && partner !== index) {
    us[partner] = us[index] === 0 ? 0 : -us[index];
    vs[partner] = vs[index];
  }
  return { ...line, us, vs };
}

/** Both halves alike from now on: the left becomes the mirror of the right. @param {import("./designer-text.js").Line} line */
export function lockedLine(line) {
  const last = line.us.length - 1;
  const us = line.us.map((u, i) => (2 * i === last ? 0 : 2 * i < last ? u : line.us[last - i] === 0 ? 0 : -line.us[last - i]));
  const vs = line.vs.map((v, i) => (2 * i <= last ? v : line.vs[last - i]));
  return { ...line, us, vs, symmetric: true };
}

/** The nearest place on a guide, if one is near. @param {{u: number, v: number}} to @param {{us: ArrayLike<number>, vs: ArrayLike<number>}[]} guides @param {number} rimMm */
export function snapped(to, guides, rimMm) {
  let best = { ...to, away: SNAP_MM / rimMm, on: false };
  for (const guide of guides) {
    const last = Math.max(1, guide.us.length - 1);
    for (let i = 0; i < last; i++) {
      const near = nearest(to, guide, i);
      if (near.away < best.away) best = { ...near, on: true };
    }
  }
  return best;
}

function nearest(to, guide, i) {
  const [u, v] = [guide.us[i], guide.vs[i]];
  const [du, dv] = guide.us.length > 1 ? [guide.us[i + 1] - u, guide.vs[i + 1] - v] : [0, 0];
  const square = du * du + dv * dv;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((to.u - u) * du + (to.v - v) * dv) / square));
  const at = { u: u + share * du, v: v + share * dv };
  return { ...at, away: Math.hypot(to.u - at.u, to.v - at.v) };
}
