package app.selfsame.command;

import app.selfsame.likeness.Comparison;
import app.selfsame.likeness.LikenessAnswer;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import java.util.List;

/** Shows a person what came of comparing two photos. */
final class HumanComparison {
  private final Lines lines;

  HumanComparison(Lines lines) {
    this.lines = lines;
  }

  /** @param files the names of both, in the order in which they were compared */
  void show(Comparison comparison, List<String> files) {
    lines.head(
        label(comparison.answer()),
        Message.of(CommandMessage.FILES, Argument.literal(files.get(0)), Argument.literal(files.get(1))));
    for (MessageKey sentence : comparison.sentences()) {
      lines.more(sentence);
    }
    for (Comparison.Reason reason : comparison.reasons()) {
      lines.line(Label.NOTE, HumanReport.file(files.get(reason.side().ordinal())));
      lines.more(reason.obstacle());
    }
    lines.end();
  }

  private static Label label(LikenessAnswer answer) {
    return switch (answer) {
      case ALIKE -> Label.ALIKE;
      case CANNOT_TELL -> Label.UNKNOWN;
      case DIFFERENT -> Label.DIFFERENT;
      case NOT_COMPARED -> Label.NOT_COMPARED;
    };
  }
}
