package app.selfsame.account;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cookie, with a secret for all but one, which no script reads and which goes with no request that another site causes.
 * Browsers take the prefix {@code __Host-} only from this very host, over TLS or from this computer.
 */
enum Cookie {
  /** Who is signed in. */
  SESSION("__Host-session", Duration.ofDays(30)),
  /** The browser that has asked for a letter. */
  ASKED("__Host-sign-in", Duration.ofHours(1)),
  /** A browser that has signed in; see {@link KnownBrowsers}. */
  KNOWN("__Host-known", Duration.ofDays(180)),
  /** The page of this site that somebody wanted who has to sign in first; see {@link SignInPages#isPage}. */
  WANTED("__Host-wanted", Duration.ofHours(1));

  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final String name;
  private final Duration kept;

  Cookie(String name, Duration kept) {
    this.name = name;
    this.kept = kept;
  }

  /** What the browser has sent, if it may be one of ours. */
  Optional<String> of(Context context) {
    return Optional.ofNullable(context.cookie(name)).filter(this::mayBe);
  }

  private boolean mayBe(String value) {
    return this == WANTED ? SignInPages.isPage(value) : SECRET.matcher(value).matches();
  }

  void set(Context context, String value) {
    write(context, value, kept.toSeconds());
  }

  void remove(Context context) {
    write(context, "", 0);
  }

  private void write(Context context, String value, long seconds) {
    context.res().addHeader(
        "Set-Cookie", name + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly; Secure; SameSite=Strict");
  }
}
