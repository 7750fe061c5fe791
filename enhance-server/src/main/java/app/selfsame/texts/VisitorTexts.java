package app.selfsame.texts;

import app.selfsame.message.Language;
import app.selfsame.message.Texts;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * Texts for somebody who visits a page: in the language of the page's address, else in the one that was chosen by such an
 * address before, else in the one that the browser prefers by itself. What was chosen is kept in a cookie, which is gone
 * with the browser's session and holds the language's tag and nothing else.
 */
public final class VisitorTexts {
  /** Of an address. */
  public static final String PARAMETER = "lang";

  /** What they depend on, as the header of that name lists it. */
  public static final String VARY = "Accept-Language, Cookie";

  private static final String COOKIE = "__Host-language";

  private VisitorTexts() {}

  public static Texts of(Context context) {
    return byAddress(context)
        .or(() -> spoken(context.cookie(COOKIE)))
        .orElseGet(() -> AcceptedTexts.of(context.header("Accept-Language"), ShippedTexts.packaged()));
  }

  /** Has the browser keep what the address of a request chooses. */
  public static void keep(Context context) {
    byAddress(context)
        .ifPresent(
            texts ->
                context.res().addHeader(
                    "Set-Cookie",
                    COOKIE + "=" + texts.language().tag() + "; Path=/; HttpOnly; Secure; SameSite=Lax"));
  }

  private static Optional<Texts> byAddress(Context context) {
    return spoken(context.queryParam(PARAMETER));
  }

  /** Empty for what is no language of ours, or one without texts. */
  private static Optional<Texts> spoken(String tag) {
    return Optional.ofNullable(tag).flatMap(Language::of).flatMap(ShippedTexts.packaged()::in);
  }
}
