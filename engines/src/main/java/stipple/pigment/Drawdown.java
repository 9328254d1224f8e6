package stipple.pigment;

import java.util.List;
import java.util.Map;
import stipple.number.Bounds;

/// A film drawn down on opacity cards and measured: which inks are in it, and what it gives back.
///
/// *Domain*: shares of the mass by the name of the ink, 0–1, together above 0 and at most 1 (the
/// rest is clear diluent); at least one card.
public record Drawdown(Map<String, Double> shares, List<OnCard> films) {

  /// The film on one card, and the same card bare.
  public record OnCard(Reflectance bare, Reflectance film) {}

  public Drawdown {
    shares = Map.copyOf(shares);
    films = List.copyOf(films);
    double whole = 0;
    for (double share : shares.values()) {
      whole += Bounds.within(share, "share of an ink", "(0–1)", 0, 1);
    }
    Bounds.within(whole, "sum of the shares of inks", "(0–1)", 1e-6, 1.005);
    Bounds.within(films.size(), "number of cards of a drawdown", "", 1, 100);
  }

  /// The share of an ink; nought when it is not in the film.
  public double share(String ink) {
    return shares.getOrDefault(ink, 0.0);
  }
}
