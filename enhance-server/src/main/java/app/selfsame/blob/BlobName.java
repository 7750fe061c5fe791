package app.selfsame.blob;

import app.selfsame.secret.Secrets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a blob is called. Its parts are letters, digits, hyphens and underscores, so they can be names of files.
 *
 * @param group that it is of
 * @param within the group: random, so no name is ever taken twice
 */
record BlobName(String group, String within) {
  private static final String PART = "[A-Za-z0-9_-]{1,64}";
  private static final Pattern ID = Pattern.compile("(" + PART + ")\\.(" + PART + ")");

  BlobName {
    requireGroup(group);
  }

  /** A new one. */
  static BlobName random(String group) {
    return new BlobName(group, Secrets.id());
  }

  /**
   * The name with an id.
   *
   * @throws IllegalArgumentException when no blob can have it
   */
  static BlobName of(String id) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no id of a blob");
    }
    return new BlobName(parts.group(1), parts.group(2));
  }

  /** Refuses what cannot be the id of a group. */
  static void requireGroup(String group) {
    if (!group.matches(PART)) {
      throw new IllegalArgumentException("no id of a group");
    }
  }

  /** What callers know it by. */
  String id() {
    return group + "." + within;
  }
}
