// Where visits lie on the calendar: minutes on the line of a column, on the grid of five.
const GRID = 5;
const SHORTEST = 10;
const MINUTE = 60_000;

/** From one minute to another on the line of a column. @typedef {{from: number, to: number, body: HTMLElement}} Place */

export class CalendarLines {
  #calendar;
  #clock;

  /** @param {HTMLElement} calendar */
  constructor(calendar) {
    this.#calendar = calendar;
    const form = { hour: "2-digit", minute: "2-digit", timeZone: calendar.dataset.zone };
    this.#clock = new Intl.DateTimeFormat(document.documentElement.lang || [], form);
  }

  get first() {
    return Number(this.#calendar.dataset.first);
  }

  get last() {
    return Number(this.#calendar.dataset.last);
  }

  /** Every column, from the left. @returns {HTMLElement[]} */
  get bodies() {
    return [...this.#calendar.querySelectorAll(".calendar__body[data-resource]")];
  }

  /** @param {HTMLElement} block @returns {Place} */
  placeOf(block) {
    return { from: Number(block.dataset.from), to: Number(block.dataset.to), body: block.closest(".calendar__body") };
  }

  /** The minute under a height of the screen. @param {HTMLElement} body @param {number} y */
  minuteAt(body, y) {
    const box = body.getBoundingClientRect();
    return this.first + ((y - box.top) / box.height) * (this.last - this.first);
  }

  /** The column nearest to a place across the screen. @param {number} x */
  bodyAt(x) {
    const away = (/** @type {HTMLElement} */ body) => {
      const box = body.getBoundingClientRect();
      return Math.max(box.left - x, x - box.right, 0);
    };
    return this.bodies.reduce((nearest, body) => (away(body) < away(nearest) ? body : nearest));
  }

  /** The same length, from another minute, within the hours shown. @param {Place} place @param {number} from @param {HTMLElement} body @returns {Place} */
  moved(place, from, body) {
    const length = place.to - place.from;
    const start = Math.min(Math.max(snap(from), this.first), Math.max(this.first, this.last - length));
    return { from: start, to: start + length, body };
  }

  /** The same start, to another minute. @param {Place} place @param {number} to @returns {Place} */
  resized(place, to) {
    return { ...place, to: Math.min(Math.max(snap(to), place.from + SHORTEST), Math.max(this.last, place.to)) };
  }

  /** So many columns to the right. @param {Place} place @param {number} step @returns {Place} */
  sideways(place, step) {
    const bodies = this.bodies;
    const index = Math.min(Math.max(bodies.indexOf(place.body) + step, 0), bodies.length - 1);
    return { ...place, body: bodies[index] };
  }

  /** Puts an element into a place. @param {HTMLElement} element @param {Place} place */
  put(element, place) {
    if (element.parentElement !== place.body) place.body.append(element);
    element.style.setProperty("--h", "0");
    element.style.setProperty("--to-h", "0");
    element.style.setProperty("--m", String(place.from - this.first));
    element.style.setProperty("--to-m", String(place.to - this.first));
  }

  /** What the clock on the studio's wall shows at a minute of a column. @param {HTMLElement} body @param {number} minute */
  time(body, minute) {
    return this.#clock.format(Number(body.dataset.origin) + minute * MINUTE);
  }

  /** The minute of a column that it is now. @param {HTMLElement} body */
  now(body) {
    return (Date.now() - Number(body.dataset.origin)) / MINUTE;
  }
}

/** @param {number} minute */
function snap(minute) {
  return Math.round(minute / GRID) * GRID;
}

/** @param {import("./calendar-lines.js").Place} one @param {import("./calendar-lines.js").Place} other */
export function isSame(one, other) {
  return one.from === other.from && one.to === other.to && one.body === other.body;
}
