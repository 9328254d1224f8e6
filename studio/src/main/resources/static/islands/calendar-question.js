// Asks the diary what would happen if a visit were moved, and shows its answer as a question.
// Nothing is moved here: the answer is an ordinary form.

/** @typedef {import("./calendar-lines.js").Place} Place */

/**
 * What the place-check wants to know.
 * @param {HTMLElement} calendar @param {HTMLElement} block @param {Place} place
 */
function asked(calendar, block, place) {
  const by = calendar.dataset.by;
  const resource = place.body.dataset.resource;
  return new URLSearchParams({
    _csrf: calendar.dataset.csrf,
    version: block.dataset.version,
    practitioner: by === "practitioner" ? resource : block.dataset.practitioner,
    room: by === "room" ? resource : block.dataset.room,
    day: place.body.dataset.day,
    minute: String(place.from),
    minutes: String(place.to - place.from),
    view: calendar.dataset.view,
    by,
    only: calendar.dataset.only,
  });
}

/**
 * Asks, and shows the answer; comes back when it was closed without moving anything.
 * @param {HTMLElement} calendar @param {HTMLElement} block @param {Place} place @returns {Promise<void>}
 */
export async function ask(calendar, block, place) {
  const address = `/booking/${block.dataset.visit}/place-check`;
  const answer = await fetch(address, { method: "POST", body: asked(calendar, block, place), headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const question = page.querySelector("[data-asked]");
  if (!question) throw new Error(`place-check answered ${answer.status}`);
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  dialog.setAttribute("aria-labelledby", "asked-title");
  dialog.append(document.adoptNode(question));
  document.body.append(dialog);
  dialog.querySelector("[data-leave]").addEventListener("click", () => dialog.close());
  dialog.showModal();
  /** @type {HTMLElement} */ (dialog.querySelector("[data-first]") ?? dialog.querySelector("[data-leave]")).focus();
  await new Promise((closed) => dialog.addEventListener("close", closed, { once: true }));
  dialog.remove();
}
