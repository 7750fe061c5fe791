package app.selfsame.studio.checks;

import app.selfsame.inspection.Stage;
import app.selfsame.message.Message;
import app.selfsame.report.NextStep;
import app.selfsame.report.Summary;
import app.selfsame.studio.contribution.Contribution;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.payment.Till;
import app.selfsame.studio.state.PageState;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** The verdict and the next step at the foot of the screen, for as long as the verdict itself is out of sight. */
public final class StepBar {
  private final Template bar = Template.at("step-bar");
  private final StepButton button;
  private boolean hasSomething;
  private boolean verdictInSight = true;

  /**
   * @param till knows what stands between the person and the file
   * @param contribution knows whether somebody asks for the file
   * @param onStep hears that the person goes on
   */
  public StepBar(Till till, Contribution contribution, Consumer<NextStep> onStep) {
    button = new StepButton(till, contribution, onStep);
    bar.put("step", button.element());
    watch(
        Html.byId("verdict"),
        inSight -> {
          verdictInSight = inSight;
          showOrHide();
        });
  }

  public void show(PageState state) {
    hasSomething = state.verdict().filter(verdict -> verdict.stage() == Stage.COMPLETE).isPresent();
    if (hasSomething) {
      bar.element().setClassName("step-bar " + VerdictPanel.tone(state.verdict().get()));
      bar.say("verdict", Summary.title(state.verdict().get()));
      button.show(state);
    }
    showOrHide();
  }

  /** The file was saved from here; says so until another verdict comes. */
  public void showSaved(List<Message> sentences) {
    bar.say("verdict", sentences);
  }

  private void showOrHide() {
    bar.element().setHidden(!hasSomething || verdictInSight);
  }

  /** Is told whether an element has come into sight or left it. */
  @JSFunctor
  interface Watcher extends JSObject {
    void seen(boolean inSight);
  }

  @JSBody(
      params = {"element", "watcher"},
      script = "parts.watch(element, watcher);",
      imports = @JSBodyImport(alias = "parts", fromModule = "page/parts.js"))
  private static native void watch(HTMLElement element, Watcher watcher);
}
