package stipple.studio.practice.clients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;

/// Reads and fills the form of a client.
final class ClientForm {

  private static final int OLDEST_YEARS = 120;

  private ClientForm() {}

  static Client read(Form form, UUID id, Instant takenInAt, LocalDate today) {
    var client =
        new Client(
            id,
            form.text("name", 120),
            form.date("bornOn", today.minusYears(OLDEST_YEARS), today),
            form.optionalText("email", 254),
            form.optionalText("phone", 40),
            form.optionalText("address", 400),
            form.optionalText("note", 2000),
            takenInAt,
            form.version());
    if (!client.email().isEmpty() && !client.email().matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+")) {
      form.say("email", Phrase.of("house.form.not-an-email"));
    }
    if (!client.phone().isEmpty() && !client.phone().matches("[+0-9 ()/.-]{5,40}")) {
      form.say("phone", Phrase.of("house.form.not-a-phone"));
    }
    return client;
  }

  static Form filled(Client client) {
    return Form.filled(
        Map.of(
            "name", client.name(),
            "bornOn", client.bornOn().toString(),
            "email", client.email(),
            "phone", client.phone(),
            "address", client.address(),
            "note", client.note()));
  }
}
