package stipple;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The walls inside the engines: floors, no cycles, nothing that answers otherwise in a browser.
class EngineRulesTest {

  private static final JavaClasses ENGINES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(place -> !place.contains("/stipple/evenness/"))
          .importPackages("stipple");

  private static final String OTHERWISE_IN_A_BROWSER =
      "java\\.lang\\.String\\.(format|formatted|lines|indent|toUpperCase|toLowerCase)"
          + "|java\\.lang\\.Math\\.(rint|ulp|IEEEremainder|fma|multiplyHigh|random|clamp)"
          + "|java\\.lang\\.Math\\.(exp|log|log10|log1p|expm1|pow|sin|cos|tan|cosh|sinh|tanh)"
          + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime|identityHashCode|getProperty)"
          + "|java\\.time\\.[A-Za-z]+\\.now"
          + "|java\\.util\\.UUID\\.(<init>|randomUUID)"
          + "|java\\.util\\.stream\\.(Base|Int|Double)?Stream\\.(parallel|gather)"
          + "|java\\.util\\.stream\\.DoubleStream\\.(sum|average)"
          + "|java\\.util\\.Collection\\.parallelStream"
          + "|java\\.util\\.Arrays\\.parallel[A-Za-z]+";

  private static final String UNKNOWN_IN_A_BROWSER =
      "java\\.util\\.(Random|SplittableRandom|HexFormat|Formatter)"
          + "|java\\.util\\.random\\..*|java\\.util\\.stream\\.Gatherers?.*"
          + "|java\\.util\\.concurrent\\..*|java\\.lang\\.(reflect\\..*|Thread|StrictMath)"
          + "|java\\.(io|nio|net|text)\\..*";

  @Test
  void each_engine_stands_on_lower_floors_only() {
    mayUse("stipple.number..");
    mayUse("stipple.scalp..", "stipple.number..");
    mayUse("stipple.chain..", "stipple.number..");
    mayUse("stipple.pigment..", "stipple.number..");
    mayUse("stipple.dots..", "stipple.number..", "stipple.scalp..");
    mayUse("stipple.duration..", "stipple.number..", "stipple.scalp..");
    mayUse(
        "stipple.design..",
        "stipple.number..",
        "stipple.scalp..",
        "stipple.dots..",
        "stipple.duration..");
  }

  @Test
  void every_engine_has_its_floor() {
    classes()
        .should()
        .resideInAnyPackage(
            "stipple.number..",
            "stipple.scalp..",
            "stipple.chain..",
            "stipple.design..",
            "stipple.dots..",
            "stipple.duration..",
            "stipple.pigment..")
        .check(ENGINES);
  }

  @Test
  void no_engines_go_round_in_circles() {
    slices().matching("stipple.(*)..").should().beFreeOfCycles().check(ENGINES);
  }

  @Test
  void nothing_is_called_that_answers_otherwise_in_a_browser() {
    noClasses()
        .should()
        .callMethodWhere(
            target(
                com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates
                    .fullNameMatching("(" + OTHERWISE_IN_A_BROWSER + ")\\(.*")))
        .check(ENGINES);
    noClasses()
        .should()
        .accessTargetWhere(
            com.tngtech.archunit.core.domain.JavaAccess.Predicates.target(
                owner(nameMatching(UNKNOWN_IN_A_BROWSER))))
        .check(ENGINES);
  }

  private static void mayUse(String engine, String... floors) {
    String[] allowed = new String[floors.length + 3];
    System.arraycopy(floors, 0, allowed, 0, floors.length);
    allowed[floors.length] = engine;
    allowed[floors.length + 1] = "java..";
    allowed[floors.length + 2] = "org.jspecify..";
    classes()
        .that()
        .resideInAPackage(engine)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .check(ENGINES);
  }
}
