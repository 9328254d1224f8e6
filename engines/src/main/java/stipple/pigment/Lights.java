package stipple.pigment;

import java.util.List;

/// The lights that a mix is looked at in: daylight, by which it is judged, a light bulb and a lamp
/// of today, by which it should not come apart from what it stands beside.
///
/// *Domain*: three ways of looking on one grid.
public record Lights(Viewing day, Viewing bulb, Viewing led) {

  public Lights {
    if (!day.grid().equals(bulb.grid()) || !day.grid().equals(led.grid())) {
      throw new IllegalArgumentException("all lights must be on " + day.grid());
    }
  }

  /// D65, A and LED-B3 for the observer of 1964, from the tables.
  public static Lights usual(Grid grid, Tables.Table observers, Tables.Table illuminants) {
    var eye = Observer.tenDegrees(observers);
    return new Lights(
        new Viewing(grid, eye, Illuminant.d65(illuminants)),
        new Viewing(grid, eye, Illuminant.a(illuminants)),
        new Viewing(grid, eye, Illuminant.ledB3(illuminants)));
  }

  public Grid grid() {
    return day.grid();
  }

  List<Viewing> all() {
    return List.of(day, bulb, led);
  }
}
