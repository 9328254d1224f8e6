package stipple.duration;

/// The clients among the effects on the pace.
///
/// A client whose plan is closed, or beyond the 32 last seen, is forgotten as a column and kept as
/// a mean and a variance.
final class Clientele {

  private final DurationPrior prior;
  private final Seats seats;
  private PastPeople past;

  Clientele(DurationPrior prior) {
    this.prior = prior;
    seats = new Seats(PaceColumns.MOST_CLIENTS);
    past = PastPeople.none();
  }

  private Clientele(Clientele other) {
    prior = other.prior;
    seats = other.seats.copy();
    past = other.past;
  }

  Clientele copy() {
    return new Clientele(this);
  }

  /// A client comes.
  void begin(String client, PaceBelief belief) {
    int seat = seats.find(client);
    if (seat < 0) {
      seat = seats.next();
      close(seat, belief);
      int column = PaceColumns.CLIENTS + seat;
      past.find(client)
          .ifPresentOrElse(
              known -> belief.restart(column, known.means()[0], known.variances()[0]),
              () -> belief.restart(column, 0, prior.inChance(prior.clientSd())));
    }
    seats.see(seat, client);
  }

  /// The plan of a client is closed.
  void close(String client, PaceBelief belief) {
    int seat = seats.find(client);
    if (seat >= 0) {
      close(seat, belief);
    }
  }

  private void close(int seat, PaceBelief belief) {
    var client = seats.at(seat);
    if (!client.isEmpty()) {
      int column = PaceColumns.CLIENTS + seat;
      past = past.with(client, belief, column, 1, 0);
      belief.restart(column, 0, 0);
      seats.leave(seat);
    }
  }

  /// Where a client's effect is, below 0 for nowhere.
  int column(String client) {
    int seat = seats.find(client);
    return seat < 0 ? -1 : PaceColumns.CLIENTS + seat;
  }

  /// Adds what is believed of a client.
  void addTo(PaceRow.Draft row, String client) {
    int column = column(client);
    if (column >= 0) {
      row.add(column, 1);
    } else {
      past.find(client)
          .ifPresentOrElse(
              known -> row.addPassing(known.means()[0], known.variances()[0]),
              () -> row.addPassing(0, prior.inChance(prior.clientSd())));
    }
  }
}
