package stipple.studio.practice.booking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Visits to be booked, moved and cancelled together, or none of it. `heldBy` is the chain whose
/// held time the new visits may take.
public record DiaryChange(
    List<Wish> booked, List<Move> moved, List<Cancelling> cancelled, Optional<UUID> heldBy) {

  public DiaryChange {
    booked = List.copyOf(booked);
    moved = List.copyOf(moved);
    cancelled = List.copyOf(cancelled);
  }

  /// A visit, as it was last seen, and where it is to lie.
  public record Move(UUID id, int version, Wish wish) {}

  /// A visit, as it was last seen, that nobody is to come to, and why.
  public record Cancelling(UUID id, int version, String reason) {}

  /// The visits that are to be in the diary no more.
  Set<UUID> leaving() {
    return cancelled.stream().map(Cancelling::id).collect(Collectors.toSet());
  }

  static DiaryChange booking(List<Wish> wishes, Optional<UUID> heldBy) {
    return new DiaryChange(wishes, List.of(), List.of(), heldBy);
  }

  static DiaryChange moving(Move move) {
    return new DiaryChange(List.of(), List.of(move), List.of(), Optional.empty());
  }

  static DiaryChange cancelling(Cancelling cancelling) {
    return new DiaryChange(List.of(), List.of(), List.of(cancelling), Optional.empty());
  }
}
