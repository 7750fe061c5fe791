package app.selfsame.studio.report;

import app.selfsame.message.MessageKey;

/** The report to print or to save. */
public enum ReportPanelMessage implements MessageKey {
  TITLE,
  WHY,
  PRINT,
  SAVE;

  @Override
  public String id() {
    return MessageKey.id("page.report", this);
  }
}
