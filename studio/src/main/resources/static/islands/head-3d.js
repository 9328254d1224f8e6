// The client's head in the round: to be turned, come closer to, and drawn on by the handles of the line.
// Data in: data-label. Events out: handle-drag {index, x, y, z}, handle-drop, head-3d-missing.
import { bust } from "./head-3d-bust.js";
import { HeadGl } from "./head-3d-gl.js";
import { HeadView, projected, under } from "./head-3d-view.js";

const AROUND = 96;
// below this ring the skin of the map turns in under the head: there the form goes on
const BROW_RING = 37;
const FINGER_PX = 22;
const TURN_PER_PX = 0.009;
const KEYS = { ArrowLeft: [-0.12, 0], ArrowRight: [0.12, 0], ArrowUp: [0, 0.1], ArrowDown: [0, -0.1] };

class Head3d extends HTMLElement {
  #canvas = document.createElement("canvas");
  #marks = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  #sight = new HeadView(() => this.#soon());
  /** @type {HeadGl | null} */
  #gl = null;
  #mesh;
  #handles = [];
  #look = { skin: [0.8, 0.66, 0.55], inks: new Float32Array(52), widthMm: 0.4 };
  #colours = [];
  #pointers = new Map();
  #held = -1;
  #waiting = 0;

  connectedCallback() {
    this.append(this.#canvas, this.#marks);
    Object.assign(this.#canvas, { tabIndex: 0 });
    this.#canvas.setAttribute("role", "img");
    this.#canvas.setAttribute("aria-label", `${this.dataset.label}. ${this.dataset.hint ?? ""}`);
    this.#canvas.addEventListener("webglcontextlost", (event) => this.#lost(event));
    this.#canvas.addEventListener("webglcontextrestored", () => this.#begin());
    for (const kind of ["pointerdown", "pointermove", "pointerup", "pointercancel"]) this.#canvas.addEventListener(kind, (event) => this.#hand(/** @type {PointerEvent} */ (event)));
    this.#canvas.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    this.#canvas.addEventListener("keydown", (event) => this.#key(event));
    this.#canvas.addEventListener("dblclick", () => this.#sight.reset());
    new ResizeObserver(() => this.#soon()).observe(this);
    this.#begin();
  }

  set view(name) {
    this.#sight.show(name);
  }

  #begin() {
    const gl = this.#canvas.getContext("webgl2", { antialias: true, premultipliedAlpha: true });
    this.hidden = !gl;
    if (!gl) return void this.dispatchEvent(new CustomEvent("head-3d-missing", { bubbles: true }));
    this.#gl = new HeadGl(gl);
    if (this.#mesh) this.skin(this.#mesh);
  }

  #lost(event) {
    event.preventDefault();
    this.#gl = null;
    this.hidden = true;
    this.dispatchEvent(new CustomEvent("head-3d-missing", { bubbles: true }));
  }

  /** @param {any} mesh */
  skin(mesh) {
    this.#mesh = mesh;
    const count = mesh.x.length;
    const below = bust(mesh, BROW_RING * AROUND, AROUND);
    const above = mesh.triangles.filter((/** @type {number} */ _, /** @type {number} */ i) => i < 6 * BROW_RING * AROUND);
    const each = (...axes) => Array.from({ length: count }, (_, i) => axes.map((axis) => mesh[axis][i])).flat();
    this.#gl?.mesh(
      each("x", "y", "z").concat(below.places), each("nx", "ny", "nz").concat(below.normals), each("us", "vs").concat(below.points),
      [...above].concat(below.triangles.map((corner) => corner + count)),
    );
    this.#soon();
  }

  /** @param {HTMLCanvasElement} canvas */
  paint(canvas) {
    this.#gl?.paint(canvas);
    this.#soon();
  }

  /** @param {{x: Float32Array, y: Float32Array, z: Float32Array, sessions: Int8Array, count: number}} dots @param {(string | null)[]} colours */
  dots(dots, colours) {
    const places = new Float32Array(3 * dots.count);
    for (let i = 0; i < dots.count; i++) places.set([dots.x[i], dots.y[i], dots.z[i]], 3 * i);
    this.#colours = colours;
    this.#gl?.dots(places, dots.sessions);
    this.#ink(null);
  }

  /** @param {{skin: string, dot: string | null, dotMm: number}} look */
  look({ skin, dot, dotMm }) {
    this.#look.skin = rgb(skin);
    this.#look.widthMm = Math.max(0.3, dotMm);
    this.#ink(dot);
  }

  #ink(dot) {
    this.#colours.forEach((colour, at) => this.#look.inks.set(colour ? [...rgb(dot ?? colour), 1] : [0, 0, 0, 0], 4 * Math.min(12, at)));
    this.#soon();
  }

  /** @param {{x: number, y: number, z: number, name: string}[]} handles */
  handles(handles) {
    this.#handles = handles;
    this.#soon();
  }

  #soon() {
    this.#waiting ||= requestAnimationFrame(() => this.#draw());
  }

  get #size() {
    return { width: this.clientWidth, height: this.clientHeight };
  }

  #draw() {
    this.#waiting = 0;
    const { width, height } = this.#size;
    if (!this.#gl || !this.#mesh || width === 0) return;
    const fine = Math.min(2, devicePixelRatio);
    const [wide, high] = [Math.round(width * fine), Math.round(height * fine)];
    if (this.#canvas.width !== wide || this.#canvas.height !== high) Object.assign(this.#canvas, { width: wide, height: high });
    this.#canvas.getContext("webgl2").viewport(0, 0, wide, high);
    const camera = this.#sight.camera(width / height);
    this.#gl.draw(camera, this.#look, high);
    this.#drawHandles(camera, width, height);
  }

  #drawHandles(camera, width, height) {
    const seen = this.#handles.map((one) => {
      const out = [one.x, one.y, one.z - 35];
      const facing = out.reduce((sum, part, k) => sum + part * (camera.eye[k] - [one.x, one.y, one.z][k]), 0) > 0;
      return { ...projected(camera, [one.x, one.y, one.z], width, height), facing };
    });
    this.#marks.setAttribute("viewBox", `0 0 ${width} ${height}`);
    while (this.#marks.childElementCount < seen.length) this.#marks.append(document.createElementNS("http://www.w3.org/2000/svg", "circle"));
    [...this.#marks.children].forEach((mark, i) => {
      const at = seen[i];
      mark.setAttribute("r", at?.facing ? "6" : "0");
      mark.setAttribute("cx", String(at?.x ?? 0));
      mark.setAttribute("cy", String(at?.y ?? 0));
    });
    this.seen = seen;
  }

  /** @param {PointerEvent} event */
  #hand(event) {
    const [x, y] = [event.offsetX, event.offsetY];
    const before = this.#pointers.get(event.pointerId);
    if (event.type === "pointerdown") {
      this.#canvas.setPointerCapture(event.pointerId);
      this.#pointers.set(event.pointerId, { x, y });
      this.#held = this.#pointers.size === 1 ? this.#nearest(x, y) : -1;
    } else if (event.type !== "pointermove") {
      this.#pointers.delete(event.pointerId);
      if (this.#held >= 0) this.dispatchEvent(new CustomEvent("handle-drop", { bubbles: true }));
      this.#held = -1;
    } else if (before) {
      this.#pointers.set(event.pointerId, { x, y });
      if (this.#held >= 0) this.#drag(x, y);
      else if (this.#pointers.size === 1) this.#sight.turn((before.x - x) * -TURN_PER_PX, (y - before.y) * TURN_PER_PX);
      else this.#pinch(event.pointerId, before, { x, y });
    }
  }

  #nearest(x, y) {
    const away = (this.seen ?? []).map((one) => (one.facing ? Math.hypot(one.x - x, one.y - y) : Number.POSITIVE_INFINITY));
    const least = Math.min(...away, FINGER_PX);
    return away.findIndex((one) => one === least && one < FINGER_PX);
  }

  #drag(x, y) {
    const { width, height } = this.#size;
    const place = under(this.#sight.camera(width / height), this.#mesh, x, y, width, height);
    if (place) this.dispatchEvent(new CustomEvent("handle-drag", { bubbles: true, detail: { index: this.#held, x: place[0], y: place[1], z: place[2] } }));
  }

  #pinch(id, before, now) {
    const other = [...this.#pointers].find(([one]) => one !== id)[1];
    const [was, is] = [before, now].map((one) => Math.hypot(one.x - other.x, one.y - other.y));
    if (was > 0) this.#sight.zoom(is / was);
  }

  /** @param {WheelEvent} event */
  #wheel(event) {
    if (document.activeElement !== this.#canvas && !event.ctrlKey) return;
    event.preventDefault();
    this.#sight.zoom(Math.exp(-event.deltaY / 600));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const turn = KEYS[event.key];
    if (turn) this.#sight.turn(turn[0], turn[1]);
    else if (event.key === "+" || event.key === "=") this.#sight.zoom(1.12);
    else if (event.key === "-") this.#sight.zoom(1 / 1.12);
    else if (event.key === "0") this.#sight.reset();
    else return;
    event.preventDefault();
  }
}

/** A colour as three shares. @param {string} colour */
function rgb(colour) {
  const pen = document.createElement("canvas").getContext("2d");
  pen.fillStyle = colour;
  const hex = String(pen.fillStyle);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

customElements.define("head-3d", Head3d);
