package stipple;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stipple.number.Seed;

/// Where a number is multiplied by a quotient, the browser multiplies first and divides then, and
/// the last digit differs: the quotient is written first, as b / c · a, which is the same
/// everywhere.
class QuotientRuleTest {

  @Test
  void no_number_is_multiplied_by_a_quotient() throws Exception {
    var classes = Path.of(Seed.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var found = new ArrayList<String>();
    try (var files = Files.walk(classes)) {
      for (var file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        found.addAll(timesQuotient(ClassFile.of().parse(file)));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void one_that_is_would_be_found() throws IOException {
    try (var file = QuotientRuleTest.class.getResourceAsStream("QuotientRuleTest.class")) {
      assertThat(timesQuotient(ClassFile.of().parse(file.readAllBytes())))
          .containsExactly("stipple/QuotientRuleTest.wrong");
    }
  }

  static double wrong(double a, double b, double c) {
    return a * (b / c);
  }

  private static List<String> timesQuotient(ClassModel model) {
    return model.methods().stream()
        .filter(QuotientRuleTest::multipliesByQuotient)
        .map(method -> model.thisClass().asInternalName() + "." + method.methodName().stringValue())
        .toList();
  }

  private static boolean multipliesByQuotient(MethodModel method) {
    var before = Opcode.NOP;
    for (var element : method.code().map(code -> code.elementList()).orElse(List.of())) {
      if (element instanceof Instruction instruction) {
        if (before == Opcode.DDIV && instruction.opcode() == Opcode.DMUL) {
          return true;
        }
        before = instruction.opcode();
      }
    }
    return false;
  }
}
