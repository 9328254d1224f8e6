package stipple.studio;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// The studio program. Two rooms may use the same word, each for a thing of its own.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class StudioApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(StudioApplication.class, arguments);
  }
}
