package app.selfsame.studio;

import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Stated;
import org.teavm.jso.dom.html.HTMLElement;

/** What the chosen document asks for, under the field in which it was chosen. */
final class DocumentRules {
  private static final String BORROWED =
      "Nothing is written of where the head lies in this picture file: the same authority’s rule for prints stands in.";

  private final HTMLElement panel = Html.byId("document-rules");

  void show(PhotoDocument document) {
    panel.clear();
    Caution.addTo(panel, document);
    HTMLElement rules = Html.element("details", "rules");
    HTMLElement summary = Html.element("summary", "").withChild(Html.text("span", "", summary(document)));
    rules.withChild(summary.withChild(Html.chevron())).withChild(facts(document));
    panel.appendChild(rules.withChild(SourceLine.of(document.mainSource())));
    addAuthority(document);
  }

  /** Rules change: the page to check them on is one tap away. Of unverified ones the caution above leads there. */
  private void addAuthority(PhotoDocument document) {
    if (!document.officialUrl().isEmpty() && !document.unverified()) {
      HTMLElement line = Html.element("p", "authority");
      panel.appendChild(line.withChild(Html.link(document.officialUrl(), "Check the authority’s own page")));
    }
  }

  private static String summary(PhotoDocument document) {
    String size = DocumentText.size(document);
    String head = document.headHeight().map(rule -> "head " + DocumentText.length(document, rule)).orElse("");
    if (size.isEmpty() && head.isEmpty()) {
      return "What this document asks for";
    }
    return size.isEmpty() || head.isEmpty() ? size + head : size + ", " + head;
  }

  private static HTMLElement facts(PhotoDocument document) {
    HTMLElement facts = Html.element("dl", "facts");
    addFact(facts, "Picture", DocumentText.size(document));
    addFact(
        facts,
        document.namesOtherSizeItself() ? "Picture, as the same source says too" : "Picture after another source",
        document.otherSize().map(Stated::rule).orElse(""));
    addFact(facts, "Borrowed", document.hasBorrowedProportions() ? BORROWED : "");
    addFact(facts, "Handed in as", DocumentText.channel(document));
    addFact(facts, "Head", DocumentText.head(document));
    addFact(facts, "Eyes", document.eyeLineFromBottom()
        .map(rule -> DocumentText.length(document, rule) + ", from the lower edge").orElse(""));
    addFact(facts, "Above the head", document.topMargin().map(rule -> DocumentText.length(document, rule)).orElse(""));
    addFact(facts, "Background", document.background().map(rule -> rule.words()).orElse(""));
    addFact(facts, "Border", document.noBorder().isPresent() ? "none" : "");
    addFact(facts, "File", DocumentText.file(document.file()));
    return facts;
  }

  private static void addFact(HTMLElement facts, String term, String description) {
    if (!description.isEmpty()) {
      Html.fact(facts, term, description);
    }
  }
}
