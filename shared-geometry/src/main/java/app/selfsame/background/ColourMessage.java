package app.selfsame.background;

import app.selfsame.document.BackgroundTone;
import app.selfsame.image.HexColour;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;
import java.util.Optional;

/** A colour of a background with its value, in the midst of a sentence. */
public enum ColourMessage implements MessageKey {
  WHITE,
  OFF_WHITE,
  CREAM,
  LIGHT_GREY,
  GREY,
  LIGHT_BLUE,
  BLUE,
  RED,
  /** One that has no name. */
  UNNAMED;

  /** {@code light grey #d3d3d3}. */
  public static Message of(Optional<BackgroundTone> tone, int colour) {
    return Message.of(tone.map(ColourMessage::named).orElse(UNNAMED), Argument.colour(HexColour.text(colour)));
  }

  private static ColourMessage named(BackgroundTone tone) {
    return switch (tone) {
      case WHITE -> WHITE;
      case OFF_WHITE -> OFF_WHITE;
      case CREAM -> CREAM;
      case LIGHT_GREY -> LIGHT_GREY;
      case GREY -> GREY;
      case LIGHT_BLUE -> LIGHT_BLUE;
      case BLUE -> BLUE;
      case RED -> RED;
      case LIGHT -> UNNAMED;
    };
  }

  @Override
  public String id() {
    return MessageKey.id("colour", this);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.colour("value"));
  }
}
