package stipple.studio.house.signin;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/// Who may open which door.
@Configuration
class SecurityRules {

  /// argon2id with 19 MiB and two rounds.
  @Bean
  PasswordEncoder passwordEncoder() {
    return new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    return http.securityMatcher("/api/**", "/actuator/**")
        .authorizeHttpRequests(doors ->
            doors
                .requestMatchers("/api/plan", "/api/openapi", "/api/openapi/**")
                .permitAll()
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .anyRequest()
                .denyAll())
        .csrf(seal -> seal.disable())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .exceptionHandling(refused ->
            refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(
      HttpSecurity http, UnsentForms unsent, Guesses guesses, StillWelcome stillWelcome)
      throws Exception {
    return http.authorizeHttpRequests(doors ->
            doors
                .requestMatchers(
                    "/sign-in",
                    "/first-studio/**",
                    "/invitations/**",
                    "/feeds/*.ics",
                    "/css/**",
                    "/islands/**",
                    "/vendor/**",
                    "/mark.svg",
                    "/engines/**",
                    "/favicon.ico",
                    "/error")
                .permitAll()
                .requestMatchers("/settings/**", "/people/**")
                .hasRole(Role.OWNER.name())
                .requestMatchers(
                    "/stock/**",
                    "/insights/**",
                    "/clients/*/allergies/**",
                    "/clients/*/lots/**",
                    "/sessions/**",
                    "/insights/**",
                    "/clients/*/consultation/**",
                    "/clients/*/hairline-design/**",
                    "/clients/*/pigment-mixing/**",
                    "/clients/*/patch-test/**",
                    "/clients/*/sessions/**",
                    "/clients/*/aftercare/**",
                    "/clients/*/follow-up/**")
                .hasAnyRole(Role.OWNER.name(), Role.PRACTITIONER.name())
                .anyRequest()
                .authenticated())
        .formLogin(door ->
            door.loginPage("/sign-in")
                .usernameParameter("email")
                .passwordParameter("password")
                .successHandler(unsent.afterSignIn())
                .failureHandler(unsent.afterFailure()))
        .logout(door -> door.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
        .exceptionHandling(refused -> refused.accessDeniedHandler(unsent))
        .requestCache(asked -> asked.requestCache(pagesOnly()))
        .addFilterBefore(new GuessLimit(guesses), UsernamePasswordAuthenticationFilter.class)
        .addFilterAfter(stillWelcome, AuthorizationFilter.class)
        .headers(
            headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  // Whoever signs in goes on to the page that was asked for, never to a sheet or a script of it.
  private static RequestCache pagesOnly() {
    var asked = new HttpSessionRequestCache();
    asked.setRequestMatcher(request -> {
      var wanted = request.getHeader("Sec-Fetch-Dest");
      return request.getMethod().equals("GET") && (wanted == null || wanted.equals("document"));
    });
    return asked;
  }

  // A bean that is a filter would else be put before every request a second time.
  @Bean
  FilterRegistrationBean<StillWelcome> onlyBehindTheDoor(StillWelcome stillWelcome) {
    var registration = new FilterRegistrationBean<>(stillWelcome);
    registration.setEnabled(false);
    return registration;
  }
}
