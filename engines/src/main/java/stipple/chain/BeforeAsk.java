package stipple.chain;

/// The visit that the first of these follows: its local date, counted from the first of the horizon
/// and negative before it, and the bucket after its end, negative too.
public record BeforeAsk(int day, int end) {}
