package stipple.studio.practice.stock;

import java.util.List;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;

/// A lot to be received.
public record ReceivePage(Form form, Lot.Kind kind) {

  public List<Choice> units() {
    return kind.units().stream().<Choice>map(Choice::of).toList();
  }
}
