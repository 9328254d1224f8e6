package stipple.studio.treatment.hairlinedesign;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import stipple.scalp.HeadView;
import stipple.scalp.Position;
import stipple.studio.house.LatestUsed;

/// The dots of a layout as they are seen from one side: a picture of nothing but dots, one path a
/// session, in the millimetres of the pictures of heads. A page lays it over one of those and gives
/// it its inks.
@Component
public class DotPictures {

  private static final int PICTURES = 24;
  // a tenth of a millimetre would do for the eye, but beats against the lattice of some screens
  private static final double PER_MM = 25;
  // dots are told in strips so that the way to the next one is short
  private static final int STRIP = 60;
  private static final int MARGIN = 125;

  private final LatestUsed<String, byte[]> pictures = new LatestUsed<>(PICTURES);

  /// Which dots, and in which of so many inks each is drawn: 1 up to the last, 0 for none.
  public record Inked(LaidDots laid, int inks, IntUnaryOperator inkOf) {}

  /// The picture under the fingerprint of what it shows; nothing where the browser has it already.
  /// It is the viewer's own, and asked for anew each time.
  public ResponseEntity<byte[]> answer(
      WebRequest request, HeadView view, String sha256, Supplier<Inked> inked) {
    // weak, so that it may be sent packed
    var tag = "W/\"" + sha256.substring(0, 32) + "-" + view.name().toLowerCase(Locale.ROOT) + "\"";
    var headers =
        ResponseEntity.ok()
            .cacheControl(CacheControl.noCache().cachePrivate())
            .eTag(tag)
            .contentType(MediaType.valueOf("image/svg+xml"));
    return request.checkNotModified(tag)
        ? headers.build()
        : headers.body(pictures.get(tag, _ -> svg(view, inked.get())));
  }

  /// The view of a name in an address.
  public static HeadView view(String name) {
    return HeadView.valueOf(name.toUpperCase(Locale.ROOT));
  }

  static byte[] svg(HeadView view, Inked inked) {
    var layout = inked.laid().layout();
    var map = inked.laid().head().map();
    var chart = layout.field().chart();
    int[] right = new int[layout.size()];
    int[] down = new int[layout.size()];
    for (int dot = 0; dot < right.length; dot++) {
      var place = new Position(layout.xMm(dot), layout.yMm(dot), layout.zMm(dot));
      right[dot] = (int) Math.round(view.right(place) * PER_MM);
      down[dot] = (int) Math.round(view.down(place) * PER_MM);
    }
    var paths = new DotPath[inked.inks() + 1];
    Arrays.setAll(paths, _ -> new DotPath());
    IntStream.range(0, right.length)
        .filter(dot -> view.sees(map, chart.toArc(layout.p(dot), layout.q(dot))))
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(dot -> Math.floorDiv(down[dot], STRIP))
                .thenComparingInt(
                    dot -> Math.floorDiv(down[dot], STRIP) % 2 == 0 ? right[dot] : -right[dot])
                .thenComparingInt(layout::id))
        .forEach(dot -> paths[inked.inkOf().applyAsInt(dot)].add(right[dot], down[dot]));
    return written(paths, right, down).getBytes(StandardCharsets.UTF_8);
  }

  private static String written(DotPath[] paths, int[] right, int[] down) {
    var svg = new StringBuilder();
    int left = Arrays.stream(right).min().orElse(0) - MARGIN;
    int top = Arrays.stream(down).min().orElse(0) - MARGIN;
    int width = Arrays.stream(right).max().orElse(0) + MARGIN - left;
    int height = Arrays.stream(down).max().orElse(0) + MARGIN - top;
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"")
        .append(left / PER_MM + " " + top / PER_MM + " " + width / PER_MM + " " + height / PER_MM)
        .append("\" fill=\"none\" stroke=\"#1c1a17\" stroke-width=\"13\">");
    for (int ink = 1; ink < paths.length; ink++) {
      svg.append("<path id=\"s")
          .append(ink)
          .append("\" transform=\"scale(.04)\" stroke-linecap=\"round\" d=\"")
          .append(paths[ink])
          .append("\"/>");
    }
    return svg.append("</svg>").toString();
  }
}
