// Says the value of a slider while it moves.
// Data in: data-unit. Event out: range-change {value}.
class RangeHint extends HTMLElement {
  connectedCallback() {
    if (this.querySelector("output")) return;
    const slider = this.querySelector("input[type=range]");
    if (!slider) return;
    const value = document.createElement("output");
    value.className = "range-hint__value";
    if (slider.id) value.setAttribute("for", slider.id);
    this.append(value);
    const say = () => {
      value.textContent = `${slider.value} ${this.dataset.unit ?? ""}`.trim();
      slider.setAttribute("aria-valuetext", value.textContent);
    };
    slider.addEventListener("input", () => {
      say();
      this.dispatchEvent(new CustomEvent("range-change", { bubbles: true, detail: { value: Number(slider.value) } }));
    });
    say();
  }
}

customElements.define("range-hint", RangeHint);
