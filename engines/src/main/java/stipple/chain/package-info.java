/// Visits that depend on each other: how many days must and may lie between two of them.
///
/// Studios wait between 5 and 30 days between sessions. All sources agree on one rule: never below
/// 5 days, better 7 `[TeamMicro]`, at most about a month `[SmpHairCreations]`. Whether scabs are
/// still there is seen at the chair; no count of days can answer it.
///
/// [ChainSearch] finds the best places for a chain, [DayForecast] says how a day will go,
/// [DayReplan] plans a day anew. All of them only propose.
@org.jspecify.annotations.NullMarked
package stipple.chain;
