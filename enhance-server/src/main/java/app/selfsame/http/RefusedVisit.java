package app.selfsame.http;

import app.selfsame.texts.VisitorTexts;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Turns a refusal into a page where people will read it; programs keep theirs. To be run when all else is done. */
final class RefusedVisit implements Handler {
  private final RefusalPage page;

  RefusedVisit(RefusalPage page) {
    this.page = page;
  }

  @Override
  public void handle(Context context) {
    Problem problem = Problem.answered(context);
    if (problem == null) {
      return;
    }
    context.header("Vary", "Accept, Host, " + VisitorTexts.VARY);
    if (AcceptedForm.isPage(context.header("Accept"))) {
      page.answer(
          context,
          problem.code(),
          "HTTP " + problem.status(),
          VisitorTexts.of(context));
    }
  }
}
