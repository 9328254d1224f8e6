package stipple.studio;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The studio program.
@SpringBootApplication
public class StudioApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(StudioApplication.class, arguments);
  }
}
