package app.selfsame.quota;

import io.javalin.http.Context;

/** Lets each anonymous visitor use the server's work so many times a day, without knowing who it is. */
public interface FairUse {
  /**
   * Counts nothing, and refuses whoever has no use left, before anything is sent in vain.
   *
   * @throws app.selfsame.http.ProblemException with status 429 when there is none left today
   */
  void require(Context context);

  /**
   * Counts one use, and writes the fields {@code RateLimit} and {@code RateLimit-Policy} of the answer.
   *
   * @throws app.selfsame.http.ProblemException with status 429 when there is none left today
   */
  Use take(Context context);

  /** One use that was counted. */
  interface Use {
    /** Takes it back, because the server failed; the fields of the answer say so. Works once. */
    void giveBack(Context context);
  }
}
