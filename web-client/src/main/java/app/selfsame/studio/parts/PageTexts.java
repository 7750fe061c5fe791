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
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The words of the page, in the language that it speaks. They are there before anything is said, and may be others later. */
public final class PageTexts {
  private static PageTexts spoken = new PageTexts();

  private final Texts written;
  private final Texts texts;
  private final LocalNames names;

  /** Of a file that was checked when the page was built. */
  private PageTexts() {
    written = Texts.ofChecked(Language.of(tag()).orElseThrow(), file());
    texts = written.keepingUnits();
    names = LocalNames.of(texts, Regions.in(texts.language()));
  }

  /**
   * Lets the person choose a language.
   *
   * @param onChange hears that the page speaks another one from now on; what is shown is said in it after that
   * @param onFailure hears that its words are not to be had
   */
  public static void offerChoice(Runnable onChange, Runnable onFailure) {
    offer(
        () -> {
          spoken = new PageTexts();
          onChange.run();
        },
        onFailure::run);
  }

  public static Language language() {
    return spoken.texts.language();
  }

  /** The address of a page of the server's, which is to speak the same language where that was chosen. */
  @JSBody(
      params = "path",
      script = "return speech.onServer(path);",
      imports = @JSBodyImport(alias = "speech", fromModule = "page/speech.js"))
  public static native String onServer(String path);

  public static String say(Message message) {
    return spoken.texts.say(message);
  }

  public static String say(MessageKey key, Argument... arguments) {
    return spoken.texts.say(key, arguments);
  }

  public static String say(List<Message> sentences) {
    return spoken.texts.say(sentences);
  }

  /** A message in pieces, those in another language than the page's apart. */
  static List<Run> runs(Message message) {
    return spoken.texts.runs(message);
  }

  /** What the page's language calls documents and countries. */
  public static LocalNames names() {
    return spoken.names;
  }

  /** The title of a document, which is English where the page's language has none. */
  public static Argument.Quote title(Listing document) {
    return named(spoken.names.title(document.id()), document.title());
  }

  /** The name of a document's country, likewise. */
  public static Argument.Quote country(Listing document) {
    return named(spoken.names.country(document.country()), document.countryName());
  }

  /** Words of the catalogue, likewise. */
  public static Argument.Quote remark(Remark remark) {
    Run said = spoken.texts.say(remark.argument());
    return new Argument.Quote(said.text(), said.isForeign() ? said.language() : spoken.texts.language().tag());
  }

  private static Argument.Quote named(Optional<String> own, String english) {
    return own.isPresent()
        ? new Argument.Quote(own.get(), spoken.texts.language().tag())
        : new Argument.Quote(english, Language.EN.tag());
  }

  /** The same texts for a report, which names one document. */
  public static Texts naming(PhotoDocument named) {
    Listing document = Listing.of(named);
    return spoken.written.with(
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

  @JSFunctor
  interface Ear extends JSObject {
    void hear();
  }

  @JSBody(
      script = "return speech.spoken();",
      imports = @JSBodyImport(alias = "speech", fromModule = "page/speech.js"))
  private static native String tag();

  @JSBody(
      script = "return speech.textsOfPage();",
      imports = @JSBodyImport(alias = "speech", fromModule = "page/speech.js"))
  private static native String file();

  @JSBody(
      params = {"onChange", "onFailure"},
      script = "speech.offerChoice(onChange, onFailure);",
      imports = @JSBodyImport(alias = "speech", fromModule = "page/speech.js"))
  private static native void offer(Ear onChange, Ear onFailure);

  private static String foreign(Argument.Quote words) {
    return words.language().equals(spoken.texts.language().tag()) ? "" : words.language();
  }
}
