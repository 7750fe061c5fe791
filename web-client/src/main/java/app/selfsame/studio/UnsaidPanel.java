package app.selfsame.studio;

import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Topic;
import org.teavm.jso.dom.html.HTMLElement;

/** What the authority, as far as its rules are known here, says nothing of: one line that opens. */
final class UnsaidPanel {
  private static final String TITLE = "The authority does not say";
  private static final String WHY =
      "The sources known here say nothing of these. Ask the authority where one of them matters to you.";

  private final HTMLElement panel = Html.byId("unsaid");

  void hide() {
    panel.clear();
    panel.setHidden(true);
  }

  void show(PhotoDocument document) {
    hide();
    if (document.unsaid().isEmpty()) {
      return;
    }
    HTMLElement words = Html.text("span", "", TITLE + " (" + document.unsaid().size() + ")");
    HTMLElement details = Html.element("details", "folded").withAttr("id", "folded-unsaid");
    details.withChild(Html.element("summary", "").withChild(words).withChild(Html.chevron()));
    HTMLElement topics = Html.element("ul", "");
    for (Topic topic : document.unsaid()) {
      topics.appendChild(Html.text("li", "", PageTexts.say(topic)));
    }
    HTMLElement inner = Html.element("div", "card").withChild(Html.text("p", "", WHY)).withChild(topics);
    panel.appendChild(details.withChild(inner));
    panel.setHidden(false);
  }
}
