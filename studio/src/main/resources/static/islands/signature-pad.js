// A sheet to sign on: strokes become SVG path data in the hidden field it wraps.
// Data in: data-label, data-clear. Event out: signature-change {d, strokes}.
// The typed name beside it is the signature that always works; strokes only join it.
const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 600;
const HEIGHT = 200;

class SignaturePad extends HTMLElement {
  /** @type {string[]} finished strokes as path data */
  #strokes = [];
  #current = "";

  connectedCallback() {
    if (this.querySelector("svg")) return;
    this.#strokes = this.#field.value ? this.#field.value.split(/(?=M)/) : [];
    this.append(this.#sheet(), this.#foot());
    this.#draw();
  }

  /** @returns {HTMLInputElement} */
  get #field() {
    return this.querySelector("input[type=hidden]");
  }

  #sheet() {
    const svg = document.createElementNS(SVG, "svg");
    svg.classList.add("signature-pad__sheet");
    svg.setAttribute("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", this.dataset.label ?? "");
    const line = svg.appendChild(document.createElementNS(SVG, "path"));
    line.setAttribute("class", "signature-pad__line");
    line.setAttribute("d", `M40 150H${WIDTH - 40}`);
    svg.appendChild(document.createElementNS(SVG, "path")).setAttribute("class", "signature-pad__ink");
    svg.addEventListener("pointerdown", (event) => this.#start(event));
    svg.addEventListener("pointermove", (event) => this.#move(event));
    svg.addEventListener("pointerup", () => this.#lift());
    svg.addEventListener("pointercancel", () => this.#lift());
    return svg;
  }

  #foot() {
    const foot = document.createElement("div");
    foot.className = "signature-pad__foot";
    foot.append(this.dataset.label ?? "");
    const clear = foot.appendChild(document.createElement("button"));
    clear.type = "button";
    clear.className = "button button--quiet button--small";
    clear.textContent = this.dataset.clear ?? "Clear";
    clear.addEventListener("click", () => {
      this.#strokes = [];
      this.#tell();
    });
    return foot;
  }

  /** @param {PointerEvent} event */
  #start(event) {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#current = `M${this.#place(event)}l0 0`;
    this.#draw();
  }

  /** @param {PointerEvent} event */
  #move(event) {
    if (!this.#current) return;
    this.#current += `L${this.#place(event)}`;
    this.#draw();
  }

  #lift() {
    if (!this.#current) return;
    this.#strokes.push(this.#current);
    this.#current = "";
    this.#tell();
  }

  /** Where the pointer is on the sheet, to a tenth of a unit. @param {PointerEvent} event */
  #place(event) {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * WIDTH;
    const y = ((event.clientY - box.top) / box.height) * HEIGHT;
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  }

  #draw() {
    this.querySelector(".signature-pad__ink").setAttribute("d", this.#strokes.join("") + this.#current);
  }

  #tell() {
    this.#field.value = this.#strokes.join("");
    this.#draw();
    this.dispatchEvent(new CustomEvent("signature-change", { bubbles: true, detail: { d: this.#field.value, strokes: this.#strokes.length } }));
  }
}

customElements.define("signature-pad", SignaturePad);
