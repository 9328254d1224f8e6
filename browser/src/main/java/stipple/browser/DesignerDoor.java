package stipple.browser;

import org.teavm.jso.JSExport;

/// The door of the engines to the designer alone, so that no more than it needs is fetched; its
/// shape is told in designer.d.ts.
public final class DesignerDoor {

  private DesignerDoor() {}

  /// A client's head and plan made ready to draw on; a page keeps it.
  @JSExport
  public static OpenDesigner openDesigner(DesignerAsk ask) {
    return new OpenDesigner(ask);
  }
}
