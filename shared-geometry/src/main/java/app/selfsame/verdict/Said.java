package app.selfsame.verdict;

import app.selfsame.message.MessageKey;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys of all that some checks say. */
final class Said {
  private final Set<MessageKey> keys = new LinkedHashSet<>();

  private Said() {}

  static Said of(Sentences... all) {
    Said said = new Said();
    for (Sentences each : all) {
      said.keys.add(each.pass());
      said.keys.add(each.warn());
      said.keys.add(each.fail());
    }
    return said;
  }

  Said and(Said other) {
    keys.addAll(other.keys);
    return this;
  }

  Said and(MessageKey... others) {
    keys.addAll(List.of(others));
    return this;
  }

  Collection<MessageKey> keys() {
    return keys;
  }
}
