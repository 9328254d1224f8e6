package stipple.studio.treatment.hairlinedesign;

import java.util.Locale;
import java.util.Set;

/// The paper that lies in a studio's printer, on its side.
public enum PaperSize {
  A4(297, 210),
  LETTER(279.4, 215.9);

  // where letter is the paper of offices
  private static final Set<String> LETTER_COUNTRIES =
      Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR", "PA", "DO", "PR", "SV", "NI");

  private final double widthMm;
  private final double heightMm;

  PaperSize(double widthMm, double heightMm) {
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  static PaperSize of(Locale locale) {
    return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
  }

  double widthMm() {
    return widthMm;
  }

  double heightMm() {
    return heightMm;
  }
}
