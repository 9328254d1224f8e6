// The figures beside the drawing, put right while a line is dragged; reasons come from the server a moment later.
import { priceLines, total } from "./designer-price.js";

const HOUR = 60;

export class DesignerPanel {
  #start;
  #words;

  /** @param {any} start @param {import("./designer-words.js").DesignerWords} words */
  constructor(start, words) {
    this.#start = start;
    this.#words = words;
  }

  /** @returns {HTMLElement | null} */
  get #panel() {
    return document.getElementById("designer-answers");
  }

  /** @param {any} followed what the engines answered */
  show(followed) {
    const panel = this.#panel;
    if (!panel || !followed.plan) return;
    const worked = followed.zones.filter((/** @type {any} */ zone) => zone.dotsPerCm2 >= 1);
    this.#put("dots", this.#words.number(followed.plan.totalDots));
    this.#put("area", this.#words.area(followed.totalCm2));
    this.#put("area-range", this.#words.say("area-range", this.#words.area(followed.lowCm2), this.#words.area(followed.highCm2)));
    this.#put("sessions", String(followed.plan.sessionNumber));
    this.#put("hours", followed.plan.sessions.map((/** @type {any} */ one) => this.#words.minutes(Math.round(one.p50))).join(" · "));
    this.#zones(panel, worked);
    this.#sessions(panel, followed.plan.sessions);
    this.#prices(panel, followed.plan, worked);
  }

  #zones(panel, worked) {
    for (const row of panel.querySelectorAll("[data-zone]")) {
      const zone = worked.find((/** @type {any} */ one) => one.zone.toUpperCase() === row.dataset.zone);
      row.hidden = !zone;
      if (!zone) continue;
      row.querySelector("[data-cell=area]").textContent = this.#words.area(zone.cm2);
      row.querySelector("[data-cell=density]").textContent = this.#words.number(Math.round(zone.dotsPerCm2));
      row.querySelector("[data-cell=dots]").textContent = this.#words.number(zone.dots);
    }
  }

  #sessions(panel, sessions) {
    const bars = panel.querySelector(".designer-bars");
    if (!bars) return;
    const longest = Math.max(...sessions.map((one) => Math.max(Math.round(one.p90), one.bookedMinutes)));
    const hours = Math.max(1, Math.floor((longest + HOUR - 1) / HOUR));
    const rows = [...bars.querySelectorAll("[data-session]")];
    while (rows.length < sessions.length) rows.push(bars.appendChild(rows[rows.length - 1].cloneNode(true)));
    rows.forEach((row, at) => {
      row.hidden = at >= sessions.length;
      if (!row.hidden) this.#session(row, sessions[at], hours * HOUR);
    });
  }

  #session(row, session, whole) {
    const share = (/** @type {number} */ minutes) => `${((100 * minutes) / whole).toFixed(2)}%`;
    const [low, middle, high] = [session.p10, session.p50, session.p90].map(Math.round);
    row.querySelector("[data-cell=middle]").textContent = this.#words.minutes(middle);
    row.querySelector("[data-cell=dots]").textContent = this.#words.number(session.totalDots);
    row.querySelector("[data-cell=range]").textContent = this.#words.say("likely", this.#words.minutes(low), this.#words.minutes(high));
    row.querySelector("[data-bar=band]").setAttribute("x", share(low));
    row.querySelector("[data-bar=band]").setAttribute("width", share(high - low));
    row.querySelector("[data-bar=middle]").setAttribute("x", share(middle));
  }

  #prices(panel, plan, worked) {
    const lines = priceLines(plan, worked, this.#start.prices);
    this.#put("price", this.#words.money(total(lines)));
    for (const row of panel.querySelectorAll("[data-price]")) {
      const line = lines.find((one) => one.price === row.dataset.price);
      row.hidden = !line;
      if (!line) continue;
      const quantity = this.#words.number(line.quantity);
      row.querySelector("[data-cell=quantity]").textContent = line.price === "AREA_CM2" ? this.#words.say("cm2", quantity) : quantity;
      row.querySelector("[data-cell=amount]").textContent = this.#words.money(line.minor);
    }
  }

  // the same figure may stand beside the map and above it
  #put(name, text) {
    for (const place of document.querySelectorAll(`[data-live="${name}"]`)) if (place.textContent !== text) place.textContent = text;
  }
}
