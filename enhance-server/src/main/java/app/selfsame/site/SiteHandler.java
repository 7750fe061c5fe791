package app.selfsame.site;

import app.selfsame.http.Problem;
import app.selfsame.http.Sending;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Optional;

/** Answers GET and HEAD with the files of a site. */
final class SiteHandler implements Handler {
  private final Site site;
  private final ContentSecurityPolicy policy;
  private final ServiceWorkerScript serviceWorker;

  SiteHandler(Site site) {
    this.site = site;
    this.policy = new ContentSecurityPolicy(site.assets());
    this.serviceWorker = new ServiceWorkerScript(site, policy);
  }

  @Override
  public void handle(Context context) throws IOException {
    String host = context.header("Host");
    Optional<SiteFile> file =
        context.path().equals(ServiceWorkerScript.PATH) ? serviceWorker.at(host) : site.find(context.path(), host);
    if (file.isEmpty()) {
      Problem.NOT_FOUND.answer(context);
    } else if (context.queryString() == null) {
      answer(context, file.get());
    } else if (file.get().isHtml()) {
      // Other sites append parameters to links. The page does without them, and without whatever they carry.
      context.header("Cache-Control", "no-store").redirect(file.get().path(), HttpStatus.SEE_OTHER);
    } else {
      Problem.QUERY_REFUSED.answer(context);
    }
  }

  private void answer(Context context, SiteFile file) throws IOException {
    Representation chosen = file.choose(context.header("Accept-Encoding"));
    context.header("Content-Security-Policy", policy.of(file, context.header("Host")));
    context.header("Cache-Control", file.immutable() ? "public, max-age=31536000, immutable" : "no-cache");
    context.header("Vary", dependsOnHost(file) ? "Accept-Encoding, Host" : "Accept-Encoding");
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

  private static boolean dependsOnHost(SiteFile file) {
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
