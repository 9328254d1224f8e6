// What a plan costs by the price book: the lines and the sum that the quote will have.

/** @typedef {{price: string, quantity: number, minor: number}} PriceLine */

const TENTHS = 10;

/** @param {any} plan @param {any[]} zones worked ones @param {{minor: Record<string, number>}} prices @returns {PriceLine[]} */
export function priceLines(plan, zones, prices) {
  const cm2 = zones.reduce((sum, zone) => sum + zone.cm2, 0);
  const quantities = {
    CONSULTATION: 1,
    PATCH_TEST: 1,
    SESSION: plan.sessions.length,
    AREA_CM2: Math.round(cm2 * TENTHS) / TENTHS,
    SCAR_WORK: zones.some((zone) => zone.zone === "scar") ? 1 : 0,
  };
  return Object.entries(quantities)
    .map(([price, quantity]) => ({ price, quantity, minor: times(prices.minor[price] ?? 0, quantity) }))
    .filter((line) => line.minor > 0);
}

// whole numbers, so that half a cent is rounded as on the quote
function times(minor, quantity) {
  const product = minor * Math.round(quantity * TENTHS);
  return Math.floor((product + TENTHS / 2) / TENTHS);
}

/** @param {PriceLine[]} lines */
export function total(lines) {
  return lines.reduce((sum, line) => sum + line.minor, 0);
}
