package stipple.browser;

import org.teavm.jso.JSProperty;

/// What is brought into a skin, and what it should look like; the shape is told in stipple.d.ts.
public interface ImplantAsk extends HandAsk {

  @JSProperty
  InkAsk[] getInks();

  @JSProperty
  SkinAsk.LabAsk getTarget();

  /// One ink and its share of the cap.
  interface InkAsk extends ShelfInkAsk {

    @JSProperty
    double getShare();
  }
}
