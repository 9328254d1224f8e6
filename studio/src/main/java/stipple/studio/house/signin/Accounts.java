package stipple.studio.house.signin;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.house.database.StudioScope;

/// Who may sign in, and with what. The one collection that is asked before a studio is known.
@Component
public class Accounts implements UserDetailsService {

  private final Database database;
  private final PasswordEncoder passwords;

  Accounts(Database database, PasswordEncoder passwords) {
    this.database = database;
    this.passwords = passwords;
  }

  @Override
  public UserDetails loadUserByUsername(String typed) {
    var email = typed.strip().toLowerCase(Locale.ROOT);
    var account =
        database
            .one("SELECT * FROM account WHERE email = ?", Accounts::read, email)
            .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    return StudioScope.call(account.studioId, () -> signedIn(account));
  }

  private SignedIn signedIn(Known account) {
    var viewer =
        database.one(
            "SELECT name, role FROM person WHERE id = ?",
            row ->
                new Viewer(
                    account.studioId,
                    account.personId,
                    row.text("name"),
                    account.email,
                    row.choice("role", Role.class)),
            account.personId);
    return new SignedIn(
        viewer.orElseThrow(() -> new UsernameNotFoundException("unknown")),
        new SignedIn.Account(account.passwordHash, account.disabled));
  }

  /// Opens an account for a person of the studio.
  public void open(UUID studioId, UUID personId, String email, String password) {
    int opened =
        database.change(
            """
            INSERT INTO account (email, studio_id, person_id, password_hash) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            email.toLowerCase(Locale.ROOT),
            studioId,
            personId,
            passwords.encode(password));
    if (opened == 0) {
      throw new NotDone(Phrase.of("sign-in.email-taken"));
    }
  }

  /// True if somebody, at whatever studio, signs in with this address.
  public boolean isTaken(String email) {
    return database.count(
            "SELECT count(*) FROM account WHERE email = ?", email.toLowerCase(Locale.ROOT))
        > 0;
  }

  public void changePassword(Viewer viewer, String present, String wanted) {
    var known =
        database.one(
            "SELECT * FROM account WHERE person_id = ?", Accounts::read, viewer.personId());
    if (known.isEmpty() || !passwords.matches(present, known.get().passwordHash)) {
      throw new NotDone(Phrase.of("sign-in.wrong-present-password"));
    }
    database.change(
        "UPDATE account SET password_hash = ? WHERE person_id = ?",
        passwords.encode(wanted),
        viewer.personId());
  }

  /// Shuts or opens the door for a person: at once, also where they are signed in.
  public void disable(UUID personId, boolean disabled) {
    database.change("UPDATE account SET disabled = ? WHERE person_id = ?", disabled, personId);
  }

  /// True if this person has an account, also one that is shut for now.
  public boolean has(UUID personId) {
    return database.count("SELECT count(*) FROM account WHERE person_id = ?", personId) > 0;
  }

  public boolean isEmpty() {
    return database.count("SELECT count(*) FROM account") == 0;
  }

  /// Every studio that somebody can sign in to: for work done by night, for nobody's eyes.
  public List<UUID> studios() {
    return database.list(
        "SELECT DISTINCT studio_id FROM account ORDER BY studio_id", row -> row.id("studio_id"));
  }

  private static Known read(Row row) {
    return new Known(
        row.text("email"),
        row.id("studio_id"),
        row.id("person_id"),
        row.text("password_hash"),
        row.flag("disabled"));
  }

  private record Known(
      String email, UUID studioId, UUID personId, String passwordHash, boolean disabled) {}
}
