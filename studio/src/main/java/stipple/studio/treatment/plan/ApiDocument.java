package stipple.studio.treatment.plan;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The head of the document that tells programs how to ask.
@Configuration
class ApiDocument {

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Stipple")
                .version("1")
                .description(
                    "Plans of scalp micropigmentation: areas in cm², densities in dots per cm²,"
                        + " lengths in minutes, gaps in days."));
  }
}
