package app.selfsame.studio.light;

import app.selfsame.message.MessageKey;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.LightChecks;
import java.util.List;

/** What is wrong with the light where one of its checks objects. */
public record LightFaultMessage(CheckId check) implements MessageKey {
  public static final List<LightFaultMessage> ALL = LightChecks.IDS.stream().map(LightFaultMessage::new).toList();

  @Override
  public String id() {
    return "page.light-fault." + check.word();
  }
}
