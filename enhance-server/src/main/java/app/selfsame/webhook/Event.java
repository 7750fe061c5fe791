package app.selfsame.webhook;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a webhook can be told. */
enum Event {
  BATCH_DONE("batch.done"),
  BATCH_CANCELLED("batch.cancelled"),
  BATCH_DELETED("batch.deleted"),
  PHOTO_DECIDED("photo.decided"),
  /** Sent by hand, to try a webhook. */
  TEST("webhook.test");

  /** Those that happen by themselves. */
  static final Set<Event> CHOSEN = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(TEST)));

  private final String word;

  Event(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static Optional<Event> of(String word) {
    return CHOSEN.stream().filter(event -> event.word.equals(word)).findFirst();
  }

  /** Words with a blank between two, in a fixed order. */
  static String text(Set<Event> events) {
    return events.stream().sorted().map(Event::word).collect(Collectors.joining(" "));
  }

  /** What such words say; words of another version of the program count for nothing. */
  static Set<Event> ofText(String text) {
    List<String> words = List.of(text.split(" "));
    return Arrays.stream(values())
        .filter(event -> words.contains(event.word))
        .collect(Collectors.toUnmodifiableSet());
  }
}
