package app.selfsame.studio.parts;

import app.selfsame.document.Listing;
import app.selfsame.document.LocalNames;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Remark;
import app.selfsame.js.Regions;
import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Names;
import app.selfsame.message.Run;
import app.selfsame.message.Texts;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLDocument;

/** The words of the page, in its language. They stand in the page itself, so that nothing waits for them. */
public final class PageTexts {
  /** Of a file that was checked when the page was built. */
  private static final Texts WRITTEN =
      Texts.ofChecked(
          Language.of(HTMLDocument.current().getDocumentElement().getAttribute("lang")).orElse(Language.EN),
          Html.byId("texts").getTextContent());

  private static final Texts TEXTS = WRITTEN.keepingUnits();

  private static final LocalNames NAMES = LocalNames.of(TEXTS, Regions.in(TEXTS.language()));

  private PageTexts() {}

  public static String say(Message message) {
    return TEXTS.say(message);
  }

  public static String say(MessageKey key, Argument... arguments) {
    return TEXTS.say(key, arguments);
  }

  public static String say(List<Message> sentences) {
    return TEXTS.say(sentences);
  }

  /** A message in pieces, those in another language than the page's apart. */
  static List<Run> runs(Message message) {
    return TEXTS.runs(message);
  }

  /** What the page's language calls documents and countries. */
  public static LocalNames names() {
    return NAMES;
  }

  /** The title of a document, which is English where the page's language has none. */
  public static Argument.Quote title(Listing document) {
    return named(NAMES.title(document.id()), document.title());
  }

  /** The name of a document's country, likewise. */
  public static Argument.Quote country(Listing document) {
    return named(NAMES.country(document.country()), document.countryName());
  }

  /** Words of the catalogue, likewise. */
  public static Argument.Quote remark(Remark remark) {
    Run said = TEXTS.say(remark.argument());
    return new Argument.Quote(said.text(), said.isForeign() ? said.language() : TEXTS.language().tag());
  }

  private static Argument.Quote named(Optional<String> own, String english) {
    return own.isPresent()
        ? new Argument.Quote(own.get(), TEXTS.language().tag())
        : new Argument.Quote(english, Language.EN.tag());
  }

  /** The same texts for a report, which names one document. */
  public static Texts naming(PhotoDocument named) {
    Listing document = Listing.of(named);
    return WRITTEN.with(
        new Names() {
          @Override
          public String document(String id) {
            return title(document).text();
          }

          @Override
          public String languageOfDocument(String id) {
            return foreign(title(document));
          }

          @Override
          public String country(String code) {
            return PageTexts.country(document).text();
          }

          @Override
          public String languageOfCountry(String code) {
            return foreign(PageTexts.country(document));
          }
        });
  }

  private static String foreign(Argument.Quote words) {
    return words.language().equals(TEXTS.language().tag()) ? "" : words.language();
  }
}
