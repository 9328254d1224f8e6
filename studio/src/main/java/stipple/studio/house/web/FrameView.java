package stipple.studio.house.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Writes a page: the template, set into the frame.
record FrameView(TemplateEngine engine, Frames frames, String template) implements View {

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var shown = new HashMap<String, Object>();
    if (model != null) {
      shown.putAll(model);
    }
    shown.put("frame", frames.frameOf(request));
    // The whole page first: half a page is no page.
    var output = new StringOutput();
    engine.render(template + ".jte", shown, output);
    var bytes = output.toString().getBytes(StandardCharsets.UTF_8);
    response.setContentType(getContentType());
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  record Resolver(TemplateEngine engine, Frames frames) implements ViewResolver, Ordered {

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
      return name.startsWith("redirect:") || name.startsWith("forward:")
          ? null
          : new FrameView(engine, frames, name);
    }

    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE;
    }
  }

  @Configuration
  static class Templates {

    @Bean
    TemplateEngine templateEngine() {
      return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    Resolver frameViews(TemplateEngine engine, Frames frames) {
      return new Resolver(engine, frames);
    }
  }
}
