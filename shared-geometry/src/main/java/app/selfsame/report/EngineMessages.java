package app.selfsame.report;

import app.selfsame.adjustment.HeadPoint;
import app.selfsame.background.BackgroundMessage;
import app.selfsame.background.ColourMessage;
import app.selfsame.background.ColourTitle;
import app.selfsame.crop.CropMessage;
import app.selfsame.document.AuthorityMessage;
import app.selfsame.document.BackgroundTone;
import app.selfsame.document.EditingMessage;
import app.selfsame.document.OwnFrameMessage;
import app.selfsame.document.SourceMessage;
import app.selfsame.document.Topic;
import app.selfsame.inspection.CuttingMessage;
import app.selfsame.inspection.Edit;
import app.selfsame.inspection.EditDone;
import app.selfsame.inspection.EditMessage;
import app.selfsame.likeness.LikenessAnswer;
import app.selfsame.likeness.LikenessMessage;
import app.selfsame.likeness.Obstacle;
import app.selfsame.matting.MattingMessage;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.MeasureTitle;
import app.selfsame.measure.NotMeasured;
import app.selfsame.message.BasicMessages;
import app.selfsame.message.MessageKey;
import app.selfsame.mrz.MrzDoubt;
import app.selfsame.mrz.MrzField;
import app.selfsame.mrz.MrzHeadline;
import app.selfsame.mrz.MrzRemark;
import app.selfsame.mrz.ZoneHint;
import app.selfsame.paper.Paper;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalMessage;
import app.selfsame.tone.LightMessage;
import app.selfsame.verdict.HandedOverMessage;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.OutcomeTitle;
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
              List.of(FiguresMessage.values()),
              List.of(SummaryMessage.values()),
              List.of(HeadPoint.values()),
              List.of(ReportMessage.values()),
              List.of(SourceMessage.values()),
              List.of(EditingMessage.values()),
              List.of(OwnFrameMessage.values()),
              Stream.of(Outcome.values()).map(OutcomeTitle::new).toList(),
              Stream.of(Edit.values()).map(EditDone::new).toList(),
              List.of(HandedOverMessage.values()),
              List.of(Topic.values()),
              VerdictMessages.ALL,
              Stream.of(MeasureId.values()).map(MeasureTitle::new).toList(),
              List.of(NotMeasured.values()),
              List.of(EditMessage.values()),
              List.of(BackgroundMessage.values()),
              List.of(MattingMessage.values()),
              List.of(LightMessage.values()),
              List.of(CuttingMessage.values()),
              List.of(Paper.values()),
              List.of(ColourMessage.values()),
              List.of(MrzHeadline.values()),
              List.of(ZoneHint.values()),
              List.of(LikenessAnswer.values()),
              List.of(LikenessMessage.values()),
              List.of(Obstacle.values()),
              List.of(MrzDoubt.values()),
              List.of(MrzRemark.values()),
              List.of(MrzField.values()),
              Stream.of(BackgroundTone.values()).map(ColourTitle::new).toList())
          .<MessageKey>flatMap(List::stream)
          .toList();

  private EngineMessages() {}
}
