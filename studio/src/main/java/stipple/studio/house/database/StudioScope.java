package stipple.studio.house.database;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A piece of work done for one studio without a signed-in person: a job, the demo, a test.
///
/// Open it before the transaction: the studio is fixed when the transaction begins.
public final class StudioScope {

  private static final ScopedValue<UUID> STUDIO = ScopedValue.newInstance();

  private StudioScope() {}

  public static <T> T call(UUID studio, Supplier<T> work) {
    refuseLateOpening(studio);
    return ScopedValue.where(STUDIO, studio).call(work::get);
  }

  public static void run(UUID studio, Runnable work) {
    refuseLateOpening(studio);
    ScopedValue.where(STUDIO, studio).run(work);
  }

  public static Optional<UUID> current() {
    return STUDIO.isBound() ? Optional.of(STUDIO.get()) : Optional.empty();
  }

  private static void refuseLateOpening(UUID studio) {
    if (TransactionSynchronizationManager.isActualTransactionActive()
        && !current().filter(studio::equals).isPresent()) {
      throw new IllegalStateException(
          "a transaction has begun already: open the studio's scope around it");
    }
  }
}
