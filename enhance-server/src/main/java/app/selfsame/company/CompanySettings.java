package app.selfsame.company;

import app.selfsame.message.Message;
import app.selfsame.settings.Kind;
import app.selfsame.settings.Setting;
import app.selfsame.settings.WholeNumber;
import java.util.List;
import java.util.Optional;

/** Whether there are companies, and what their keys may do. */
public final class CompanySettings {
  /** Whether anybody with an account may make a company. */
  public static final Setting<Boolean> COMPANIES =
      new Setting<>(
          "SERVE_COMPANIES",
          "off",
          new OffOrOpen(),
          "`open` lets everybody who has an account make a company, with members and keys for programs; needs accounts,"
              + " and so `SERVE_SMTP_HOST`");

  /** How often a key, or a member's browser, may ask. */
  public static final Setting<Integer> REQUESTS =
      new Setting<>(
          "SERVE_KEY_REQUESTS",
          "600",
          new WholeNumber(1, 6_000),
          "requests a minute of each company key and of each member; then the answer is 429");

  /** Both. */
  public static final List<Setting<?>> ALL = List.of(COMPANIES, REQUESTS);

  private CompanySettings() {}

  private record OffOrOpen() implements Kind<Boolean> {
    @Override
    public Optional<Boolean> read(String text) {
      return switch (text) {
        case "off" -> Optional.of(false);
        case "open" -> Optional.of(true);
        default -> Optional.empty();
      };
    }

    @Override
    public Message allowed() {
      return Message.of(CompanyMessage.OFF_OR_OPEN);
    }
  }
}
