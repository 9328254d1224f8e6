package stipple.chain;

/// What a plan for a day costs: average minutes that clients wait, that practitioners work beyond
/// the end of the day and sit between visits, all together; clients told; average minutes of
/// overtime on the worst tenth of days; visits that stand where they may not or in each other's
/// way; and the points of all but those.
public record DayCost(
    double waiting,
    double overtime,
    double idle,
    int told,
    double worstOvertime,
    int clashes,
    double points) {}
