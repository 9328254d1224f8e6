package stipple.bench.heads;

/// As the surveys tell it, for their means are told apart by it.
public enum Sex {
  MALE,
  FEMALE,
  UNTOLD
}
