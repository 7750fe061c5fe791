package app.selfsame.studio;

import app.selfsame.message.MessageKey;
import java.util.List;
import java.util.stream.Stream;

/** All that the page says beside the engine: each panel's keys have a line here. */
final class PageMessages {
  static final List<MessageKey> ALL =
      Stream.<List<? extends MessageKey>>of(
              List.of(FigureMessage.values()),
              List.of(DocumentMessage.values()),
              List.of(ChooserMessage.values()),
              List.of(CautionMessage.values()),
              List.of(SourceLineMessage.values()),
              List.of(EditingMessage.values()),
              List.of(QuestionMessage.values()),
              List.of(VerdictMessage.values()),
              List.of(ChecksMessage.values()),
              List.of(FacePlace.values()),
              List.of(StageMessage.values()),
              List.of(MeasuresMessage.values()),
              List.of(PrintMessage.values()),
              List.of(BackgroundPanelMessage.values()),
              List.of(LightPanelMessage.values()),
              LightFaultMessage.ALL,
              List.of(LightProblemMessage.values()),
              List.of(DownloadMessage.values()),
              EditStep.ALL,
              List.of(ReportPanelMessage.values()),
              List.of(StudioMessage.values()))
          .<MessageKey>flatMap(List::stream)
          .toList();

  private PageMessages() {}
}
