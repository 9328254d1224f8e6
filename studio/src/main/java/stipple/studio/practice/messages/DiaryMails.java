package stipple.studio.practice.messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.booking.DiaryChanged;
import stipple.studio.practice.booking.DiaryCopies;
import stipple.studio.practice.booking.DiaryCopy;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.messages.VisitChange.What;

/// Writes one mail to each client for all that a transaction did to their visits, in that same
/// transaction: what is not booked is not told, and what is booked is.
@Component
class DiaryMails {

  private final DiaryCopies copies;
  private final Clients clients;
  private final VisitsTold told;
  private final Letters letters;
  private final Outbox outbox;
  private final MessagePolicies policies;
  private final StudioClock clock;

  DiaryMails(
      DiaryCopies copies,
      Clients clients,
      VisitsTold told,
      Letters letters,
      Outbox outbox,
      MessagePolicies policies,
      StudioClock clock) {
    this.copies = copies;
    this.clients = clients;
    this.told = told;
    this.letters = letters;
    this.outbox = outbox;
    this.policies = policies;
    this.clock = clock;
  }

  @EventListener
  void hear(DiaryChanged change) {
    collecting().add(change);
  }

  private Collecting collecting() {
    for (var known : TransactionSynchronizationManager.getSynchronizations()) {
      if (known instanceof Collecting collecting) {
        return collecting;
      }
    }
    var fresh = new Collecting();
    TransactionSynchronizationManager.registerSynchronization(fresh);
    return fresh;
  }

  /// The visits that one transaction changed, by client.
  private final class Collecting implements TransactionSynchronization {

    private final Map<UUID, Set<UUID>> visitsOfClients = new LinkedHashMap<>();

    void add(DiaryChanged change) {
      visitsOfClients
          .computeIfAbsent(change.clientId(), _ -> new LinkedHashSet<>())
          .add(change.visitId());
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      visitsOfClients.forEach((client, visits) -> write(client, List.copyOf(visits)));
      visitsOfClients.clear();
    }
  }

  private void write(UUID clientId, List<UUID> visitIds) {
    var before = told.of(visitIds);
    var changes = new LinkedHashMap<VisitChange, What>();
    var off = new ArrayList<UUID>();
    for (var visit : copies.all(visitIds)) {
      var change =
          new VisitChange(
              visit, Optional.ofNullable(before.get(visit.id())).map(VisitsTold.Told::slot));
      change.what(clock.now()).ifPresent(what -> changes.put(change, what));
      if (!visit.stands()) {
        off.add(visit.id());
      }
    }
    remember(changes, off);
    outbox.overtake(
        Stream.concat(off.stream(), changes.keySet().stream().map(change -> change.visit().id()))
            .distinct()
            .filter(before::containsKey)
            .toList());
    if (!changes.isEmpty() && policies.present().confirms()) {
      var client = clients.get(clientId);
      outbox.write(client, letters.ofChanges(client, changes));
    }
  }

  private void remember(Map<VisitChange, What> changes, List<UUID> off) {
    var standing =
        changes.keySet().stream()
            .map(VisitChange::visit)
            .filter(DiaryCopy::stands)
            .map(DiaryCopy::id)
            .toList();
    if (!standing.isEmpty()) {
      told.remember(standing);
    }
    if (!off.isEmpty()) {
      told.forget(off);
    }
  }
}
