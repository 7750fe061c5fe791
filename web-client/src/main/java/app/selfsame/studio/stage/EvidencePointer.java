package app.selfsame.studio.stage;

import app.selfsame.message.Argument;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.verdict.Check;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Points on the stage at what the check in hand found, and says where that is. */
public final class EvidencePointer {
  private final PhotoStage stage;
  private final PhotoPixels photo;
  private final HTMLElement announcer = Html.byId("announcer");
  private List<Evidence> all = List.of();
  private Evidence current;

  public EvidencePointer(PhotoStage stage, PhotoPixels photo) {
    this.stage = stage;
    this.photo = photo;
  }

  /** Other evidence takes the place of what there was; the check in hand stays so if there is something of it. */
  public void begin(List<Evidence> evidence) {
    all = evidence;
    pointAt(current == null ? null : Evidence.ofCheck(all, current.check()));
  }

  /** What a check found, or null. */
  public Evidence of(Check check) {
    return Evidence.ofCheck(all, check.id());
  }

  public EvidencePicture picture(Evidence evidence) {
    return new EvidencePicture(photo, evidence);
  }

  public void pointAt(Evidence evidence) {
    current = evidence;
    pointAgain();
  }

  /** The check is no longer in hand. */
  public void leave(Evidence evidence) {
    if (evidence.equals(current)) {
      pointAt(null);
    }
  }

  public void announce(Evidence evidence) {
    announcer.withText(PageTexts.say(StageMessage.MARKED, Argument.message(evidence.places())));
  }

  private void pointAgain() {
    stage.pointAt(current == null ? List.of() : List.of(current));
  }
}
