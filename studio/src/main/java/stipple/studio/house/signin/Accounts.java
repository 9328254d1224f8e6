package stipple.studio.house.signin;

import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.database.StudioScope;

/// Who may sign in, and with what. The one collection that is asked before a studio is known.
@Component
public class Accounts implements UserDetailsService {

  private final JdbcClient database;
  private final PasswordEncoder passwords;

  Accounts(JdbcClient database, PasswordEncoder passwords) {
    this.database = database;
    this.passwords = passwords;
  }

  @Override
  public UserDetails loadUserByUsername(String typed) {
    var email = typed.strip().toLowerCase(Locale.ROOT);
    var row =
        database
            .sql("SELECT email, studio_id, person_id, password_hash, disabled FROM account WHERE email = ?")
            .param(email)
            .query(Row.class)
            .optional()
            .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    return StudioScope.run(row.studioId, () -> signedIn(row));
  }

  private SignedIn signedIn(Row row) {
    var person =
        database
            .sql("SELECT name, role FROM person WHERE studio_id = ? AND id = ?")
            .params(row.studioId, row.personId)
            .query(Person.class)
            .single();
    return new SignedIn(
        new Viewer(row.studioId, row.personId, person.name, row.email, person.role),
        new SignedIn.Account(row.passwordHash, row.disabled));
  }

  /// Opens an account for a person of the studio.
  public void open(UUID studioId, UUID personId, String email, String password) {
    int opened =
        database
            .sql("INSERT INTO account (email, studio_id, person_id, password_hash) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
            .params(email.toLowerCase(Locale.ROOT), studioId, personId, passwords.encode(password))
            .update();
    if (opened == 0) {
      throw new NotDone(Phrase.of("sign-in.email-taken"));
    }
  }

  public void changePassword(Viewer viewer, String present, String wanted) {
    var hash =
        database
            .sql("SELECT password_hash FROM account WHERE studio_id = ? AND person_id = ?")
            .params(viewer.studioId(), viewer.personId())
            .query(String.class)
            .single();
    if (!passwords.matches(present, hash)) {
      throw new NotDone(Phrase.of("sign-in.wrong-present-password"));
    }
    database
        .sql("UPDATE account SET password_hash = ? WHERE studio_id = ? AND person_id = ?")
        .params(passwords.encode(wanted), viewer.studioId(), viewer.personId())
        .update();
  }

  /// Shuts or opens the door for a person: at once, also where they are signed in.
  public void disable(UUID studioId, UUID personId, boolean disabled) {
    database
        .sql("UPDATE account SET disabled = ? WHERE studio_id = ? AND person_id = ?")
        .params(disabled, studioId, personId)
        .update();
  }

  public boolean isEmpty() {
    return database.sql("SELECT count(*) FROM account").query(Long.class).single() == 0;
  }

  private record Row(
      String email, UUID studioId, UUID personId, String passwordHash, boolean disabled) {}

  private record Person(String name, Role role) {}
}
