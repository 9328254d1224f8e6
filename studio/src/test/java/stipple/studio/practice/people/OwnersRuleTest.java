package stipple.studio.practice.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stipple.studio.house.signin.Role;

class OwnersRuleTest {

  private static final UUID ADA = new UUID(0, 1);
  private static final UUID BEN = new UUID(0, 2);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void the_last_owner_neither_leaves_nor_becomes_another() {
    assertThat(OwnersRule.verdictOn(left(ADA), List.of(ADA)).isAllowed()).isFalse();
    assertThat(OwnersRule.verdictOn(as(ADA, Role.FRONT_DESK), List.of(ADA)).isAllowed()).isFalse();
  }

  @Test
  void one_of_two_owners_may_go() {
    assertThat(OwnersRule.verdictOn(left(ADA), List.of(ADA, BEN)).isAllowed()).isTrue();
  }

  @Test
  void an_owner_who_stays_one_may_change_all_else() {
    assertThat(OwnersRule.verdictOn(as(ADA, Role.OWNER), List.of(ADA)).isAllowed()).isTrue();
  }

  @Test
  void whoever_is_no_owner_may_always_go() {
    assertThat(OwnersRule.verdictOn(left(BEN), List.of(ADA)).isAllowed()).isTrue();
  }

  @Test
  void a_paper_warns_sixty_days_before_it_ends_and_holds_through_its_last_day() {
    assertThat(paper(TODAY).stateOn(TODAY)).isEqualTo(Licence.State.EXPIRES_SOON);
    assertThat(paper(TODAY.minusDays(1)).stateOn(TODAY)).isEqualTo(Licence.State.EXPIRED);
    assertThat(paper(TODAY.plusDays(60)).stateOn(TODAY)).isEqualTo(Licence.State.EXPIRES_SOON);
    assertThat(paper(TODAY.plusDays(61)).stateOn(TODAY)).isEqualTo(Licence.State.VALID);
  }

  private static Person as(UUID id, Role role) {
    return new Person(id, "Somebody", "somebody@example.com", role, false, Optional.empty(), 1);
  }

  private static Person left(UUID id) {
    return new Person(
        id, "Somebody", "somebody@example.com", Role.OWNER, false, Optional.of(TODAY), 1);
  }

  private static Licence paper(LocalDate expires) {
    return new Licence(
        new UUID(0, 9),
        ADA,
        Licence.Kind.LICENCE,
        "Registration",
        "Town council",
        "",
        TODAY.minusYears(2),
        Optional.of(expires),
        Optional.empty());
  }
}
