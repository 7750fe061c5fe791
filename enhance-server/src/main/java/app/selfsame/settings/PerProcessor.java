package app.selfsame.settings;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import java.util.Optional;

/** A whole number within a range, or empty for as many as there are processors. */
public record PerProcessor(int least, int most) implements Kind<Integer> {
  @Override
  public Optional<Integer> read(String text) {
    return text.isEmpty()
        ? Optional.of(Runtime.getRuntime().availableProcessors())
        : new WholeNumber(least, most).read(text);
  }

  @Override
  public Message allowed() {
    return Message.of(SettingsMessage.PER_PROCESSOR, Argument.count(least), Argument.count(most));
  }
}
