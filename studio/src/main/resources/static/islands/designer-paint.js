// Zones, places and line painted onto a square, which is laid over the head in the round.
import { colourOf } from "./designer-dots.js";
import { bareness, hairOutline, pathOf } from "./scalp-shapes.js";

const SIDE = 1024;
const SPAN = 2.4;
const INKS = { hairline: 1, top: 2, crown: 3, sides: 4, scar: 4 };

export class DesignerPaint {
  canvas = document.createElement("canvas");
  #page;

  /** @param {Element} page */
  constructor(page) {
    this.#page = page;
    this.canvas.width = SIDE;
    this.canvas.height = SIDE;
  }

  /** @param {any} followed @param {import("./designer-form.js").DesignerForm} form @param {{outline: string}[]} places @param {boolean} tinted */
  draw(followed, form, places, tinted) {
    const pen = this.canvas.getContext("2d");
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, SIDE, SIDE);
    pen.setTransform(SIDE / SPAN, 0, 0, SIDE / SPAN, SIDE / 2, SIDE / 2);
    this.#hair(pen, followed, form);
    if (tinted) this.#tints(pen, followed, places);
    pen.lineWidth = 0.008;
    pen.strokeStyle = colourOf(this.#page, "--accent");
    pen.globalAlpha = tinted ? 1 : 0;
    pen.stroke(new Path2D(pathOf(followed.line.us, followed.line.vs, false)));
    pen.globalAlpha = 1;
    return this.canvas;
  }

  #hair(pen, followed, form) {
    pen.fillStyle = this.#fading(pen, colourOf(this.#page, "--head-hair"));
    pen.fill(new Path2D(hairOutline(followed.line)));
    pen.globalCompositeOperation = "destination-out";
    for (const zone of followed.zones) {
      pen.globalAlpha = bareness(form.hairs(zone.zone));
      pen.fill(shapeOf(zone), "evenodd");
    }
    pen.globalCompositeOperation = "source-over";
    pen.globalAlpha = 1;
  }

  // how far hair goes down the neck nobody measured: it fades out there
  #fading(pen, colour) {
    const fading = pen.createRadialGradient(0, 0, 0.86, 0, 0, 1);
    fading.addColorStop(0, colour);
    fading.addColorStop(1, "transparent");
    return fading;
  }

  #tints(pen, followed, places) {
    for (const zone of followed.zones) {
      pen.fillStyle = colourOf(this.#page, `--ink-${INKS[zone.zone]}`);
      pen.globalAlpha = 0.22;
      pen.fill(shapeOf(zone), "evenodd");
    }
    pen.globalAlpha = 0.9;
    pen.lineWidth = 0.005;
    pen.strokeStyle = colourOf(this.#page, "--ink");
    for (const place of places) pen.stroke(new Path2D(place.outline));
    pen.globalAlpha = 1;
  }
}

function shapeOf(zone) {
  return new Path2D(zone.rings.map((/** @type {any} */ ring) => pathOf(ring.us, ring.vs, true)).join(""));
}
