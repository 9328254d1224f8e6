// How long a hold still lasts, counted down; when it is over the page is fetched anew.
// Data in: data-until (ISO), data-words (minutes word|seconds word).
const SECOND = 1_000;
const ALMOST = 60;

class MinutesLeft extends HTMLElement {
  #timer = 0;

  connectedCallback() {
    this.#show();
    this.#timer = setInterval(() => this.#show(), SECOND);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #show() {
    const until = new Date(this.dataset.until ?? "").getTime();
    if (Number.isNaN(until)) return;
    const left = Math.ceil((until - Date.now()) / SECOND);
    if (left <= 0) {
      clearInterval(this.#timer);
      location.reload();
      return;
    }
    const [minutes, seconds] = (this.dataset.words ?? "min|s").split("|");
    this.textContent = left > ALMOST ? `${Math.ceil(left / ALMOST)} ${minutes}` : `${left} ${seconds}`;
  }
}

customElements.define("minutes-left", MinutesLeft);
