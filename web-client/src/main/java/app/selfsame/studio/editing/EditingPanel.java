package app.selfsame.studio.editing;

import app.selfsame.document.AuthorityMessage;
import app.selfsame.document.EditingPolicy;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.DocumentAdvice;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.SourceLine;
import org.teavm.jso.dom.html.HTMLElement;

/** Which edits the authority accepts, in its own words where they are known. */
public final class EditingPanel {
  private final HTMLElement panel = Html.byId("editing");

  public void hide() {
    panel.setHidden(true);
  }

  /** Shows nothing where nobody says anything of edits, as of a size of one's own. */
  public void show(PhotoDocument document, DocumentAdvice advice) {
    if (advice.edits().isEmpty()) {
      hide();
      return;
    }
    panel.clear();
    panel.appendChild(Html.text("h2", "", EditingMessage.TITLE).withAttr("id", "editing-title"));
    HTMLElement list = Html.element("ul", "permissions");
    for (DocumentAdvice.EditRule rule : advice.edits()) {
      Message edit = Message.of(EditingMessage.EDIT, Argument.choice(rule.edit().word()));
      list.withChild(PermissionMark.item(edit, rule.permission()));
    }
    panel.appendChild(list);
    if (advice.leavesChangesUnsaid()) {
      panel.appendChild(Html.text("p", "hint", EditingMessage.SILENCE));
    }
    addQuote(document.editing());
    panel.appendChild(SourceLine.of(document.editing().source()));
    panel.setHidden(false);
  }

  private void addQuote(EditingPolicy policy) {
    if (policy.quote().isEmpty()) {
      return;
    }
    String language = policy.quoteLanguage();
    Argument words = Argument.quote(policy.quote(), language);
    panel.appendChild(Html.text("blockquote", "", AuthorityMessage.WORDS, words).withAttr("lang", language));
    if (policy.translation().isPresent()) {
      Argument said = policy.translation().get().argument();
      panel.appendChild(Html.text("p", "hint", EditingMessage.IN_ENGLISH, said));
    }
  }
}
