package app.selfsame.studio.editing;

import app.selfsame.document.AuthorityMessage;
import app.selfsame.document.EditingPolicy;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.DocumentAdvice;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.parts.SourceLine;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.Panel;
import org.teavm.jso.dom.html.HTMLElement;

/** Which edits the authority accepts, in its own words where they are known: one line that opens. */
public final class EditingPanel implements Panel {
  private final Template panel = Template.of("editing");
  private PhotoDocument shown;

  public EditingPanel() {
    panel.element().setHidden(true);
  }

  @Override
  public HTMLElement element() {
    return panel.element();
  }

  /** Shows nothing where nobody says anything of edits, as of a size of one's own. */
  @Override
  public void show(PageState state, PhotoDocument document) {
    if (state.complete().isEmpty()) {
      panel.element().setHidden(true);
      return;
    }
    DocumentAdvice advice = DocumentAdvice.of(document);
    if (document != shown) {
      shown = document;
      fill(document.editing(), advice);
    }
    panel.element().setHidden(advice.edits().isEmpty());
  }

  private void fill(EditingPolicy policy, DocumentAdvice advice) {
    panel.put("permissions", advice.edits().stream().map(EditingPanel::item).toArray(HTMLElement[]::new));
    panel.show("silence", advice.leavesChangesUnsaid()).put("source", SourceLine.of(policy.source()));
    boolean isQuoted = !policy.quote().isEmpty();
    String language = policy.quoteLanguage();
    // Words in the page's language need no second wording in it.
    boolean isForeign = !language.equals(PageTexts.language().tag());
    panel.show("quote", isQuoted).show("translation", isQuoted && isForeign && policy.translation().isPresent());
    if (isQuoted) {
      panel.say("quote", AuthorityMessage.WORDS, Argument.quote(policy.quote(), language));
      panel.part("quote").setAttribute("lang", language);
      policy
          .translation()
          .ifPresent(words -> panel.say("translation", EditingMessage.IN_ENGLISH, words.argument()));
    }
  }

  private static HTMLElement item(DocumentAdvice.EditRule rule) {
    Message edit = Message.of(EditingMessage.EDIT, Argument.choice(rule.edit().word()));
    return PermissionMark.item(edit, rule.permission());
  }
}
