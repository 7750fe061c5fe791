package app.selfsame.site;

import app.selfsame.http.Origin;
import app.selfsame.http.Problem;
import app.selfsame.http.Sending;
import app.selfsame.message.Language;
import app.selfsame.texts.VisitorTexts;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Optional;

/** Answers GET and HEAD with the files of a site. */
final class SiteHandler implements Handler {
  private final Site site;
  private final SiteAnswers answers;

  /**
   * @param origin under which the site is known; empty when that is not said
   */
  SiteHandler(Site site, Optional<Origin> origin) {
    this.site = site;
    this.answers = new SiteAnswers(site, origin);
  }

  @Override
  public void handle(Context context) throws IOException {
    Optional<Language> named = named(context);
    Asked asked = new Asked(context.header("Host"), named.orElseGet(() -> preferred(context)));
    Optional<SiteFile> file = answers.find(context.path(), asked);
    if (file.isEmpty()) {
      Problem.NOT_FOUND.answer(context);
    } else if (context.queryString() == null || named.filter(language -> isNothingElse(context, language)).isPresent()) {
      answer(context, file.get(), asked);
    } else if (file.get().isHtml()) {
      // Other sites append parameters to links. The page does without them, and without whatever they carry.
      String address = file.get().path() + named.map(SiteHandler::query).orElse("");
      context.header("Cache-Control", "no-store").redirect(address, HttpStatus.SEE_OTHER);
    } else {
      Problem.QUERY_REFUSED.answer(context);
    }
  }

  /** The language that a page's address names, where the page is there in it. */
  private Optional<Language> named(Context context) {
    return Site.isInEachLanguage(context.path())
        ? Optional.ofNullable(context.queryParam(VisitorTexts.PARAMETER)).flatMap(Language::of).filter(site::speaks)
        : Optional.empty();
  }

  private static boolean isNothingElse(Context context, Language language) {
    return query(language).equals("?" + context.queryString());
  }

  private static String query(Language language) {
    return "?" + VisitorTexts.PARAMETER + "=" + language.tag();
  }

  private Language preferred(Context context) {
    Language language = VisitorTexts.of(context).language();
    return site.speaks(language) ? language : Language.EN;
  }

  private void answer(Context context, SiteFile file, Asked asked) throws IOException {
    Representation chosen = file.choose(context.header("Accept-Encoding"));
    answers.seal(file, asked).forEach(context::header);
    context.header("Cache-Control", file.immutable() ? "public, max-age=31536000, immutable" : "no-cache");
    context.header("Vary", dependsOnVisitor(file) ? "Accept-Encoding, Host, " + VisitorTexts.VARY : "Accept-Encoding");
    if (Site.isInEachLanguage(context.path())) {
      context.header("Content-Language", asked.language().tag());
    }
    context.header("ETag", chosen.etag());
    if (matches(context.header("If-None-Match"), chosen.etag())) {
      context.status(304);
      return;
    }
    context.contentType(file.mediaType());
    if (!chosen.isIdentity()) {
      context.header("Content-Encoding", chosen.coding());
    }
    context.res().setContentLengthLong(chosen.bytes());
    if (!context.method().equals(HandlerType.HEAD)) {
      Sending.file(context, chosen.open());
    }
  }

  private static boolean dependsOnVisitor(SiteFile file) {
    return file.isHtml() || file.path().equals(ServiceWorkerScript.PATH);
  }

  /** If-None-Match compares weakly (RFC 9110, 13.1.2). */
  private static boolean matches(String ifNoneMatch, String etag) {
    if (ifNoneMatch == null) {
      return false;
    }
    for (String candidate : ifNoneMatch.split(",")) {
      String tag = candidate.trim();
      if (tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag)) {
        return true;
      }
    }
    return false;
  }
}
