package app.selfsame.message;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one language: says messages in it. */
public final class Texts {
  private static final String NO_BREAK_SPACE = "\u00a0";

  private final Language language;
  private final Map<String, Pattern> patterns;
  private final Names names;

  Texts(Language language, Map<String, Pattern> patterns, Names names) {
    this.language = language;
    this.patterns = patterns;
    this.names = names;
  }

  /**
   * The texts of a file such as {@code texts/en.txt}.
   *
   * @throws TextException with all mistakes in it
   */
  public static Texts parse(Language language, String file) {
    return new Texts(language, TextFile.read(file), Names.IDS);
  }

  /** The texts of such a file that the build has checked, which is read as far as they are said. */
  public static Texts ofChecked(Language language, String file) {
    return new Texts(language, TextFile.readChecked(file), Names.IDS);
  }

  /** The same texts, calling documents and countries by these names. */
  public Texts with(Names others) {
    return new Texts(language, patterns, others);
  }

  /** The same texts, in which no line ends between a number and its unit, nor between the sides of a picture. */
  public Texts keepingUnits() {
    Map<String, Pattern> kept = new LinkedHashMap<>(patterns);
    for (Unit unit : Unit.values()) {
      kept.computeIfPresent(unit.id(), (id, pattern) -> new Pattern(Wording.change(pattern.parts(), Texts::withoutBreak)));
    }
    kept.computeIfPresent(
        SizeMessage.WIDTH_BY_HEIGHT.id(),
        (id, pattern) -> new Pattern(Wording.change(pattern.parts(), words -> words.replace(" ", NO_BREAK_SPACE))));
    return new Texts(language, kept, names);
  }

  private static String withoutBreak(String unit) {
    return unit.startsWith(" ") ? NO_BREAK_SPACE + unit.substring(1) : unit;
  }

  public Language language() {
    return language;
  }

  /** The message in this language. */
  public String say(Message message) {
    return written(message).text();
  }

  /** The same, where what others said in a language of their own can be told from it. */
  public List<Run> runs(Message message) {
    return written(message).all();
  }

  private Runs written(Message message) {
    Runs written = new Runs(language);
    Writer.write(this, message, written);
    return written;
  }

  List<Part> pattern(Message message) {
    Pattern pattern = patterns.get(message.id());
    if (pattern == null) {
      throw new IllegalArgumentException("No text " + message.id() + " in " + language.tag());
    }
    return pattern.parts();
  }

  /** Whether there is a text of that key, for the few that a language may leave out. */
  public boolean has(MessageKey key) {
    return patterns.containsKey(key.id());
  }

  /** The keys of all texts. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(patterns.keySet());
  }

  /** Whether a text is words alone, with nothing to be filled in. */
  public boolean isPlain(String id) {
    return patterns.get(id).parts().stream().allMatch(part -> part instanceof Part.Words);
  }

  /** A message of that key. */
  public String say(MessageKey key, Argument... arguments) {
    return say(Message.of(key, arguments));
  }

  /** One sentence after the other; nothing when there is none. */
  public String say(List<Message> sentences) {
    return sentences.isEmpty() ? "" : say(Message.sentences(sentences));
  }

  /** A value by itself, as it stands in sentences. */
  public String say(Argument.Quantity quantity) {
    return quantity.unit() == Unit.NONE
        ? number(quantity)
        : say(quantity.unit(), Argument.number(quantity.value(), quantity.decimals()));
  }

  /** Words of the catalogue by themselves. */
  public Run say(Argument.Remark remark) {
    return patterns.containsKey(remark.id())
        ? new Run(say(new Message(remark.id(), Map.of())), "")
        : new Run(remark.english(), Language.EN.tag());
  }

  /** The number of a quantity, without its unit. */
  public String number(Argument.Quantity quantity) {
    return language.within(Shown.of(quantity.value(), quantity.decimals()), false);
  }

  Names names() {
    return names;
  }

  Map<String, Pattern> patterns() {
    return patterns;
  }
}
