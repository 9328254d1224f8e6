package stipple.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

/// One who goes on booking whatever is killed, and sends again, with its key, what got no answer.
/// To be asked for figures after its end.
final class KilledCaller implements Callable<Void> {

  private static final int HORIZON_DAYS = 110;
  private static final long PAUSE_MS = 50;

  private final Queue<UUID> clients;
  private final KilledDoor door;
  private final List<String> booked = new ArrayList<>();
  private UUID client;
  private long again;
  private long different;
  private long broken;
  private long later;

  /// The clients of all callers: whoever is booked needs no second chain.
  KilledCaller(Queue<UUID> clients, KilledDoor door) {
    this.clients = clients;
    this.door = door;
    client = clients.remove();
  }

  List<String> booked() {
    return booked;
  }

  long again() {
    return again;
  }

  long different() {
    return different;
  }

  long broken() {
    return broken;
  }

  long later() {
    return later;
  }

  @Override
  public Void call() throws InterruptedException {
    while (!door.isEnded()) {
      int days = 1 + ThreadLocalRandom.current().nextInt(HORIZON_DAYS);
      var asked =
          BookingCaller.asked(client, LocalDate.now(java.time.ZoneOffset.UTC).plusDays(days));
      var visits = BookingCaller.firstFound(answered(caller -> caller.find(asked)).body());
      if (!visits.isEmpty()) {
        bookOne(visits);
      }
      Thread.sleep(PAUSE_MS);
    }
    return null;
  }

  // Every fourth hold is left to the next one, which gives it back.
  private void bookOne(String visits) throws InterruptedException {
    var key = UUID.randomUUID();
    var held = answered(caller -> caller.hold(key, client, visits));
    if (held.statusCode() != 201 || ThreadLocalRandom.current().nextInt(4) == 0) {
      return;
    }
    var chain = BookingCaller.chain(held.body());
    var booking = UUID.randomUUID();
    var first = answered(caller -> caller.book(booking, chain));
    if (first.statusCode() == 201) {
      booked.add(chain);
      var second = answered(caller -> caller.book(booking, chain));
      different += second.body().equals(first.body()) ? 0 : 1;
      client = clients.remove();
    }
  }

  private interface Asking {
    HttpResponse<String> ask(BookingCaller caller) throws IOException, InterruptedException;
  }

  /// Asks until there is an answer that is no failure of a killed studio.
  private HttpResponse<String> answered(Asking asking) throws InterruptedException {
    while (true) {
      var caller = door.enter();
      int before = door.opened();
      try {
        var answer = asking.ask(caller);
        if (answer.statusCode() < 500 && answer.statusCode() != 302) {
          return answer;
        }
        if (answer.statusCode() == 503) {
          later++;
        } else if (answer.statusCode() != 302 && before >= 0 && before == door.opened()) {
          broken++;
        }
      } catch (IOException lost) {
        // the connection went with the studio
      }
      again++;
      Thread.sleep(PAUSE_MS);
    }
  }
}
