package app.selfsame.studio.editing;

import app.selfsame.document.Topic;
import app.selfsame.inspection.DocumentAdvice;
import app.selfsame.message.Argument;
import app.selfsame.studio.parts.Html;
import org.teavm.jso.dom.html.HTMLElement;

/** What the authority, as far as its rules are known here, says nothing of: one line that opens. */
public final class UnsaidPanel {
  private final HTMLElement panel = Html.byId("unsaid");

  public void hide() {
    panel.clear();
    panel.setHidden(true);
  }

  public void show(DocumentAdvice advice) {
    hide();
    if (advice.unsaid().isEmpty()) {
      return;
    }
    HTMLElement words = Html.text("span", "", EditingMessage.UNSAID, Argument.count(advice.unsaid().size()));
    HTMLElement details = Html.element("details", "folded").withAttr("id", "folded-unsaid");
    details.withChild(Html.element("summary", "").withChild(words).withChild(Html.chevron()));
    HTMLElement topics = Html.element("ul", "");
    for (Topic topic : advice.unsaid()) {
      topics.appendChild(Html.text("li", "", topic));
    }
    HTMLElement inner = Html.element("div", "card").withChild(Html.text("p", "", EditingMessage.UNSAID_WHY));
    panel.appendChild(details.withChild(inner.withChild(topics)));
    panel.setHidden(false);
  }
}
