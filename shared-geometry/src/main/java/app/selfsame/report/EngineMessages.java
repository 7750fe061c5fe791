package app.selfsame.report;

import app.selfsame.message.BasicMessages;
import app.selfsame.message.MessageKey;
import java.util.ArrayList;
import java.util.List;

/** All that the engine says: each feature's keys are added here, and the build wants a text for every one. */
public final class EngineMessages {
  public static final List<MessageKey> ALL = all();

  private EngineMessages() {}

  private static List<MessageKey> all() {
    List<MessageKey> all = new ArrayList<>(BasicMessages.ALL);
    return List.copyOf(all);
  }
}
