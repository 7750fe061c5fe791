package app.selfsame.texts;

import app.selfsame.message.Language;
import app.selfsame.message.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The texts that there are, language by language; each is read when first asked for. There always are English ones. */
public final class ShippedTexts {
  private static final ShippedTexts PACKAGED = new ShippedTexts(ShippedTexts::read);

  private final Function<Language, Optional<Texts>> source;
  private final Map<Language, Optional<Texts>> known = new ConcurrentHashMap<>();

  /** Texts that somebody else has. */
  public ShippedTexts(Function<Language, Optional<Texts>> source) {
    this.source = source;
  }

  /** Those of the files that come with the program. */
  public static ShippedTexts packaged() {
    return PACKAGED;
  }

  /** The texts of a language; empty when there are none. */
  public Optional<Texts> in(Language language) {
    return known.computeIfAbsent(language, source);
  }

  public Texts english() {
    return in(Language.EN).orElseThrow();
  }

  /** The languages that have texts. */
  public List<Language> languages() {
    return Arrays.stream(Language.values()).filter(language -> in(language).isPresent()).toList();
  }

  private static Optional<Texts> read(Language language) {
    try (InputStream file = ShippedTexts.class.getResourceAsStream("/texts/" + language.tag() + ".txt")) {
      return file == null
          ? Optional.empty()
          : Optional.of(Texts.parse(language, new String(file.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
