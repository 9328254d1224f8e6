package stipple.chain;

import java.util.List;
import java.util.Optional;
import stipple.number.Bounds;

/// Everything that a place for a chain of visits hangs on.
///
/// All masks have the buckets of the horizon. `starts` says where the client wishes a visit to
/// begin. Without `mayChange` one practitioner holds all visits.
///
/// *Domain*: 1–12 visits, 1–64 practitioners, 1–64 rooms.
public record ChainAsk(
    LocalDays days,
    List<VisitAsk> visits,
    List<PractitionerAsk> practitioners,
    boolean mayChange,
    List<RoomAsk> rooms,
    FreeMask client,
    FreeMask starts,
    Optional<BeforeAsk> before,
    Taste taste) {

  public ChainAsk {
    visits = List.copyOf(visits);
    practitioners = List.copyOf(practitioners);
    rooms = List.copyOf(rooms);
    Bounds.within(visits.size(), "visits of a chain", "", 1, 12);
    Bounds.within(practitioners.size(), "practitioners", "", 1, 64);
    Bounds.within(rooms.size(), "rooms", "", 1, 64);
    int buckets = client.buckets();
    Bounds.within(starts.buckets(), "buckets of the starts wished for", "", buckets, buckets);
    Bounds.within(days.startOf(days.days()), "end of the last day", "buckets", buckets, buckets);
    for (var practitioner : practitioners) {
      Bounds.within(
          practitioner.free().buckets(), "buckets of a practitioner", "", buckets, buckets);
    }
    for (var room : rooms) {
      Bounds.within(room.free().buckets(), "buckets of a room", "", buckets, buckets);
    }
  }

  /// One visit follows another at the earliest when the slowest room is clean again, so that both
  /// may be in the same one.
  int leastBuckets(int visit) {
    int turnover = 0;
    for (var room : rooms) {
      turnover = Math.max(turnover, room.turnover());
    }
    return Math.max(turnover, visits.get(visit).gap().minBucketsAfterEnd());
  }
}
