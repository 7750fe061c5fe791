package app.selfsame.message;

import java.util.ArrayList;
import java.util.List;

/** Collects what is said, word by word, and keeps apart what is in another language. */
final class Runs {
  private final String language;
  private final List<Run> finished = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  Runs(Language language) {
    this.language = language.tag();
  }

  void add(String text) {
    words.append(text);
  }

  /** What is in the language of that tag; empty where that is the language of all else. */
  void add(String text, String tag) {
    if (tag.isEmpty() || tag.equals(language)) {
      add(text);
    } else {
      finish();
      finished.add(new Run(text, tag));
    }
  }

  List<Run> all() {
    finish();
    return List.copyOf(finished);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    finished.forEach(run -> text.append(run.text()));
    return text.append(words).toString();
  }

  private void finish() {
    if (words.length() > 0) {
      finished.add(new Run(words.toString(), ""));
      words.setLength(0);
    }
  }
}
