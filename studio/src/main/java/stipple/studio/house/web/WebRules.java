package stipple.studio.house.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/// How pages and files are served.
@Configuration
class WebRules implements WebMvcConfigurer {

  private final ObjectProvider<PlatformTransactionManager> transactions;

  WebRules(ObjectProvider<PlatformTransactionManager> transactions) {
    this.transactions = transactions;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    transactions.ifAvailable(manager ->
        registry
            .addInterceptor(new OneReading(manager))
            .excludePathPatterns(
                "/css/**",
                "/islands/**",
                "/vendor/**",
                "/engines/**",
                "/mark.svg",
                "/api/**",
                "/invitations/**",
                "/feeds/**",
                "/first-studio/**",
                "/error"));
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new FormArgument());
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    for (var folder : List.of("css", "islands", "vendor")) {
      registry
          .addResourceHandler("/" + folder + "/**")
          .addResourceLocations("classpath:/static/" + folder + "/")
          .setCacheControl(CacheControl.noCache());
    }
    registry
        .addResourceHandler("/engines/**")
        .addResourceLocations("classpath:/META-INF/resources/engines/")
        .setCacheControl(CacheControl.noCache())
        .resourceChain(true)
        .addResolver(new EncodedResourceResolver());
  }
}
