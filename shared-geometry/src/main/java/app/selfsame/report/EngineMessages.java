package app.selfsame.report;

import app.selfsame.crop.CropMessage;
import app.selfsame.document.AuthorityMessage;
import app.selfsame.document.QuoteMessage;
import app.selfsame.document.Topic;
import app.selfsame.message.BasicMessages;
import app.selfsame.message.MessageKey;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalMessage;
import app.selfsame.verdict.HandedOverMessage;
import app.selfsame.verdict.VerdictMessages;
import java.util.List;
import java.util.stream.Stream;

/** All that the engine says: each feature's keys have a line here, and the build wants a text for every key. */
public final class EngineMessages {
  public static final List<MessageKey> ALL =
      Stream.<List<? extends MessageKey>>of(
              BasicMessages.ALL,
              List.of(CropMessage.values()),
              List.of(AuthorityMessage.values()),
              RefusalCode.TEXTS,
              List.of(RefusalMessage.values()),
              List.of(QuoteMessage.values()),
              List.of(FiguresMessage.values()),
              List.of(SummaryMessage.values()),
              List.of(HandedOverMessage.values()),
              List.of(Topic.values()),
              VerdictMessages.ALL)
          .<MessageKey>flatMap(List::stream)
          .toList();

  private EngineMessages() {}
}
