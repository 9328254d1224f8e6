package stipple.studio.practice.feeds;

/// How much of a client stands in a practitioner's other calendar.
public enum ClientShown {
  NOTHING {
    @Override
    String of(String name) {
      return "";
    }
  },
  INITIALS {
    @Override
    String of(String name) {
      var initials = new StringBuilder();
      for (var part : name.strip().split("[\\s-]+", -1)) {
        if (!part.isEmpty()) {
          initials.append(Character.toString(part.codePointAt(0))).append('.');
        }
      }
      return initials.toString();
    }
  },
  FIRST_NAME {
    @Override
    String of(String name) {
      return name.strip().split("\\s+", 2)[0];
    }
  };

  /// What is shown of this name; empty for nothing.
  abstract String of(String name);
}
