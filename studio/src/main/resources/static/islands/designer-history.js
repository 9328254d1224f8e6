// What was drawn before, to go back and forth in.
const MOST = 200;

export class DesignerHistory {
  /** @type {Map<string, string>[]} */
  #past = [];
  /** @type {Map<string, string>[]} */
  #ahead = [];
  #now;

  /** @param {Map<string, string>} now */
  constructor(now) {
    this.#now = now;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#ahead.length > 0;
  }

  /** One step was finished. Answers whether anything changed. @param {Map<string, string>} now */
  add(now) {
    if (isSame(now, this.#now)) return false;
    this.#past.push(this.#now);
    if (this.#past.length > MOST) this.#past.shift();
    this.#ahead = [];
    this.#now = now;
    return true;
  }

  undo() {
    return this.#step(this.#past, this.#ahead);
  }

  redo() {
    return this.#step(this.#ahead, this.#past);
  }

  #step(from, to) {
    const then = from.pop();
    if (!then) return undefined;
    to.push(this.#now);
    this.#now = then;
    return then;
  }
}

/** @param {Map<string, string>} one @param {Map<string, string>} other */
function isSame(one, other) {
  return one.size === other.size && [...one].every(([name, value]) => other.get(name) === value);
}
