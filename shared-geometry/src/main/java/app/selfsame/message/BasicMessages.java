package app.selfsame.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keys of the texts that other messages are made with. */
public final class BasicMessages {
  public static final List<MessageKey> ALL =
      all(
          Unit.values(),
          RangeMessage.values(),
          SizeMessage.values(),
          ListMessage.values(),
          DateMessage.values());

  private BasicMessages() {}

  private static List<MessageKey> all(MessageKey[]... enums) {
    List<MessageKey> all = new ArrayList<>();
    for (MessageKey[] keys : enums) {
      all.addAll(Arrays.asList(keys));
    }
    return List.copyOf(all);
  }
}
