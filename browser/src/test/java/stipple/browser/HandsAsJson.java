package stipple.browser;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;

/// A tree of records as the JSON that the studio writes of it: components by name, numbers in full.
final class HandsAsJson {

  private HandsAsJson() {}

  static String of(Object value) throws ReflectiveOperationException {
    var parts = new ArrayList<String>();
    switch (value) {
      case Number number -> {
        return number.toString();
      }
      case Collection<?> list -> {
        for (var one : list) {
          parts.add(of(one));
        }
        return "[" + String.join(",", parts) + "]";
      }
      case Map<?, ?> map -> {
        for (var entry : map.entrySet()) {
          parts.add("\"" + entry.getKey() + "\":" + of(entry.getValue()));
        }
      }
      default -> {
        for (RecordComponent one : value.getClass().getRecordComponents()) {
          parts.add("\"" + one.getName() + "\":" + of(one.getAccessor().invoke(value)));
        }
      }
    }
    return "{" + String.join(",", parts) + "}";
  }
}
