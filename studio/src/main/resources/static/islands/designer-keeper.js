// Keeps the draft on the server as it changes, and on this device while there is no network.
// Events out: keeper-state {state: "keeping" | "kept" | "kept-here" | "not-taken" | "refused"}, keeper-answered.
const AGAIN_MS = 5000;

// the studio answered, but not as it does once a draft is kept: somebody signed out, say
class NotTaken extends Error {}

export class DesignerKeeper extends EventTarget {
  #form;
  #address;
  #changes = 0;
  #sent = 0;
  #busy = false;
  #timer = 0;
  stopped = false;

  /** @param {HTMLFormElement} form @param {string} address */
  constructor(form, address) {
    super();
    this.#form = form;
    this.#address = address;
    addEventListener("online", () => this.#send());
    addEventListener("pagehide", () => this.#leave());
  }

  /** What was drawn here and never reached the server. @returns {Record<string, string> | null} */
  get unsent() {
    return JSON.parse(localStorage.getItem(this.#shelf) ?? "null");
  }

  get isDone() {
    return this.#changes === this.#sent && !this.#busy;
  }

  changed() {
    this.#changes++;
    localStorage.setItem(this.#shelf, JSON.stringify(Object.fromEntries(this.#body)));
    clearTimeout(this.#timer);
    this.#send();
  }

  /** Changed on this device while that version was the last one: who kept another meanwhile is not written over. @param {string} version */
  changedSince(version) {
    this.#version = version;
    this.changed();
  }

  /** Sends what is not sent yet, and waits for the answer. */
  async flush() {
    if (this.#changes === this.#sent && this.#version === "0") this.#changes++;
    await this.#send();
  }

  /** From now on a draft of its own. @param {string} address */
  moveTo(address) {
    localStorage.removeItem(this.#shelf);
    this.#address = address;
    this.#version = "0";
    this.stopped = false;
    this.changed();
  }

  forget() {
    localStorage.removeItem(this.#shelf);
  }

  get #shelf() {
    return `stipple.draft.${this.#address}`;
  }

  get #body() {
    return new URLSearchParams(/** @type {any} */ (new FormData(this.#form)));
  }

  get #version() {
    return /** @type {HTMLInputElement} */ (this.#form.elements.namedItem("version")).value;
  }

  set #version(version) {
    /** @type {HTMLInputElement} */ (this.#form.elements.namedItem("version")).value = version;
  }

  async #send() {
    if (this.#busy || this.stopped || this.#changes === this.#sent) return;
    this.#busy = true;
    const change = this.#changes;
    this.#tell("keeping");
    try {
      const answer = await fetch(this.#address, { method: "POST", body: this.#body });
      await this.#taken(answer, change);
    } catch (error) {
      this.#tell(error instanceof NotTaken ? "not-taken" : "kept-here");
      this.#timer = setTimeout(() => this.#send(), AGAIN_MS);
    }
    this.#busy = false;
    if (this.#changes !== change && !this.stopped) await this.#send();
  }

  async #taken(answer, change) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const version = page.querySelector("#designer-answers")?.getAttribute("data-version");
    if (!version) throw new NotTaken();
    this.stopped = answer.status === 409;
    this.#sent = change;
    if (!this.stopped) this.#version = version;
    if (!this.stopped && this.#changes === change) localStorage.removeItem(this.#shelf);
    this.dispatchEvent(new CustomEvent("keeper-answered", { detail: { page, latest: this.#changes === change } }));
    this.#tell(this.stopped ? "refused" : "kept");
  }

  // the tab is closed in the middle of a drag
  #leave() {
    if (this.#changes !== this.#sent && !this.stopped) navigator.sendBeacon(this.#address, this.#body);
  }

  #tell(state) {
    this.dispatchEvent(new CustomEvent("keeper-state", { detail: { state } }));
  }
}
