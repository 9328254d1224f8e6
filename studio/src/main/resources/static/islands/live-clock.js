// The session clock: what has elapsed, what is likely left, and where one stands in the range.
// Data in: data-start (ISO), data-p10, data-p50, data-p90 (minutes), data-zone, data-words. Event out: clock-minute {elapsed, left}.
const MINUTE = 60_000;
const SVG = "http://www.w3.org/2000/svg";

class LiveClock extends HTMLElement {
  #timer = 0;

  connectedCallback() {
    this.#show();
    this.#timer = setInterval(() => this.#show(), MINUTE / 4);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #show() {
    const [p10, p50, p90] = ["p10", "p50", "p90"].map((name) => Number(this.dataset[name]));
    const start = new Date(this.dataset.start ?? "");
    if (Number.isNaN(start.getTime()) || !p90) return;
    const [elapsedWord, leftWord, likely, to, overBy] = (this.dataset.words ?? "elapsed|left|likely|to|over by").split("|");
    const elapsed = Math.max(0, Math.floor((Date.now() - start.getTime()) / MINUTE));
    const left = stillLikely(elapsed, p10, p50, p90);
    const form = { hour: "2-digit", minute: "2-digit", timeZone: this.dataset.zone };
    const end = (minutes) => new Date(start.getTime() + minutes * MINUTE).toLocaleTimeString(document.documentElement.lang || [], form);
    const late = elapsed > p90 ? `${overBy} ${spell(elapsed - p90)}` : `${likely} ${end(Math.max(p10, elapsed))} ${to} ${end(p90)}`;
    const figures = document.createElement("div");
    figures.className = "live-clock__figures";
    figures.append(answer(elapsedWord, elapsed, ""), answer(leftWord, left, late));
    this.replaceChildren(figures, bar(elapsed, p10, p50, p90));
    this.dispatchEvent(new CustomEvent("clock-minute", { bubbles: true, detail: { elapsed, left } }));
  }
}

/** The middle of what may still come, given that it is not over yet: quantiles joined by straight lines (chosen). */
function stillLikely(elapsed, p10, p50, p90) {
  const share = elapsed < p50 ? 0.1 + (0.4 * (elapsed - p10)) / (p50 - p10) : 0.5 + (0.4 * (elapsed - p50)) / (p90 - p50);
  const past = Math.min(1, Math.max(0, (share - 0.1) / 0.9));
  return Math.max(0, Math.round(p50 + (past / 0.8) * (p90 - p50) - elapsed));
}

/** @param {string} word @param {number} minutes @param {string} range */
function answer(word, minutes, range) {
  const section = document.createElement("section");
  section.className = "answer answer--large";
  section.append(line("answer__question", word), figure(minutes), line("answer__range", range || "\u00a0"));
  return section;
}

/** @param {number} minutes */
function figure(minutes) {
  const p = line("answer__figure", "");
  if (minutes >= 60) p.append(String(Math.floor(minutes / 60)), unit("h"), " ");
  p.append(String(minutes % 60).padStart(minutes >= 60 ? 2 : 1, "0"), unit("min"));
  return p;
}

function unit(text) {
  const span = document.createElement("span");
  span.className = "answer__unit";
  span.textContent = text;
  return span;
}

function line(name, text) {
  const p = document.createElement("p");
  p.className = name;
  p.textContent = text;
  return p;
}

/** The range from P10 to P90 with the present on it. */
function bar(elapsed, p10, p50, p90) {
  const scale = 100 / Math.max(elapsed, p90 * 1.1);
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "range-bar");
  svg.setAttribute("height", "32");
  svg.setAttribute("aria-hidden", "true");
  const rect = (name, from, width, y, height, round = 0) => {
    const shape = svg.appendChild(document.createElementNS(SVG, "rect"));
    const places = { class: `range-bar__${name}`, x: `${from * scale}%`, width, y, height, rx: round };
    for (const [key, value] of Object.entries(places)) shape.setAttribute(key, String(value));
  };
  rect("axis", 0, "100%", 15, 2);
  rect("band", p10, `${(p90 - p10) * scale}%`, 8, 16, 8);
  rect("middle", p50, 3, 4, 24);
  rect("now", 0, `${elapsed * scale}%`, 14, 4, 2);
  return svg;
}

/** @param {number} minutes */
function spell(minutes) {
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;
}

customElements.define("live-clock", LiveClock);
