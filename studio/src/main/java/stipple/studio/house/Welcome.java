package stipple.studio.house;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import stipple.studio.house.signin.DemoSignIns;

/// Says at the console where the studio is, once it is open.
@Component
class Welcome {

  private final DemoSignIns demo;

  Welcome(DemoSignIns demo) {
    this.demo = demo;
  }

  @EventListener
  void open(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext pages
        && pages.getWebServer() != null) {
      System.out.println(said(pages.getWebServer().getPort()));
    }
  }

  private String said(int port) {
    var lines = new StringBuilder("\nStipple is open: http://localhost:" + port + "\n");
    for (var person : demo.people()) {
      lines.append(
          "  sign in as %s / %s  (%s)%n"
              .formatted(person.email(), person.password(), person.name()));
    }
    return lines.append("Stop it with Ctrl-C.").toString();
  }
}
