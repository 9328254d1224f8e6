/// Visits that depend on each other: how many days must and may lie between two of them.
///
/// Studios wait between 5 and 30 days between sessions. All sources agree on one rule: never below
/// 5 days, better 7 `[TeamMicro]`, at most about a month `[SmpHairCreations]`. Whether scabs are
/// still there is seen at the chair; no count of days can answer it.
@org.jspecify.annotations.NullMarked
package stipple.chain;
