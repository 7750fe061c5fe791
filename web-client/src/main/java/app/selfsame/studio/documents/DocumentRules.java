package app.selfsame.studio.documents;

import app.selfsame.document.BackgroundRule;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Remark;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.SourceLine;
import app.selfsame.studio.parts.Template;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;

/** What the chosen document asks for, under the field in which it was chosen. */
final class DocumentRules {
  private final HTMLElement panel = Html.byId("document-rules");

  void show(PhotoDocument document) {
    Template rules = Template.of("document-rules");
    Caution.addTo(rules.part("cautions"), document);
    rules.say("summary", summary(document)).put("source", SourceLine.of(document.mainSource()));
    addFacts(rules.part("facts"), document);
    // Rules change: the page to check them on is one tap away. Of unverified ones the caution above leads there.
    boolean leadsThere = !document.officialUrl().isEmpty() && !document.unverified();
    rules.show("authority", leadsThere);
    if (leadsThere) {
      rules.put("authority", Html.link(document.officialUrl(), Message.of(DocumentMessage.AUTHORITY_PAGE)));
    }
    panel.clear().withChild(rules.element());
  }

  private static Message summary(PhotoDocument document) {
    Optional<Argument> size = DocumentText.size(document).map(Argument::message);
    Optional<Argument> head =
        document.headHeight().map(rule -> Argument.message(DocumentText.length(document, rule)));
    if (size.isPresent() && head.isPresent()) {
      return Message.of(DocumentMessage.RULES_OF_SIZE_AND_HEAD, size.get(), head.get());
    }
    return size.map(known -> Message.of(DocumentMessage.RULES_OF_SIZE, known))
        .or(() -> head.map(known -> Message.of(DocumentMessage.RULES_OF_HEAD, known)))
        .orElseGet(() -> Message.of(DocumentMessage.RULES));
  }

  private static void addFacts(HTMLElement facts, PhotoDocument document) {
    DocumentText.size(document).ifPresent(size -> Html.fact(facts, DocumentMessage.PICTURE_TERM, size));
    document
        .otherSize()
        .ifPresent(size -> addOtherSize(facts, size.rule(), document.namesOtherSizeItself()));
    if (document.hasBorrowedProportions()) {
      Html.fact(facts, DocumentMessage.BORROWED_TERM, Message.of(DocumentMessage.BORROWED));
    }
    Html.fact(facts, DocumentMessage.CHANNEL_TERM, DocumentText.channel(document));
    DocumentText.head(document).ifPresent(head -> Html.fact(facts, DocumentMessage.HEAD_TERM, head));
    DocumentText.eyes(document).ifPresent(eyes -> Html.fact(facts, DocumentMessage.EYES_TERM, eyes));
    document
        .topMargin()
        .ifPresent(rule ->
            Html.fact(facts, DocumentMessage.TOP_MARGIN_TERM, DocumentText.length(document, rule)));
    document
        .background()
        .map(BackgroundRule::words)
        .filter(words -> !words.english().isEmpty())
        .ifPresent(words -> addBackground(facts, words));
    if (document.noBorder().isPresent()) {
      Html.fact(facts, DocumentMessage.BORDER_TERM, Message.of(DocumentMessage.NO_BORDER));
    }
    DocumentText.file(document.file()).ifPresent(file -> Html.fact(facts, DocumentMessage.FILE_TERM, file));
  }

  private static void addOtherSize(HTMLElement facts, Remark words, boolean sameSource) {
    Message size = Message.of(DocumentMessage.OTHER_SIZE, Html.slot(0), DocumentText.whose(sameSource));
    facts.withChild(Html.text("dt", "", DocumentMessage.OTHER_SIZE_TERM));
    facts.withChild(Html.fill(Html.element("dd", ""), size, Html.remark("span", "", words)));
  }

  private static void addBackground(HTMLElement facts, Remark words) {
    facts.withChild(Html.text("dt", "", DocumentMessage.BACKGROUND_TERM));
    facts.withChild(Html.remark("dd", "", words));
  }
}
