package stipple.studio;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.signin.Viewers;

/// The inner walls of the house. Each failure names both ends of the breach.
class HouseRulesTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("stipple.studio");
  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(Predefined.ONLY_INCLUDE_TESTS)
          .importPackages("stipple.studio");

  /// The order of the treatment. A step may use those before it, never those after.
  private static final List<String> STEPS =
      List.of(
          "consultation",
          "hairlinedesign",
          "plan",
          "pigmentmixing",
          "patchtest",
          "session",
          "aftercare",
          "followup");

  private static final int LONGEST_FILE = 300;

  @Test
  void every_room_uses_only_what_it_says() {
    Floors.ROOMS.verify();
  }

  @Test
  void every_class_lives_in_a_room() {
    var rooms = Floors.ROOMS.stream().map(room -> room.getBasePackage().getName()).toList();
    classes()
        .that()
        .doNotBelongToAnyOf(StudioApplication.class)
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .resideInAnyPackage(rooms.stream().map(room -> room + "..").toArray(String[]::new))
        .check(PRODUCT);
  }

  @Test
  void a_step_of_the_treatment_uses_earlier_steps_only() {
    var floors = Floors.declared();
    for (var step : STEPS) {
      var used = floors.getOrDefault("treatment." + step, Set.of());
      var earlier = STEPS.subList(0, STEPS.indexOf(step));
      assertThat(used)
          .as("what %s may use", step)
          .filteredOn(name -> name.startsWith("treatment."))
          .allSatisfy(name -> assertThat(earlier).contains(name.substring("treatment.".length())));
    }
  }

  @Test
  void every_step_has_its_place_in_the_order() {
    assertThat(Floors.declared().keySet())
        .filteredOn(name -> name.startsWith("treatment."))
        .allSatisfy(name -> assertThat(STEPS).contains(name.substring("treatment.".length())));
  }

  @Test
  void nobody_uses_the_top_floor() {
    Floors.declared()
        .forEach((room, used) ->
            assertThat(used).as("what %s may use", room).doesNotContain("desk", "demo"));
  }

  @Test
  void only_the_house_asks_the_machine_for_the_time() {
    noClasses()
        .that()
        .resideOutsideOfPackage("stipple.studio.house..")
        .should()
        .accessTargetWhere(
            called(
                "the machine's clock",
                "java\\.time\\.\\w+(\\.\\w+)?\\.now|java\\.time\\.Clock\\.(system|tick)\\w*"
                    + "|java\\.lang\\.System\\.currentTimeMillis|java\\.util\\.Date\\.<init>"))
        .check(PRODUCT);
  }

  @Test
  void only_the_demo_and_tests_tell_another_time_or_speak_as_another() {
    noClasses()
        .that()
        .resideOutsideOfPackage("stipple.studio.demo..")
        .should()
        .callMethod(StudioClock.class, "telling", java.time.Instant.class, Runnable.class)
        .orShould()
        .callMethod(Viewers.class, "as", stipple.studio.house.signin.Viewer.class, Runnable.class)
        .check(PRODUCT);
  }

  @Test
  void pages_keep_to_their_room_and_leave_rows_to_the_collections() {
    classes().that().areAnnotatedWith(Controller.class).should().notBePublic().check(PRODUCT);
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Pages")
        .or()
        .haveSimpleNameEndingWith("Page")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Database.class)
        .check(PRODUCT);
  }

  /// A limit inside the driver breaks the connection under a page; the server's own limit does not.
  @Test
  void nobody_cuts_a_transaction_off_from_the_outside() {
    noClasses()
        .should()
        .accessTargetWhere(called("a query's timeout", ".*\\.setQueryTimeout"))
        .check(PRODUCT);
    noMethods().should(beCutOff()).check(PRODUCT);
  }

  private static ArchCondition<JavaMethod> beCutOff() {
    return be(
        describe(
            "given a timeout",
            method ->
                method
                    .tryGetAnnotationOfType(Transactional.class)
                    .filter(how -> how.timeout() != -1 || !how.timeoutString().isEmpty())
                    .isPresent()));
  }

  @Test
  void names_say_what_a_thing_is() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveNameMatching(".*(Helper|Utils?|Impl|Service|DTO|Dto|Data|Info|Base)")
        .check(PRODUCT);
  }

  @Test
  void tests_use_no_mocks_and_never_sleep() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.mockito..", "org.easymock..")
        .check(TESTS);
    noClasses()
        .should()
        .accessTargetWhere(called("sleep", "java\\.lang\\.Thread\\.sleep"))
        .check(TESTS);
  }

  @Test
  void no_file_outgrows_a_reader() {
    for (var ending : Set.of(".java", ".jte", ".css", ".js")) {
      assertThat(Repository.files(".", ending))
          .allSatisfy(file ->
              assertThat(Repository.read(file).lines().count())
                  .as("lines of %s", Repository.name(file))
                  .isLessThanOrEqualTo(LONGEST_FILE));
    }
  }

  private static DescribedPredicate<JavaAccess<?>> called(String what, String names) {
    return describe(
        what, access -> access.getTarget().getFullName().matches("(" + names + ")\\b.*"));
  }
}
