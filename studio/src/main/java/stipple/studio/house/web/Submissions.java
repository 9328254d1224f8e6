package stipple.studio.house.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
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
import stipple.studio.house.database.Database;

/// Takes a form once, however often it is sent, and shows it again with what is wrong.
@Component
public class Submissions {

  private final Database database;
  private final TransactionTemplate transaction;
  private final StudioClock clock;

  Submissions(Database database, PlatformTransactionManager transactions, StudioClock clock) {
    this.database = database;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /// Does the work in one transaction and redirects; or shows the page again, everything typed
  /// still in it, with what is wrong. The form must have been read before.
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
    int fresh =
        database.change(
            "INSERT INTO submission (key, at) VALUES (?, ?) ON CONFLICT DO NOTHING",
            key.get(),
            clock.now());
    if (fresh == 0) {
      return new Went(takenBefore(key.get()).orElse("/today"), Phrase.of("house.saved-before"));
    }
    var went = work.get();
    database.change("UPDATE submission SET location = ? WHERE key = ?", went.location(), key.get());
    return went;
  }

  private Optional<String> takenBefore(UUID key) {
    return database.one(
        "SELECT location FROM submission WHERE key = ? AND location IS NOT NULL",
        row -> row.text("location"),
        key);
  }

  private static ModelAndView shown(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }

  private static ModelAndView redirect(Went went) {
    if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes now) {
      RequestContextUtils.getOutputFlashMap(now.getRequest()).put(Frames.FLASH, went.said());
      if (now.getResponse() != null) {
        RequestContextUtils.saveOutputFlashMap(
            went.location(), now.getRequest(), now.getResponse());
      }
    }
    var redirect = new ModelAndView("redirect:" + went.location());
    redirect.setStatus(HttpStatus.SEE_OTHER);
    return redirect;
  }
}
