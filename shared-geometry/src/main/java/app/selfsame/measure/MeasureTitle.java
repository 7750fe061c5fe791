package app.selfsame.measure;

import app.selfsame.message.MessageKey;

/** What a measure is called. */
public record MeasureTitle(MeasureId measure) implements MessageKey {
  @Override
  public String id() {
    return "measure." + measure.word() + ".title";
  }
}
