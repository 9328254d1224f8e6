// Figures and sentences in the language, currency and units of the studio.
const HOUR = 60;

export class DesignerWords {
  #start;
  #number;
  #money;
  #area;

  /** @param {any} start */
  constructor(start) {
    this.#start = start;
    const locale = document.documentElement.lang || [];
    this.#number = new Intl.NumberFormat(locale);
    this.#area = new Intl.NumberFormat(locale, { maximumFractionDigits: start.cm2PerUnit === 1 ? 0 : 1 });
    this.#money = new Intl.NumberFormat(locale, { style: "currency", currency: start.prices.currency });
  }

  /** @param {number} figure */
  number(figure) {
    return this.#number.format(figure);
  }

  /** Whole cm², tenths of in², without the unit. @param {number} cm2 */
  area(cm2) {
    return this.#area.format(cm2 / this.#start.cm2PerUnit);
  }

  /** @param {number} minutes whole ones */
  minutes(minutes) {
    if (minutes < HOUR) return this.say("minutes", minutes);
    const rest = minutes % HOUR;
    return rest === 0 ? this.say("hours", minutes / HOUR) : this.say("hours-minutes", Math.floor(minutes / HOUR), String(rest).padStart(2, "0"));
  }

  /** @param {number} minor in the smallest unit of the currency */
  money(minor) {
    return this.#money.format(minor / 10 ** this.#start.prices.digits);
  }

  /** @param {string} key @param {...(string | number)} parts */
  say(key, ...parts) {
    return parts.reduce((/** @type {string} */ said, part, at) => said.replace(`{${at}}`, String(part)), this.#start.words[key] ?? "");
  }
}
