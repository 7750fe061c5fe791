package app.selfsame.studio.offline;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is said of the network, and of what the browser keeps. */
enum OfflineMessage implements MessageKey {
  WORKS_WITHOUT,
  NEWER_NEXT_TIME,
  NO_NETWORK;

  @Override
  public String id() {
    return MessageKey.id("page.offline", this);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }
}
