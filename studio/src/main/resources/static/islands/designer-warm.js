// Follows the drawing through some dozen times while nobody does anything: a browser runs what it has run before far faster.
// The engines answer the same whatever they were asked before, and the last answer is that of the drawing itself.
import { movedLine } from "./designer-line.js";

const TIMES = 60;
const A_LITTLE = 0.002;

/** @param {import("./hairline-designer.js").HairlineDesigner} page */
export function warm(page) {
  let left = TIMES;
  const once = () => {
    const { line } = page.form;
    const middle = line.us.length >> 1;
    const ask = page.form.ask();
    page.door.follow({ ...ask, line: movedLine(line, middle, { u: line.us[middle], v: line.vs[middle] - A_LITTLE * (1 + (left % 5)) }) });
    page.door.follow(ask);
    left -= 2;
    if (left > 0) later();
  };
  const later = () => ("requestIdleCallback" in window ? requestIdleCallback(tried, { timeout: 2000 }) : setTimeout(tried, 50));
  const tried = () => {
    try {
      once();
    } catch {
      // a drawing that cannot be followed is told of where it is drawn
    }
  };
  later();
}
