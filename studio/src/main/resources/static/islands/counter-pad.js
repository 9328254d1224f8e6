// Large keys that add and take away, for gloves; the number field beneath stays the truth.
// Data in: data-step, data-step-big. Event out: counter-change {value}.
class CounterPad extends HTMLElement {
  connectedCallback() {
    if (this.querySelector(".counter-pad__keys")) return;
    const small = Number(this.dataset.step ?? 1);
    const big = Number(this.dataset.stepBig ?? small * 10);
    const keys = document.createElement("div");
    keys.className = "counter-pad__keys";
    keys.append(...[-big, -small, small, big].map((step) => this.#key(step)));
    this.append(keys);
  }

  /** @returns {HTMLInputElement} */
  get #field() {
    return this.querySelector("input");
  }

  /** @param {number} step */
  #key(step) {
    const key = document.createElement("button");
    key.type = "button";
    key.className = "button button--quiet";
    key.textContent = step < 0 ? `\u2212${-step}` : `+${step}`;
    key.addEventListener("click", () => this.#add(step));
    return key;
  }

  /** @param {number} step */
  #add(step) {
    const field = this.#field;
    const low = field.min === "" ? 0 : Number(field.min);
    const high = field.max === "" ? Infinity : Number(field.max);
    const value = Math.min(high, Math.max(low, (Number(field.value) || 0) + step));
    field.value = String(value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    this.dispatchEvent(new CustomEvent("counter-change", { bubbles: true, detail: { value } }));
  }
}

customElements.define("counter-pad", CounterPad);
