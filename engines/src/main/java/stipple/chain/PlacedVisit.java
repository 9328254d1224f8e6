package stipple.chain;

/// Where a visit lies: its first bucket, its length, and the numbers of its practitioner and room.
public record PlacedVisit(int start, int length, int practitioner, int room) {

  /// The bucket after its last.
  public int end() {
    return start + length;
  }
}
