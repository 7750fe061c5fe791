package app.selfsame.document;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;
import java.util.Locale;

/** What an authority says of each kind of edit. */
public enum EditingMessage implements MessageKey {
  CROP,
  STRAIGHTEN,
  ENLARGE,
  BACKGROUND,
  LIGHT;

  @Override
  public String id() {
    return MessageKey.id("editing", this);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.choice("permission"));
  }

  /** What it says, edit by edit. */
  public static List<Message> of(EditingPolicy policy) {
    return List.of(
        CROP.as(policy.crop()),
        STRAIGHTEN.as(policy.straighten()),
        ENLARGE.as(policy.enlarge()),
        BACKGROUND.as(policy.background()),
        LIGHT.as(policy.light()));
  }

  private Message as(Permission permission) {
    return Message.of(this, Argument.choice(permission.name().toLowerCase(Locale.ROOT)));
  }
}
