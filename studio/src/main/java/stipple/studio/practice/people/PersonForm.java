package stipple.studio.practice.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.house.signin.Role;
import stipple.studio.house.web.Form;

/// Reads and fills the forms of a person and of a licence.
final class PersonForm {

  private static final int OLDEST_YEARS = 60;

  private PersonForm() {}

  /// Somebody new. The front desk does not practise.
  static Person readNew(Form form, UUID id) {
    return read(form, id, email(form), Optional.empty());
  }

  static Person readChange(Form form, Person known) {
    return read(form, known.id(), known.email(), known.leftOn());
  }

  private static Person read(Form form, UUID id, String email, Optional<LocalDate> leftOn) {
    var role = form.choice("role", Role.class);
    var practises = form.isTicked("practises");
    if (practises && role == Role.FRONT_DESK) {
      form.say("practises", Phrase.of("person.desk-practises"));
    }
    return new Person(id, form.text("name", 120), email, role, practises, leftOn, form.version());
  }

  static String email(Form form) {
    var email = form.text("email", 254).toLowerCase(Locale.ROOT);
    if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+")) {
      form.say("email", Phrase.of("house.form.not-an-email"));
    }
    return email;
  }

  static Form filled(Person person) {
    var filled = new HashMap<String, String>();
    filled.put("name", person.name());
    filled.put("role", person.role().name());
    filled.put("practises", person.practises() ? "yes" : "");
    return Form.filled(filled);
  }

  static Licence readLicence(Form form, UUID id, UUID personId, LocalDate today) {
    var issued = form.date("issuedOn", today.minusYears(OLDEST_YEARS), today);
    var expires =
        form.optionalDate("expiresOn", today.minusYears(OLDEST_YEARS), today.plusYears(50));
    if (expires.isPresent() && !expires.get().isAfter(issued)) {
      form.say("expiresOn", Phrase.of("licence.expires-first"));
    }
    return new Licence(
        id,
        personId,
        form.choice("kind", Licence.Kind.class),
        form.text("title", 160),
        form.text("issuer", 160),
        form.optionalText("number", 80),
        issued,
        expires,
        Optional.empty());
  }
}
