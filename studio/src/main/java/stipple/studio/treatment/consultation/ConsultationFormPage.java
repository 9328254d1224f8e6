package stipple.studio.treatment.consultation;

import java.util.List;
import java.util.stream.IntStream;
import stipple.dots.Density;
import stipple.duration.Goal;
import stipple.duration.Healing;
import stipple.scalp.Stage;
import stipple.scalp.Zone;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;

/// A consultation in hand, as a form.
public record ConsultationFormPage(
    ClientFrame client,
    Form form,
    int version,
    ContraindicationRules rules,
    HeadCard head,
    List<Consultation> former) {

  public String path() {
    return "/clients/" + client.client().id() + "/consultation";
  }

  public List<Rule.Group> groups() {
    return List.of(Rule.Group.values()).stream().filter(group -> group != Rule.Group.AGE).toList();
  }

  public List<Choice> goals() {
    return Choice.all(Goal.class);
  }

  public List<Choice> densities() {
    return Choice.all(Density.class);
  }

  public List<Choice> stages() {
    return Choice.all(Stage.class);
  }

  public List<Choice> hairTones() {
    return Choice.all(HairTone.class);
  }

  public List<Choice> healings() {
    return Choice.all(Healing.class);
  }

  public List<Choice> tones() {
    return IntStream.rangeClosed(1, 6)
        .mapToObj(tone ->
            new Choice(
                Integer.toString(tone), java.util.Optional.of("consultation.tone." + tone), ""))
        .toList();
  }

  public List<Choice> pains() {
    return IntStream.rangeClosed(0, 10)
        .mapToObj(pain -> Choice.of(pain, Integer.toString(pain)))
        .toList();
  }

  public List<Zone> zones() {
    return List.of(Zone.values());
  }

  public long answered() {
    return rules.asked().stream()
        .filter(rule -> !form.value("q-" + rule.condition()).isEmpty())
        .count();
  }
}
