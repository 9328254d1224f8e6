package stipple.studio;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// The studio program.
// Two rooms may use one word for their own thing: a bean is known by its full name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class StudioApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(StudioApplication.class, arguments);
  }
}
