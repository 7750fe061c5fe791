package app.selfsame.studio.editing;

import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Topic;
import app.selfsame.inspection.DocumentAdvice;
import app.selfsame.message.Argument;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.Panel;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** What the authority, as far as its rules are known here, says nothing of: one line that opens. */
public final class UnsaidPanel implements Panel {
  private final Template panel = Template.of("unsaid");
  private PhotoDocument shown;

  public UnsaidPanel() {
    panel.element().setHidden(true);
  }

  @Override
  public HTMLElement element() {
    return panel.element();
  }

  @Override
  public void show(PageState state, PhotoDocument document) {
    if (state.complete().isEmpty()) {
      panel.element().setHidden(true);
      return;
    }
    List<Topic> topics = DocumentAdvice.of(document).unsaid();
    if (document != shown) {
      shown = document;
      panel.say("title", EditingMessage.UNSAID, Argument.count(topics.size()));
      panel.put(
          "topics", topics.stream().map(topic -> Html.text("li", "", topic)).toArray(HTMLElement[]::new));
    }
    panel.element().setHidden(topics.isEmpty());
  }
}
