package stipple.studio.treatment.pigmentmixing;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import stipple.studio.practice.stock.Lot;

/// A mix that was made for a client: pigment out of lots, and water.
public record Mix(
    UUID id,
    UUID clientId,
    String name,
    Making making,
    List<Part> parts,
    BigDecimal waterMl,
    String ruleTable,
    String note,
    Instant mixedAt,
    String mixedBy,
    Optional<Instant> voidedAt,
    Optional<String> voidReason,
    int version) {

  private static final BigDecimal LEAST_USUAL = new BigDecimal(6);
  private static final BigDecimal MOST_USUAL = new BigDecimal(30);

  public Mix {
    parts = List.copyOf(parts);
  }

  /// So much out of one lot; the drops where they were counted.
  public record Part(Lot lot, BigDecimal ml, Optional<Integer> drops) {

    public UUID lotId() {
      return lot.id();
    }

    /// What the pigment is, with its lot number.
    public String text() {
      return lot.text();
    }
  }

  Mix with(List<Part> poured) {
    return new Mix(
        id,
        clientId,
        name,
        making,
        poured,
        waterMl,
        ruleTable,
        note,
        mixedAt,
        mixedBy,
        voidedAt,
        voidReason,
        version);
  }

  /// Drops of pigment in the concentrate, where they were counted.
  public Optional<Integer> drops() {
    return making == Making.BY_RECIPE
        ? Optional.of(parts.stream().mapToInt(part -> part.drops().orElse(0)).sum())
        : Optional.empty();
  }

  /// Parts of water to one part of pigment, to a tenth: 20 is said 20:1, 0 is undiluted.
  public BigDecimal ratio() {
    return ratio(waterMl, pigmentMl());
  }

  static BigDecimal ratio(BigDecimal waterMl, BigDecimal pigmentMl) {
    var ratio = waterMl.divide(pigmentMl, 1, HALF_UP).stripTrailingZeros();
    return ratio.scale() < 0 ? ratio.setScale(0) : ratio;
  }

  public BigDecimal pigmentMl() {
    return parts.stream().map(Part::ml).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal totalMl() {
    return pigmentMl().add(waterMl);
  }

  /// Outside the 6:1 to 30:1 that the trade writes about, and not undiluted.
  public boolean isUnusual() {
    return waterMl.signum() > 0
        && (ratio().compareTo(LEAST_USUAL) < 0 || ratio().compareTo(MOST_USUAL) > 0);
  }

  public Set<UUID> lotIds() {
    return parts.stream().map(Part::lotId).collect(Collectors.toUnmodifiableSet());
  }

  public boolean isVoided() {
    return voidedAt.isPresent();
  }
}
