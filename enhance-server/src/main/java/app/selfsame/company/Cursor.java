package app.selfsame.company;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place between two rows that are ordered by their time and, where that is the same, by their id. It stays when they are
 * deleted.
 */
public record Cursor(long millis, String id) {
  /** Before all rows. */
  public static final Cursor BEGINNING = new Cursor(0, "");

  private static final Pattern FORM = Pattern.compile("([0-9]{1,15})\\.([A-Za-z0-9_-]{22})");

  /** Reads {@link #text}; empty when it is none. */
  public static Optional<Cursor> parse(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches()
        ? Optional.of(new Cursor(Long.parseLong(parts.group(1)), parts.group(2)))
        : Optional.empty();
  }

  /** As addresses have it. */
  public String text() {
    return millis + "." + id;
  }
}
