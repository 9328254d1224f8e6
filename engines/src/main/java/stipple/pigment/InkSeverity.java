package stipple.pigment;

/// How much a finding weighs: the lot must not be used, think first, or know.
public enum InkSeverity {
  BLOCK,
  WARN,
  INFO
}
