package app.selfsame.command;

import app.selfsame.document.Catalogue;
import app.selfsame.document.CatalogueNames;
import app.selfsame.document.LocalNames;
import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Texts;
import app.selfsame.texts.Regions;
import app.selfsame.texts.ShippedTexts;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The language in which a command speaks. */
final class LanguageOption {
  /** Under which every command has it. */
  static final String NAME = "language";

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description =
          "The language to answer in, such as en. Default: the language that LC_ALL, LC_MESSAGES or LANG names, or"
              + " English if that is not available.")
  private String tag;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private final ShippedTexts shipped;
  private final Map<String, String> environment;

  LanguageOption(ShippedTexts shipped, Map<String, String> environment) {
    this.shipped = shipped;
    this.environment = environment;
  }

  /**
   * The words to speak with.
   *
   * @throws UnspokenException when there are none in the language that was asked for
   */
  Texts texts() {
    if (tag == null) {
      return usual();
    }
    Optional<Language> language = Language.of(tag);
    return language.flatMap(shipped::in).orElseThrow(() -> unspoken(language));
  }

  /** The same, calling documents and countries by their names. */
  Texts texts(Catalogue catalogue) {
    Texts texts = texts();
    return texts.with(new CatalogueNames(catalogue, names(texts)));
  }

  /** The documents by what the language calls them. */
  Catalogue spoken(Catalogue catalogue) {
    return catalogue.in(names(texts()));
  }

  private static LocalNames names(Texts texts) {
    return LocalNames.of(texts, Regions.in(texts.language()));
  }

  /** As gettext does it, the first of these variables counts that is set. */
  private Texts usual() {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .flatMap(Language::of)
        .flatMap(shipped::in)
        .orElseGet(shipped::english);
  }

  private UnspokenException unspoken(Optional<Language> language) {
    Argument there =
        Argument.literal(shipped.languages().stream().map(Language::tag).collect(Collectors.joining(", ")));
    Message reason =
        language
            .map(known -> Message.of(OptionRefusal.NO_TEXTS, Argument.literal(known.ownName()), there))
            .orElseGet(() -> Message.of(OptionRefusal.UNKNOWN_LANGUAGE, Argument.literal(tag), there));
    return new UnspokenException(command.commandLine(), usual().say(reason));
  }

  /** Refuses what was said to a command, in its language. */
  static ParameterException refusal(CommandSpec command, MessageKey key, Argument... arguments) {
    return refusal(command, Message.of(key, arguments));
  }

  static ParameterException refusal(CommandSpec command, Message reason) {
    LanguageOption language = (LanguageOption) command.mixins().get(NAME).userObject();
    return new ParameterException(command.commandLine(), language.texts().say(reason));
  }
}
