package stipple.studio.house.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountTest {

  @Test
  void an_ordinary_user_needs_no_prefix() {
    var account = Account.choose(false, Optional.empty(), _ -> false);
    assertThat(account).isEqualTo(Account.ORDINARY);
    assertThat(account.prefix()).isEmpty();
  }

  @Test
  void root_steps_into_a_namespace_and_otherwise_becomes_nobody() {
    assertThat(Account.choose(true, Optional.empty(), _ -> true)).isEqualTo(Account.NAMESPACE);
    assertThat(Account.choose(true, Optional.empty(), a -> a == Account.NOBODY))
        .isEqualTo(Account.NOBODY);
  }

  @Test
  void the_choice_of_the_first_start_is_kept() {
    assertThat(Account.choose(true, Optional.of("nobody"), _ -> true)).isEqualTo(Account.NOBODY);
  }

  @Test
  void root_without_a_way_to_step_aside_is_told_what_to_do() {
    assertThatExceptionOfType(DatabaseProblem.class)
        .isThrownBy(() -> Account.choose(true, Optional.empty(), _ -> false))
        .withMessageContaining("refuses to run as root")
        .satisfies(problem -> assertThat(problem.whatToDo()).contains("STIPPLE_DB_URL"));
  }

  @Test
  void root_and_an_ordinary_user_never_share_a_folder() {
    assertThatExceptionOfType(DatabaseProblem.class)
        .isThrownBy(() -> Account.choose(true, Optional.of("ordinary"), _ -> true));
    assertThatExceptionOfType(DatabaseProblem.class)
        .isThrownBy(() -> Account.choose(false, Optional.of("namespace"), _ -> true));
  }
}
