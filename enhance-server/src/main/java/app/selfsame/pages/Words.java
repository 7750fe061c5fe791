package app.selfsame.pages;

import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What templates can say by name: those texts of an enum that nothing has to be filled into.
 *
 * @param messages by the constant's name in small letters, hyphens in place of underscores
 */
record Words(Map<String, Message> messages) {
  Words {
    messages = Map.copyOf(messages);
  }

  static <K extends Enum<K> & MessageKey> Words of(K[] keys) {
    Map<String, Message> messages = new HashMap<>();
    for (K key : keys) {
      if (key.parameters().isEmpty()) {
        messages.put(key.name().toLowerCase(Locale.ROOT).replace('_', '-'), Message.of(key));
      }
    }
    return new Words(messages);
  }
}
