package app.selfsame.pages;

import app.selfsame.message.Message;
import app.selfsame.settings.Kind;
import app.selfsame.settings.Setting;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who runs the site, as its pages say it. */
public final class Operator {
  /** A line; empty where it is not said. */
  public static final Setting<String> SETTING =
      new Setting<>(
          "SERVE_OPERATOR",
          "",
          new OneLine(PagesMessage.OPERATOR),
          "who runs the site, such as `Jane Doe, jane@example.org`: the page says it to everyone, at its foot");

  /** A line that the operator says something in; empty where it is not said. */
  public static final Kind<String> ONE_LINE = new OneLine(PagesMessage.LINE);

  private Operator() {}

  private record OneLine(PagesMessage wanted) implements Kind<String> {
    private static final int LONGEST = 200;
    // U+FFFD stands where Java could not read the environment in the locale's encoding. Some scripts need joiners.
    private static final Pattern NOT_OF_A_LINE =
        Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029\\ufffd&&[^\\u200c\\u200d]]");

    @Override
    public Optional<String> read(String text) {
      boolean isLine =
          text.length() <= LONGEST && !NOT_OF_A_LINE.matcher(text).find() && (text.isEmpty() || !text.isBlank());
      return isLine ? Optional.of(text.strip()) : Optional.empty();
    }

    @Override
    public Message allowed() {
      return Message.of(wanted);
    }
  }
}
