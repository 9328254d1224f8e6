package stipple.studio.treatment.pigmentmixing;

import java.util.List;
import java.util.Optional;
import stipple.number.Seed;
import stipple.pigment.Age;
import stipple.pigment.Hand;
import stipple.pigment.InkGrade;
import stipple.pigment.Lab;
import stipple.pigment.Limit;
import stipple.pigment.Nearness;
import stipple.pigment.Placement;
import stipple.pigment.ScreenColour;

/// How a mix is expected to look under one client's skin, and from what that was reckoned.
public record Outlook(Premises premises, Lab bare, List<OutlookSwatch> swatches) {

  public Outlook {
    swatches = List.copyOf(swatches);
  }

  /// What was taken for granted. What limits it is known once the bands are.
  public record Premises(
      String engine,
      SkinKnownBy skin,
      Optional<Wanted> wanted,
      double dotsPerCm2,
      Hand hand,
      Placement healed,
      InkGrade badge,
      Optional<Limit> limit,
      Seed seed) {}

  /// What was to be matched.
  public record Wanted(TargetSource source, String name, Lab lab) {

    public String hex() {
      return ScreenColour.of(lab).hex();
    }
  }

  public OutlookSwatch at(Age age, Nearness nearness) {
    return swatches.stream()
        .filter(swatch -> swatch.age() == age && swatch.nearness() == nearness)
        .findFirst()
        .orElseThrow();
  }

  /// The healed skin as people see it.
  public OutlookSwatch healed() {
    return at(Age.HEALED, Nearness.FIELD);
  }

  public List<Age> ages() {
    return List.of(Age.values());
  }

  public String bareHex() {
    return ScreenColour.of(bare).hex();
  }

  public boolean isSure() {
    return premises.limit().isPresent();
  }

  /// Where the pigment looks blue or green at some age, seen from afar.
  public Optional<Age> tooCool() {
    return ages().stream()
        .filter(age -> age != Age.FRESH && at(age, Nearness.FIELD).tooCool())
        .findFirst();
  }
}
