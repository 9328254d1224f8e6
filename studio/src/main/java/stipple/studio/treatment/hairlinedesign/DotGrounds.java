package stipple.studio.treatment.hairlinedesign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.design.DotWish;
import stipple.dots.Layouter;
import stipple.dots.Tile;
import stipple.number.Seed;
import stipple.scalp.Scale;
import stipple.scalp.Zone;
import stipple.studio.house.Fingerprint;
import stipple.studio.house.LatestUsed;

/// Heads and clients made ready for dots, those used last.
///
/// A chart takes a tenth of a second and a client's order of dots half of that; each is some 8 MB.
/// What is kept here can be made again and is never the record.
final class DotGrounds {

  private static final int HEADS = 3;
  private static final int CLIENTS = 3;

  private final byte[] tileFile = tileFile();
  private final Tile tile = Tile.of(tileFile);
  private final LatestUsed<Scale, DotGround> grounds = new LatestUsed<>(HEADS);
  private final LatestUsed<ClientOnHead, ClientGround> clients = new LatestUsed<>(CLIENTS);

  // a head is all in its scale: whoever has the same shares its chart
  private record ClientOnHead(Scale head, long seed) {}

  private record ClientGround(DotGround ground, Layouter layouter) {}

  /// The dots of a drawing on a head, so many times as dense in each zone; nothing where they are
  /// more than a layout may have.
  Optional<LaidDots> lay(UUID clientId, DesignedHead designed, Map<Zone, Double> more) {
    var on = ground(clientId, designed);
    var wish = new DotWish(designed.designed(), designed.lineAsDrawn(clientId));
    var field = wish.field(on.ground().bare());
    var times = wish.times(more);
    return on.layouter()
        .layIfFew(field, times)
        .map(layout -> new LaidDots(designed, layout, wish.placed(), on.ground()));
  }

  private ClientGround ground(UUID clientId, DesignedHead designed) {
    var head = designed.head();
    return clients.get(
        new ClientOnHead(head.model().scale(), seed(clientId)),
        name -> {
          var ground = grounds.get(name.head(), _ -> DotGround.of(head.map()));
          return new ClientGround(ground, Layouter.on(ground.chart(), tile, new Seed(name.seed())));
        });
  }

  /// The chance of a client: every version of their design keeps its dots where it can.
  static long seed(UUID clientId) {
    return clientId.getLeastSignificantBits();
  }

  long tileKey() {
    return tile.key();
  }

  String tileSha256() {
    return Fingerprint.of(ByteBuffer.wrap(tileFile));
  }

  private static byte[] tileFile() {
    try (var file = Tile.class.getResourceAsStream("tile-1.bin")) {
      if (file == null) {
        throw new IllegalStateException("the engines come without their tile of dots");
      }
      return file.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
