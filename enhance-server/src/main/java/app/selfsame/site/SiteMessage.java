package app.selfsame.site;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What the pages of refusals say. */
public enum SiteMessage implements MessageKey {
  START;

  @Override
  public String id() {
    return MessageKey.id("server.site", this);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }
}
