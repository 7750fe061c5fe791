package app.selfsame.site;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What the pages say that the server writes itself, and who runs the site. */
public enum SiteMessage implements MessageKey {
  START,
  /** What may be set up as who runs the site. */
  OPERATOR;

  @Override
  public String id() {
    return MessageKey.id("server.site", this);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }
}
