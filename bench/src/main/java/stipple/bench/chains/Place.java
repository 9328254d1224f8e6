package stipple.bench.chains;

/// One way to hold one visit, and the points it costs by itself.
record Place(int start, int end, int day, int practitioner, long own) {}
