package stipple.studio.house.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.StudioPlace;
import stipple.studio.house.StudioPlaces;

/// Takes a form once, however often it is sent, and shows it again with what is wrong.
@Component
public class Submissions {

  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final StudioPlaces places;
  private final StudioClock clock;

  Submissions(
      JdbcClient database,
      PlatformTransactionManager transactions,
      StudioPlaces places,
      StudioClock clock) {
    this.database = database;
    this.transaction = new TransactionTemplate(transactions);
    this.places = places;
    this.clock = clock;
  }

  /// Does the work in one transaction and redirects; or shows the page again, everything typed still
  /// in it, with what is wrong. The form must have been read before.
  public ModelAndView take(Form form, Supplier<Went> work, Supplier<ModelAndView> again) {
    if (form.isWrong()) {
      return shown(again.get(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      return redirect(transaction.execute(_ -> once(form, work)));
    } catch (NotDone refused) {
      form.sayProblem(refused.reason());
      return shown(again.get(), HttpStatus.CONFLICT);
    }
  }

  private Went once(Form form, Supplier<Went> work) {
    var key = form.optionalId("formKey");
    if (key.isEmpty()) {
      return work.get();
    }
    var studio = places.current().map(StudioPlace::studioId).orElseThrow();
    int fresh =
        database
            .sql("INSERT INTO submission (studio_id, key, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
            .params(studio, key.get(), java.sql.Timestamp.from(clock.now()))
            .update();
    if (fresh == 0) {
      return new Went(takenBefore(studio, key.get()).orElse("/today"), Phrase.of("house.saved-before"));
    }
    var went = work.get();
    database
        .sql("UPDATE submission SET location = ? WHERE studio_id = ? AND key = ?")
        .params(went.location(), studio, key.get())
        .update();
    return went;
  }

  private Optional<String> takenBefore(java.util.UUID studio, java.util.UUID key) {
    return database
        .sql("SELECT location FROM submission WHERE studio_id = ? AND key = ? AND location IS NOT NULL")
        .params(studio, key)
        .query(String.class)
        .optional();
  }

  private static ModelAndView shown(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }

  private static ModelAndView redirect(Went went) {
    if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes now) {
      RequestContextUtils.getOutputFlashMap(now.getRequest()).put(Frames.FLASH, went.said());
      if (now.getResponse() != null) {
        RequestContextUtils.saveOutputFlashMap(went.location(), now.getRequest(), now.getResponse());
      }
    }
    var redirect = new ModelAndView("redirect:" + went.location());
    redirect.setStatus(HttpStatus.SEE_OTHER);
    return redirect;
  }
}
