package app.selfsame.studio;

import app.selfsame.message.MessageKey;

/** The report to print or to save. */
enum ReportPanelMessage implements MessageKey {
  TITLE,
  WHY,
  PRINT,
  SAVE;

  @Override
  public String id() {
    return MessageKey.id("page.report", this);
  }
}
