package stipple.studio.practice.pastsessions;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import stipple.studio.house.signin.Viewers;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.sessionlog.SessionLogs;

/// Hands the session log out as a file.
@Controller
class LogFilePages {

  private final SessionLogs logs;
  private final People people;
  private final Viewers viewers;

  LogFilePages(SessionLogs logs, People people, Viewers viewers) {
    this.logs = logs;
    this.people = people;
    this.viewers = viewers;
  }

  // written line by line: a long log never stands in memory as a whole text
  @GetMapping("/insights/session-log.csv")
  void file(HttpServletResponse response) throws IOException {
    var names =
        people.all().stream()
            .collect(Collectors.toMap(person -> person.id().toString(), Person::name));
    var sessions = logs.sessions();
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"session-log.csv\"");
    try (var to =
        new BufferedWriter(
            new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
      new LogFile(viewers.present().studioId(), names).write(sessions, to);
    }
  }
}
