package app.selfsame.settings;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import java.util.Optional;

/** A whole number within a range. */
public record WholeNumber(int least, int most) implements Kind<Integer> {
  @Override
  public Optional<Integer> read(String text) {
    if (!text.matches("[0-9]{1,6}")) {
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(text)).filter(number -> number >= least && number <= most);
  }

  @Override
  public Message allowed() {
    return Message.of(SettingsMessage.WHOLE_NUMBER, Argument.count(least), Argument.count(most));
  }
}
