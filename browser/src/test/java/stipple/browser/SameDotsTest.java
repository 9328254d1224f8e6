package stipple.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stipple.dots.Sessions;
import stipple.dots.Tile;
import stipple.scalp.Zone;

/// The built browser module, run in Node, lays the same dots as the JVM: names, sessions, zones and
/// places to the last bit.
class SameDotsTest {

  private static final String SCRIPT = "same-dots/lay.mjs";

  /// The dots that the engines keep as those of this version; the first ask is theirs.
  private static final String GOLDEN =
      "1e3946179fe01aaacd6e64663cb7af79ff30d8a30d2ef76bb3581b6b47cea227";

  @TempDir Path folder;

  @Test
  void the_browser_and_the_server_lay_the_same_dots() throws Exception {
    byte[] tile = tile();
    var inNode = InNode.answers(folder, SCRIPT, Files.write(folder.resolve("tile-1.bin"), tile));
    var asks = InNode.asks(SCRIPT);
    assertThat(asks).hasSizeGreaterThanOrEqualTo(6);
    assertThat(inNode).hasSameSizeAs(asks);
    for (int i = 0; i < asks.size(); i++) {
      var here = told(new DesignHere(asks.get(i)).laid(Tile.of(tile)));
      var there = new ArrayList<>(List.of(inNode.get(i).split(";", -1)));
      // the same number may be written in two ways
      there.set(1, String.valueOf(Double.parseDouble(there.get(1))));
      assertThat(there).as(asks.get(i)).isEqualTo(here);
    }
    assertThat(inNode.getFirst()).contains(GOLDEN);
  }

  private static List<String> told(Sessions sessions) throws NoSuchAlgorithmException {
    var layout = sessions.layout();
    assertThat(layout.size()).isPositive();
    var zones = new ArrayList<String>();
    layout
        .dotsByZone()
        .forEach((zone, dots) -> zones.add(zone.name().toLowerCase(Locale.ROOT) + " " + dots));
    return List.of(
        String.join(" ", zones),
        String.valueOf(layout.lackingDots()),
        whole(sessions),
        rest(sessions));
  }

  private static String whole(Sessions sessions) throws NoSuchAlgorithmException {
    var layout = sessions.layout();
    var bytes = ByteBuffer.allocate(48 * layout.size()).order(ByteOrder.LITTLE_ENDIAN);
    for (int dot = 0; dot < layout.size(); dot++) {
      bytes.putInt(layout.id(dot)).putInt(sessions.session(dot));
      bytes.putDouble(layout.p(dot)).putDouble(layout.q(dot)).putDouble(layout.score(dot));
      bytes.putDouble(layout.xMm(dot)).putDouble(layout.yMm(dot));
    }
    return sha256(bytes);
  }

  private static String rest(Sessions sessions) throws NoSuchAlgorithmException {
    var layout = sessions.layout();
    var zones = List.of(Zone.HAIRLINE, Zone.TOP, Zone.CROWN, Zone.SIDES, Zone.SCAR);
    var bytes = ByteBuffer.allocate(12 * layout.size()).order(ByteOrder.LITTLE_ENDIAN);
    for (int dot = 0; dot < layout.size(); dot++) {
      bytes.putInt(zones.indexOf(layout.zone(dot))).putDouble(layout.zMm(dot));
    }
    return sha256(bytes);
  }

  private static String sha256(ByteBuffer bytes) throws NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    digest.update(bytes.flip());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] tile() throws IOException {
    try (var file = Tile.class.getResourceAsStream("tile-1.bin")) {
      return Objects.requireNonNull(file).readAllBytes();
    }
  }
}
