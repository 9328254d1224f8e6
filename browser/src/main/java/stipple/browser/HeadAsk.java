package stipple.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.Int8Array;

/// The head a page lays dots on, and by what chance; the shape is told in stipple.d.ts.
public interface HeadAsk extends JSObject {

  @JSProperty
  @Nullable Tape getAround();

  @JSProperty
  @Nullable Tape getOver();

  @JSProperty
  @Nullable Tape getLength();

  @JSProperty
  double getHairMm();

  @JSProperty
  double getHairSdMm();

  @JSProperty
  boolean isWoman();

  @JSProperty
  double getGlabellaAboveNasionMm();

  @JSProperty
  double getOuterCanthusMm();

  @JSProperty
  String getSeed();

  @JSProperty
  Int8Array getTile();

  /// One tape as it was read.
  interface Tape extends JSObject {

    @JSProperty
    double getMeanMm();

    @JSProperty
    double getReadings();
  }
}
