package app.selfsame.pages;

import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A template, read once and compiled once for each language that is asked for. */
final class Template {
  private static final String SAY = "say";
  private static final Pattern UNESCAPED = Pattern.compile("\\{\\{\\s*[{&]");

  private final String source;
  private final Words words;
  private final Map<Language, com.samskivert.mustache.Template> compiled = new ConcurrentHashMap<>();

  /**
   * Reads it.
   *
   * @param beside the class that it lies beside
   * @throws IllegalArgumentException when it is not there, writes anything unescaped, or says what there are no words for
   */
  Template(Class<?> beside, String name, Words words) {
    this(read(beside, name), words);
    if (UNESCAPED.matcher(source).find()) {
      throw new IllegalArgumentException(name + " writes something unescaped");
    }
    Mustache.compiler().compile(source).visit(new Saying(name, words));
  }

  private Template(String source, Words words) {
    this.source = source;
    this.words = words;
  }

  /** One of this package, which may write the markup of another as it is. */
  static Template ofLayout(String name, Words words) {
    return new Template(read(Template.class, name), words);
  }

  /** Fills it in: messages are said, everything is escaped. */
  String fill(Texts texts, Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put(SAY, words.messages());
    return compiled.computeIfAbsent(texts.language(), language -> compile(texts)).execute(all);
  }

  private com.samskivert.mustache.Template compile(Texts texts) {
    return Mustache.compiler()
        .strictSections(true)
        .withFormatter(value -> value instanceof Message message ? texts.say(message) : String.valueOf(value))
        .compile(source);
  }

  private static String read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + name + " beside " + beside.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks whether all that is said can be: a page that is seldom shown would else fail when it is. */
  private record Saying(String name, Words words) implements Mustache.Visitor {
    @Override
    public void visitText(String text) {}

    @Override
    public void visitVariable(String variable) {
      boolean isSaid = variable.startsWith(SAY + ".");
      if (isSaid && !words.messages().containsKey(variable.substring(SAY.length() + 1))) {
        throw new IllegalArgumentException(name + ": nothing to " + variable);
      }
    }

    @Override
    public boolean visitInclude(String included) {
      throw new IllegalArgumentException(name + " includes " + included);
    }

    @Override
    public boolean visitSection(String section) {
      return true;
    }

    @Override
    public boolean visitInvertedSection(String section) {
      return true;
    }
  }
}
