package app.selfsame.verdict;

import app.selfsame.message.MessageKey;

/** What an outcome is called. */
public record OutcomeTitle(Outcome outcome) implements MessageKey {
  @Override
  public String id() {
    return "outcome." + outcome.word();
  }
}
