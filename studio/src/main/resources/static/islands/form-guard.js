// Warns before typed answers are left behind, and shows that a form is on its way.
// The server has its own protection against a form sent twice; this only keeps fingers calm.
// Data in: data-busy (words while sending). Event out: guard-dirty.
class FormGuard extends HTMLElement {
  #dirty = false;
  #warn = (/** @type {BeforeUnloadEvent} */ event) => {
    if (this.#dirty) event.preventDefault();
  };

  connectedCallback() {
    this.addEventListener("input", () => this.#touch());
    this.addEventListener("submit", (event) => this.#send(event));
    addEventListener("beforeunload", this.#warn);
    addEventListener("pageshow", this.#rest);
  }

  disconnectedCallback() {
    removeEventListener("beforeunload", this.#warn);
    removeEventListener("pageshow", this.#rest);
  }

  #touch() {
    if (this.#dirty) return;
    this.#dirty = true;
    this.dispatchEvent(new CustomEvent("guard-dirty", { bubbles: true }));
  }

  /** @param {SubmitEvent} event */
  #send(event) {
    if (event.defaultPrevented) return;
    if (this.dataset.sent) {
      event.preventDefault();
      return;
    }
    this.#dirty = false;
    this.dataset.sent = "yes";
    const form = /** @type {HTMLFormElement} */ (event.target);
    form.classList.add("form--busy");
    form.setAttribute("aria-busy", "true");
    this.#say(event.submitter);
  }

  /** The button says what happens; its name and value still travel, so it is not disabled. */
  #say(button) {
    if (!button || !this.dataset.busy) return;
    button.dataset.words = button.textContent;
    button.textContent = this.dataset.busy;
  }

  /** Back from another page: the form can be sent again. */
  #rest = () => {
    delete this.dataset.sent;
    for (const form of this.querySelectorAll("form")) {
      form.classList.remove("form--busy");
      form.removeAttribute("aria-busy");
    }
    for (const button of this.querySelectorAll("button[data-words]")) {
      button.textContent = button.dataset.words;
      delete button.dataset.words;
    }
  };
}

customElements.define("form-guard", FormGuard);
