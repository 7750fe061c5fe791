package app.selfsame.site;

import app.selfsame.http.Problem;
import app.selfsame.http.RefusalPage;
import app.selfsame.http.RefusalStatus;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.texts.VisitorTexts;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.OptionalInt;

/** A page for each refusal, at the address that problems have as their type: what it means and what to do. */
final class ProblemPages implements Handler {
  private final RefusalPage page;

  ProblemPages(RefusalPage page) {
    this.page = page;
  }

  @Override
  public void handle(Context context) {
    Optional<RefusalCode> code = RefusalCode.of(context.pathParam("code"));
    if (code.isEmpty()) {
      Problem.NOT_FOUND.answer(context);
      return;
    }
    context.header("Vary", "Host, " + VisitorTexts.VARY).header("Cache-Control", "no-cache");
    OptionalInt status = RefusalStatus.of(code.get());
    page.answer(
        context,
        code.get(),
        status.isPresent() ? "HTTP " + status.getAsInt() : "",
        VisitorTexts.of(context));
  }
}
