package stipple.studio.house.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// Names the template of a page and hands it what it shows.
public final class Page {

  private Page() {}

  /// The template is a path under `jte/`, without ending; it takes `frame` and `page`.
  public static ModelAndView of(String template, Object page) {
    return new ModelAndView(template, Map.of("page", page));
  }

  public static ModelAndView of(String template, Object page, HttpStatus status) {
    return new ModelAndView(template, Map.of("page", page), status);
  }
}
