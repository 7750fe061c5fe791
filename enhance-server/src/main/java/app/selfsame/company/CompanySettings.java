package app.selfsame.company;

import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
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
          new Switch("open", CompanyMessage.OFF_OR_OPEN),
          "`open` lets everybody who has an account make a company, with members and keys for programs; needs accounts,"
              + " and so `SERVE_SMTP_HOST`");

  /** How often a key, or a member's browser, may ask. */
  public static final Setting<Integer> REQUESTS =
      new Setting<>(
          "SERVE_KEY_REQUESTS",
          "600",
          new WholeNumber(1, 6_000),
          "requests a minute of each company key and of each member; then the answer is 429");

  /** Whether companies can have faces compared. */
  public static final Setting<Boolean> FACES =
      new Setting<>(
          "SERVE_FACES",
          "off",
          new Switch("on", CompanyMessage.OFF_OR_ON),
          "`on` lets companies have the faces in two photos compared at `/v1/faces/compare`, keep face collections, and have"
              + " batches searched for people who are there twice, which is biometric data and yours to answer for; needs"
              + " companies");

  /** Whether companies can collect photos that they alone can open. */
  public static final Setting<Boolean> COLLECTIONS =
      new Setting<>(
          "SERVE_COLLECTIONS",
          "off",
          new Switch("on", CompanyMessage.OFF_OR_ON),
          "`on` lets companies ask people for photos by links, which are encrypted in the people's browsers and which this"
              + " server cannot open; needs companies and `SERVE_PHOTOS_KEY`");

  /** All of them. */
  public static final List<Setting<?>> ALL = List.of(COMPANIES, REQUESTS, FACES, COLLECTIONS);

  private CompanySettings() {}

  /**
   * Off, or not.
   *
   * @param on the word for what is not off
   */
  private record Switch(String on, MessageKey wanted) implements Kind<Boolean> {
    @Override
    public Optional<Boolean> read(String text) {
      return text.equals(on) || text.equals("off") ? Optional.of(text.equals(on)) : Optional.empty();
    }

    @Override
    public Message allowed() {
      return Message.of(wanted);
    }
  }
}
