package stipple.studio.house;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the house brings along for everybody.
@Configuration
class HouseConfiguration {

  @Bean
  @ConditionalOnMissingBean
  StudioClock studioClock() {
    return new StudioClock(Clock.systemUTC());
  }
}
