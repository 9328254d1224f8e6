package stipple.studio.house.database;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Something that is asked for all over a transaction and read in it once. Outside a transaction it
/// is read each time.
public final class OncePerTransaction<T> {

  private final ThreadLocal<Optional<T>> kept = ThreadLocal.withInitial(Optional::empty);

  /// What is kept, else what is read now.
  public Optional<T> get(Supplier<Optional<T>> read) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return read.get();
    }
    var known = kept.get();
    if (known.isPresent()) {
      return known;
    }
    var found = read.get();
    if (found.isPresent()) {
      kept.set(found);
      TransactionSynchronizationManager.registerSynchronization(new Forgetting(found));
    }
    return found;
  }

  /// To be called by whoever changes it.
  public void forget() {
    kept.remove();
  }

  /// A transaction within a transaction reads anew.
  private final class Forgetting implements TransactionSynchronization {

    private final Optional<T> outer;

    Forgetting(Optional<T> outer) {
      this.outer = outer;
    }

    @Override
    public void suspend() {
      kept.remove();
    }

    @Override
    public void resume() {
      kept.set(outer);
    }

    @Override
    public void afterCompletion(int status) {
      kept.remove();
    }
  }
}
