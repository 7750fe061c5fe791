package app.selfsame.company;

import app.selfsame.account.AccountId;
import java.util.Locale;

/**
 * Who does something for a company.
 *
 * @param id of the account or the key; empty for the server
 */
public record Actor(Kind kind, String id) {
  /** What has something done by itself, such as the end of what is over. */
  public static final Actor SERVER = new Actor(Kind.SERVER, "");

  /** As what. */
  public enum Kind {
    MEMBER,
    KEY,
    SERVER;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Somebody who is signed in. */
  public static Actor member(AccountId account) {
    return new Actor(Kind.MEMBER, account.text());
  }

  /** A program that has a key. */
  static Actor key(String id) {
    return new Actor(Kind.KEY, id);
  }
}
