// Which dots are there at a time, and in which colours.
import { colourOf, inkOf } from "./designer-dots.js";

const SESSIONS = 12;
const ZONES = ["hairline", "top", "crown", "sides", "scar"];

/** How the head looks at a time. @typedef {{inks: (number | null)[], colours: (string | null)[], shown: ((dot: number) => boolean) | null, skin: string | null, dot: string | null, widthMm: number}} Look */

/** @param {string} time @param {any} followed @param {any} door of the engines @param {any[]} looks of the client's own mix @param {Element} page @returns {Look} */
export function lookAt(time, followed, door, looks, page) {
  const session = time.startsWith("SESSION_") ? Number(time.slice(8)) : SESSIONS;
  const look = looks.find((one) => one.age === (time.startsWith("SESSION_") ? "FRESH" : time));
  const healed = time !== "PLAN" && !time.startsWith("SESSION_");
  const colours = Array.from({ length: SESSIONS + 1 }, (_, at) => (at === 0 || at > session ? null : look ? look.dot : colourOf(page, `--dot-${Math.min(4, at)}`)));
  return {
    colours,
    inks: colours.map((colour) => (colour ? inkOf(colour) : null)),
    shown: healed ? keptOf(followed, door.dotTurns()) : null,
    skin: look?.skin ?? null,
    dot: look?.dot ?? null,
    widthMm: look?.widthMm ?? 0.4,
  };
}

// more dots are set than are to be kept: those whose turn comes first are the ones wished for
function keptOf(followed, turns) {
  if (!turns) return null;
  const shares = new Array(ZONES.length).fill(1);
  for (const zone of followed.zones) shares[ZONES.indexOf(zone.zone)] = zone.dots > 0 ? Math.min(1, (zone.cm2 * zone.dotsPerCm2) / zone.dots) : 1;
  return (/** @type {number} */ dot) => turns.scores[dot] <= shares[turns.zones[dot]];
}

/** Times that can be looked at: colours in years need a mix. @param {any[]} looks @param {number} sessions */
export function timesFor(looks, sessions) {
  const times = ["PLAN", "SESSION_1", "SESSION_2", "SESSION_3", "HEALED"].filter((time) => !time.startsWith("SESSION_") || Number(time.slice(8)) <= sessions);
  return new Set(looks.length > 0 ? [...times, "AFTER_1_YEAR", "AFTER_3_YEARS", "AFTER_5_YEARS"] : times);
}
