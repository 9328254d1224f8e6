package stipple.studio.house.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import stipple.studio.house.Ids;
import stipple.studio.house.Phrase;
import stipple.studio.house.signin.Viewers;

/// Makes the frame of a page from the request it answers.
@Component
public class Frames {

  static final String FLASH = "flash";

  private final WordsOfTheStudio words;
  private final Viewers viewers;
  private final Ids ids;

  Frames(WordsOfTheStudio words, Viewers viewers, Ids ids) {
    this.words = words;
    this.viewers = viewers;
    this.ids = ids;
  }

  public Frame frameOf(HttpServletRequest request) {
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Frame(
        words.words(),
        viewers.current(),
        token == null ? "" : token.getToken(),
        String.valueOf(request.getAttribute(SafeHeaders.NONCE)),
        request.getRequestURI(),
        ids::next,
        flashOf(request));
  }

  private static Optional<Phrase> flashOf(HttpServletRequest request) {
    var flash = RequestContextUtils.getInputFlashMap(request);
    return flash != null && flash.get(FLASH) instanceof Phrase phrase
        ? Optional.of(phrase)
        : Optional.empty();
  }
}
