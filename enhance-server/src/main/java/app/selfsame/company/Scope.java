package app.selfsame.company;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a key is for. Members have all of it. */
public enum Scope {
  /** Checking one photo. */
  CHECK,
  /** Preparing one photo. */
  PREPARE,
  /** Reading the machine-readable zone of one page of a document. */
  MRZ,
  /** Comparing faces. */
  FACES,
  /** Batches: making them, adding photos, and taking results. */
  BATCHES,
  /** Photo collections: who has sent, and what was sent, encrypted. */
  COLLECTIONS,
  /** Webhooks: where they go, what was sent, and sending it again. */
  WEBHOOKS,
  /** Reading how many photos were worked on. */
  USAGE;

  static final Set<Scope> ALL = Collections.unmodifiableSet(EnumSet.allOf(Scope.class));

  /**
   * What keys can be for.
   *
   * @param withFaces whether faces are compared here
   * @param withCollections whether photos are collected here
   */
  static Set<Scope> offered(boolean withFaces, boolean withCollections) {
    EnumSet<Scope> offered = EnumSet.copyOf(ALL);
    if (!withFaces) {
      offered.remove(FACES);
    }
    if (!withCollections) {
      offered.remove(COLLECTIONS);
    }
    return Collections.unmodifiableSet(offered);
  }

  /** As it is written in answers and in the database: {@code check}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Words with a blank between two, in a fixed order. */
  static String text(Set<Scope> scopes) {
    return scopes.stream().sorted().map(Scope::word).collect(Collectors.joining(" "));
  }

  /** What such words say; words of another version of the program count for nothing. */
  static Set<Scope> of(String text) {
    List<String> words = List.of(text.split(" "));
    return Arrays.stream(values())
        .filter(scope -> words.contains(scope.word()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
