// Thousands of dots on the flat map, written straight into the pixels of a canvas.
const SPAN = 2.4;

/** @typedef {{count: number, us: Float32Array, vs: Float32Array, sessions: Int8Array}} Dots */

export class DesignerDots {
  #canvas;
  #context;
  /** @type {ImageData} */
  #image;

  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    this.#canvas = canvas;
    this.#context = canvas.getContext("2d");
  }

  /** Fits the canvas to its box. Answers whether it changed. */
  fit() {
    const side = Math.max(64, Math.round(this.#canvas.clientWidth * Math.min(2, devicePixelRatio)));
    if (this.#canvas.width === side) return false;
    this.#canvas.width = side;
    this.#canvas.height = side;
    this.#image = undefined;
    return true;
  }

  /** Draws the dots that are shown, each in the ink of its session. @param {Dots | undefined} dots @param {(number | null)[]} inks as told by inkOf @param {((dot: number) => boolean) | null} shown null: all */
  draw(dots, inks, shown) {
    this.#image ??= this.#context.createImageData(this.#canvas.width, this.#canvas.height);
    const pixels = new Uint32Array(this.#image.data.buffer);
    pixels.fill(0);
    if (dots) this.#write(pixels, dots, inks, shown);
    this.#context.putImageData(this.#image, 0, 0);
  }

  #write(pixels, dots, inks, shown) {
    const side = this.#canvas.width;
    const scale = side / SPAN;
    const middle = side / 2;
    // a dot is two pixels wide on a fine screen, one and a half on a coarse one
    const wide = side > 900 ? 2 : 1;
    for (let dot = 0; dot < dots.count; dot++) {
      const ink = inks[dots.sessions[dot]];
      if (ink === null || ink === undefined || (shown && !shown(dot))) continue;
      const x = (middle + dots.us[dot] * scale) | 0;
      const y = (middle - dots.vs[dot] * scale) | 0;
      if (x < 0 || y < 0 || x >= side - wide || y >= side - wide) continue;
      const at = y * side + x;
      pixels[at] = ink;
      if (wide === 1) continue;
      pixels[at + 1] = ink;
      pixels[at + side] = ink;
      pixels[at + side + 1] = ink;
    }
  }
}

const probe = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

/** A colour of the style sheet as a pixel. @param {string} colour */
export function inkOf(colour) {
  probe.clearRect(0, 0, 1, 1);
  probe.fillStyle = colour;
  probe.fillRect(0, 0, 1, 1);
  return new Uint32Array(probe.getImageData(0, 0, 1, 1).data.buffer)[0];
}

/** What a custom property of the page stands for now, as a colour. @param {Element} element @param {string} name */
export function colourOf(element, name) {
  const mark = document.createElement("span");
  mark.style.setProperty("color", `var(${name})`);
  element.append(mark);
  const colour = getComputedStyle(mark).color;
  mark.remove();
  return colour;
}
