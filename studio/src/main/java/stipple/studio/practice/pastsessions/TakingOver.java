package stipple.studio.practice.pastsessions;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.duration.past.PastSession;
import stipple.studio.house.database.StudioScope;
import stipple.studio.house.signin.Viewer;
import stipple.studio.practice.sessionlog.KnownSession;
import stipple.studio.practice.sessionlog.PastTold;
import stipple.studio.practice.sessionlog.SessionLogs;

/// Takes files of past sessions into the log, each beside the pages and in one piece: all of it or
/// nothing. How far it is, is known as long as the program runs; what was under way when it ended
/// counts as failed.
@Component
class TakingOver {

  private static final Logger log = LoggerFactory.getLogger(TakingOver.class);
  private static final int READ = 5;
  private static final int WHOLE = 100;

  private final PastImports imports;
  private final PastPreviews previews;
  private final SessionLogs logs;
  private final TransactionTemplate transaction;
  private final Map<UUID, AtomicInteger> underWay = new ConcurrentHashMap<>();

  TakingOver(
      PastImports imports,
      PastPreviews previews,
      SessionLogs logs,
      PlatformTransactionManager transactions) {
    this.imports = imports;
    this.previews = previews;
    this.logs = logs;
    transaction = new TransactionTemplate(transactions);
  }

  /// As it stands in truth: what nobody works at has failed.
  PastImport seen(PastImport kept) {
    return kept.state() == PastImport.State.TAKING_OVER && !underWay.containsKey(kept.id())
        ? kept.in(PastImport.State.FAILED)
        : kept;
  }

  /// Percent of the work that is done.
  Optional<Integer> percent(UUID id) {
    return Optional.ofNullable(underWay.get(id)).map(AtomicInteger::get);
  }

  /// Begins as soon as the present change is made.
  void begin(PastImport kept, Viewer viewer, int today) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            if (underWay.putIfAbsent(kept.id(), new AtomicInteger()) == null) {
              Thread.ofVirtual()
                  .name("past-sessions")
                  .start(() -> StudioScope.run(viewer.studioId(), () -> work(kept, viewer, today)));
            }
          }
        });
  }

  private void work(PastImport kept, Viewer viewer, int today) {
    try {
      transaction.executeWithoutResult(_ -> takeOver(kept, viewer, today));
    } catch (RuntimeException | Error broken) {
      log.error("Past sessions were not taken over: {}", broken.getClass().getName());
      fail(kept);
    } finally {
      underWay.remove(kept.id());
      previews.forget();
    }
    learn();
  }

  // so that the next forecast need not wait for it
  private void learn() {
    try {
      logs.learned();
    } catch (RuntimeException broken) {
      log.error("The log was not learned from: {}", broken.getClass().getName());
    }
  }

  /// Takes it over within the present change.
  void takeOver(PastImport kept, Viewer viewer, int today) {
    var file = previews.file(kept);
    note(kept.id(), READ);
    // two files with the same sessions come one after the other
    logs.hold();
    var known = logs.known();
    var names = KnownSession.names(known);
    var source = new PastSource(imports.people(kept.id()));
    var fresh =
        file.sessions().stream().filter(one -> !names.contains(PastPreview.nameOf(one))).toList();
    var over = Courses.over(fresh, known, today);
    double events = Math.max(1, fresh.size() + over.size());
    logs.keepPast(
        kept.id(),
        viewer.personId(),
        new ToldInTurn(fresh, source),
        over,
        done -> note(kept.id(), READ + (int) ((WHOLE - 1 - READ) * (done / events))));
    int heldBack = (int) fresh.stream().filter(one -> one.log().isOdd()).count();
    imports.finish(
        kept.id(),
        new PastImport.Taken(fresh.size(), file.sessions().size() - fresh.size(), heldBack));
  }

  /// Sessions told one by one when they are asked for: a large file never stands in memory twice.
  private static final class ToldInTurn extends AbstractList<PastTold> {

    private final List<PastSession> sessions;
    private final PastSource source;

    ToldInTurn(List<PastSession> sessions, PastSource source) {
      this.sessions = sessions;
      this.source = source;
    }

    @Override
    public PastTold get(int index) {
      return source.told(sessions.get(index));
    }

    @Override
    public int size() {
      return sessions.size();
    }
  }

  private void note(UUID id, int percent) {
    underWay.computeIfPresent(
        id,
        (_, seen) -> {
          seen.set(percent);
          return seen;
        });
  }

  // where the database is away this fails as well: then nobody works at it, which is seen later
  private void fail(PastImport kept) {
    try {
      transaction.executeWithoutResult(_ -> imports.fail(kept.id()));
    } catch (RuntimeException broken) {
      log.error("That could not be noted either: {}", broken.getClass().getName());
    }
  }
}
