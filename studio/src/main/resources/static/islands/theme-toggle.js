// Light, dark, or as the system says; remembered on this device only (wear-theme.js puts it on before the first paint).
// Data in: data-words "Theme|Auto|Light|Dark". Event out: theme-change {theme}.
const KEY = "stipple-theme";
const THEMES = ["auto", "light", "dark"];

class ThemeToggle extends HTMLElement {
  connectedCallback() {
    if (this.firstElementChild) return;
    const [name, ...words] = (this.dataset.words ?? "Theme|Auto|Light|Dark").split("|");
    const label = document.createElement("label");
    label.className = "theme-toggle";
    const select = document.createElement("select");
    select.setAttribute("aria-label", name);
    THEMES.forEach((theme, n) => select.add(new Option(words[n], theme)));
    select.value = remembered();
    select.addEventListener("change", () => this.#choose(select.value));
    label.append(select);
    this.append(label);
  }

  /** @param {string} theme */
  #choose(theme) {
    keep(theme);
    wear(theme);
    this.dispatchEvent(new CustomEvent("theme-change", { bubbles: true, detail: { theme } }));
  }
}

/** @param {string} theme */
function wear(theme) {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** A browser may refuse storage; then the system decides. */
function remembered() {
  try {
    const theme = localStorage.getItem(KEY);
    return theme !== null && THEMES.includes(theme) ? theme : "auto";
  } catch {
    return "auto";
  }
}

/** @param {string} theme */
function keep(theme) {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage refused: the choice holds for this page, as the select still shows.
  }
}

customElements.define("theme-toggle", ThemeToggle);
