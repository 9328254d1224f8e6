package stipple.studio.house.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.web.Page;

/// The door, and the form that waits behind it.
@Controller
class SignInPages {

  private final DemoSignIns demo;
  private final Viewers viewers;

  SignInPages(DemoSignIns demo, Viewers viewers) {
    this.demo = demo;
    this.viewers = viewers;
  }

  @GetMapping("/")
  ModelAndView front() {
    return new ModelAndView("redirect:/today");
  }

  @GetMapping("/sign-in")
  ModelAndView door(HttpServletRequest request, HttpSession session) {
    if (viewers.current().isPresent()) {
      return new ModelAndView("redirect:/today");
    }
    return Page.of(
        "house/signin/sign-in",
        new SignInPage(
            SignInPage.Said.of(request.getParameterMap().keySet()),
            session.getAttribute(UnsentForm.KEPT) != null,
            demo.people()));
  }

  @GetMapping("/unsent-form")
  ModelAndView unsent(HttpSession session) {
    return session.getAttribute(UnsentForm.KEPT) instanceof UnsentForm form
        ? Page.of("house/signin/unsent-form", form)
        : new ModelAndView("redirect:/today");
  }

  @PostMapping("/unsent-form/discard")
  ModelAndView discard(HttpSession session) {
    session.removeAttribute(UnsentForm.KEPT);
    return new ModelAndView("redirect:/today");
  }
}
