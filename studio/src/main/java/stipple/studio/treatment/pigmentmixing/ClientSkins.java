package stipple.studio.treatment.pigmentmixing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.LatestUsed;
import stipple.studio.practice.colour.Optics;

/// The skin of each client, found out of the newest reading; what was found lately is kept.
@Component
class ClientSkins {

  private static final int KEPT = 40;

  private final SkinReadings readings;
  private final Optics optics;
  private final LatestUsed<String, ClientSkin> found = new LatestUsed<>(KEPT);

  ClientSkins(SkinReadings readings, Optics optics) {
    this.readings = readings;
    this.optics = optics;
  }

  /// Empty where nothing was measured and no type was picked.
  Optional<ClientSkin> of(UUID clientId) {
    return readings
        .latestSkin(clientId)
        .map(reading -> found.get(key(reading), key -> fitted(key, reading)));
  }

  // a reading never changes; a guess is told by what it is a guess from
  private static String key(SkinReading reading) {
    return reading.isGuess() ? reading.source().toString() : reading.id().toString();
  }

  private ClientSkin fitted(String key, SkinReading reading) {
    return new ClientSkin(key, SkinKnownBy.of(reading), reading.estimate(optics));
  }
}
