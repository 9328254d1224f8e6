package stipple.studio.practice.insights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import stipple.scalp.Zone;
import stipple.studio.house.Phrase;
import stipple.studio.practice.sessionlog.ToldSession;
import stipple.studio.practice.sessionlog.ToldSession.Skin;

/// The forecasts by what the sessions have in common.
public record Groups(Kind kind, List<Row> rows) {

  private static final int LAST_NUMBER = 4;

  /// What they have in common.
  public enum Kind {
    PRACTITIONER,
    ZONE,
    SKIN,
    NUMBER
  }

  /// One group; none are shown that are empty.
  public record Row(Phrase name, Accuracy accuracy) {}

  static List<Groups> of(List<ScoredForecast> scored, List<Practitioner> practitioners) {
    return List.of(
        byPractitioner(scored, practitioners), byZone(scored), bySkin(scored), byNumber(scored));
  }

  private static Groups byPractitioner(
      List<ScoredForecast> scored, List<Practitioner> practitioners) {
    var rows = new ArrayList<Row>();
    for (var one : practitioners) {
      add(
          rows,
          Phrase.of("insights.name", one.name()),
          scored,
          told -> told.practitioner().equals(one.key()));
    }
    return new Groups(Kind.PRACTITIONER, rows);
  }

  private static Groups byZone(List<ScoredForecast> scored) {
    var rows = new ArrayList<Row>();
    for (var zone : Zone.values()) {
      add(rows, Phrase.of("insights.name", zone), scored, told -> mainZone(told) == zone);
    }
    return new Groups(Kind.ZONE, rows);
  }

  /// The zone with most dots.
  static Zone mainZone(ToldSession told) {
    return told.dots().entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<Zone, Integer> zone) -> zone.getValue())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(Zone.TOP);
  }

  private static Groups bySkin(List<ScoredForecast> scored) {
    var rows = new ArrayList<Row>();
    add(rows, Phrase.of("insights.ordinary-skin"), scored, told -> told.skin().isEmpty());
    for (var skin : Skin.values()) {
      add(rows, Phrase.of("insights.name", skin), scored, told -> told.skin().contains(skin));
    }
    return new Groups(Kind.SKIN, rows);
  }

  private static Groups byNumber(List<ScoredForecast> scored) {
    var rows = new ArrayList<Row>();
    for (int i = 1; i < LAST_NUMBER; i++) {
      int number = i;
      add(rows, Phrase.of("insights.session", number), scored, told -> told.number() == number);
    }
    add(
        rows,
        Phrase.of("insights.session.later", LAST_NUMBER),
        scored,
        told -> told.number() >= LAST_NUMBER);
    return new Groups(Kind.NUMBER, rows);
  }

  private static void add(
      List<Row> rows, Phrase name, List<ScoredForecast> scored, Predicate<ToldSession> belongs) {
    var ofGroup = scored.stream().filter(one -> belongs.test(one.session().told())).toList();
    if (!ofGroup.isEmpty()) {
      rows.add(new Row(name, Accuracy.of(ofGroup)));
    }
  }
}
