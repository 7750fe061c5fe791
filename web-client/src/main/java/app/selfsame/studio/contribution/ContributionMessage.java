package app.selfsame.studio.contribution;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What the page itself says where a link asks for a photo; the rest is said by the document through which it is sent. */
public enum ContributionMessage implements MessageKey {
  /** What that document is called. */
  PLACE,
  /** Goes to where the photo is sent. */
  GO,
  NOT_LOADED;

  @Override
  public String id() {
    return MessageKey.id("page.contribution", this);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }
}
