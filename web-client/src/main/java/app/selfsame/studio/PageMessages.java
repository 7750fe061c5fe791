package app.selfsame.studio;

import app.selfsame.message.MessageKey;
import app.selfsame.studio.background.BackgroundPanelMessage;
import app.selfsame.studio.checks.ChecksMessage;
import app.selfsame.studio.checks.MeasuresMessage;
import app.selfsame.studio.checks.StepMessage;
import app.selfsame.studio.checks.VerdictMessage;
import app.selfsame.studio.documents.CautionMessage;
import app.selfsame.studio.documents.ChooserMessage;
import app.selfsame.studio.documents.DocumentMessage;
import app.selfsame.studio.editing.EditingMessage;
import app.selfsame.studio.file.DownloadMessage;
import app.selfsame.studio.file.EditStep;
import app.selfsame.studio.light.LightFaultMessage;
import app.selfsame.studio.light.LightPanelMessage;
import app.selfsame.studio.light.LightProblemMessage;
import app.selfsame.studio.parts.FigureMessage;
import app.selfsame.studio.parts.SourceLineMessage;
import app.selfsame.studio.parts.StatusMessage;
import app.selfsame.studio.questions.QuestionMessage;
import app.selfsame.studio.report.PrintMessage;
import app.selfsame.studio.report.ReportPanelMessage;
import app.selfsame.studio.stage.FacePlace;
import app.selfsame.studio.stage.StageMessage;
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
              List.of(StepMessage.values()),
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
              List.of(StatusMessage.values()),
              List.of(StudioMessage.values()))
          .<MessageKey>flatMap(List::stream)
          .toList();

  private PageMessages() {}
}
