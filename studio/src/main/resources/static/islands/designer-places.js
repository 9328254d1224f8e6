// Scars, patches and places left out as they lie on the head, and what dragging their handles makes of them.
import { onGrid } from "./designer-text.js";
import { pathOf } from "./scalp-shapes.js";

// handles stand so far outside, in units of the map, that a finger can tell them apart
const OUTSIDE = 0.11;

/** @typedef {import("./designer-text.js").Place} Place */

export class DesignerPlaces {
  #door;
  #words;
  #names;
  // a place that stays as it was is not laid on the head again
  #laid = new Map();

  /** @param {any} door @param {import("./designer-words.js").DesignerWords} words @param {Record<string, string>} names of the kinds */
  constructor(door, words, names) {
    this.#door = door;
    this.#words = words;
    this.#names = names;
  }

  /** Their outlines and handles. @param {Place[]} places */
  shown(places) {
    const known = this.#laid;
    this.#laid = new Map();
    return places.map((place, index) => {
      const text = JSON.stringify(place);
      const spot = known.get(text) ?? this.#spot(place);
      this.#laid.set(text, spot);
      return { kind: place.kind, outline: spot.outline, handles: this.#handles(place, spot, index) };
    });
  }

  #spot({ headingDeg, ...place }) {
    const { rings, end, side } = this.#door.spot({ ...place, headingRad: (headingDeg / 180) * Math.PI });
    return { end, side, outline: rings.map((/** @type {any} */ ring) => pathOf(ring.us, ring.vs, true)).join("") };
  }

  #handles(place, { end, side }, index) {
    const at = { place, "place-end": outside(place, end), "place-side": outside(place, side) };
    return Object.entries(at).map(([what, { u, v }]) => ({ u, v, what, index, name: this.#words.say(what, this.#names[place.kind] ?? place.kind) }));
  }

  /** The place dragged by its middle, its end or its side. @param {Place} place @param {string} what @param {{u: number, v: number}} to */
  dragged(place, what, to) {
    if (what === "place") return { ...place, u: onGrid(to.u), v: onGrid(to.v) };
    const { level, steep } = this.#way(place, to);
    const heading = (place.headingDeg / 180) * Math.PI;
    const outsideMm = OUTSIDE * this.#mmPer(Math.hypot(place.u, place.v), Math.atan2(place.u, place.v), 0.01, 0);
    if (what === "place-side") return sized(place, place.lengthMm, 2 * (Math.abs(steep * Math.cos(heading) - level * Math.sin(heading)) - outsideMm));
    const headingDeg = Math.round((Math.atan2(steep, level) * 180) / Math.PI);
    return sized({ ...place, headingDeg }, 2 * (Math.hypot(level, steep) - outsideMm), place.widthMm);
  }

  // from one point to another in mm of skin: level around the head, and down to its rim
  #way(from, to) {
    const [rho, further] = [Math.hypot(from.u, from.v), Math.hypot(to.u, to.v)];
    const bearing = Math.atan2(from.u, from.v);
    const turn = Math.atan2(to.u, to.v) - bearing;
    const between = Math.max(0.01, (rho + further) / 2);
    const middle = bearing + Math.atan2(Math.sin(turn), Math.cos(turn)) / 2;
    return {
      level: Math.atan2(Math.sin(turn), Math.cos(turn)) * this.#mmPer(between, middle, 0, 0.01),
      steep: (further - rho) * this.#mmPer(between, middle, 0.01, 0),
    };
  }

  #mmPer(rho, bearing, steps, turn) {
    const us = [-1, 1].map((side) => (rho + side * steps) * Math.sin(bearing + side * turn));
    const vs = [-1, 1].map((side) => (rho + side * steps) * Math.cos(bearing + side * turn));
    const [x, y, z, X, Y, Z] = this.#door.places(us, vs);
    return Math.hypot(X - x, Y - y, Z - z) / (2 * (steps + turn));
  }
}

// from the middle through the edge and a little further
function outside(middle, edge) {
  const [du, dv] = [edge.u - middle.u, edge.v - middle.v];
  const more = 1 + OUTSIDE / Math.max(1e-6, Math.hypot(du, dv));
  return { u: middle.u + more * du, v: middle.v + more * dv };
}

/** Within what a place may measure. @param {Place} place @param {number} lengthMm @param {number} widthMm */
export function sized(place, lengthMm, widthMm) {
  const length = Math.round(Math.min(350, Math.max(2, lengthMm)));
  return { ...place, lengthMm: length, widthMm: Math.round(Math.min(150, length, Math.max(1, widthMm))) };
}
