package app.selfsame.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Compares the texts of a language with the keys that are said: what the build refuses. */
public final class TextsCheck {
  private final Texts texts;
  private final List<String> mistakes = new ArrayList<>();

  private TextsCheck(Texts texts) {
    this.texts = texts;
  }

  /**
   * Keys without a text, texts without a key, arguments that a key does not declare or that its text leaves out, and
   * plurals without a form that the language has.
   *
   * @param mine which ids belong to these keys; others are left alone
   */
  public static List<String> mistakes(List<? extends MessageKey> keys, Texts texts, Predicate<String> mine) {
    TextsCheck check = new TextsCheck(texts);
    Set<String> known = new HashSet<>();
    for (MessageKey key : keys) {
      if (!known.add(key.id())) {
        check.add(key.id(), "two keys have this id");
      } else if (!mine.test(key.id())) {
        check.add(key.id(), "keys of this kind are checked elsewhere");
      } else if (!texts.patterns().containsKey(key.id())) {
        check.add(key.id(), "there is no text");
      } else {
        check.text(key);
      }
    }
    for (String id : texts.patterns().keySet()) {
      if (mine.test(id) && !known.contains(id)) {
        check.add(id, "no key says this text");
      }
    }
    return List.copyOf(check.mistakes);
  }

  /** Whether an id is the engine's: neither the page's nor the server's nor the catalogue's, which are checked apart. */
  public static boolean isOfEngine(String id) {
    return !id.startsWith("page.") && !id.startsWith("server.") && !id.startsWith("document.");
  }

  private void text(MessageKey key) {
    Map<String, Parameter.Kind> kinds = new HashMap<>();
    key.parameters().forEach(parameter -> kinds.put(parameter.name(), parameter.kind()));
    Set<String> unused = new TreeSet<>(kinds.keySet());
    parts(key.id(), texts.patterns().get(key.id()).parts(), kinds, unused);
    for (String name : unused) {
      add(key.id(), "{" + name + "} is left out");
    }
  }

  private void parts(String id, List<Part> parts, Map<String, Parameter.Kind> kinds, Set<String> unused) {
    for (Part part : parts) {
      if (part instanceof Part.Shows shows) {
        uses(id, shows.name(), kinds, unused, kind -> kind != Parameter.Kind.CHOICE, "cannot be shown");
      } else if (part instanceof Part.NumberOf number) {
        uses(id, number.name(), kinds, unused, Parameter.Kind::isNumber, "is no number");
      } else if (part instanceof Part.Plural plural) {
        uses(id, plural.name(), kinds, unused, Parameter.Kind::isNumber, "is no number");
        forms(id, plural);
        plural.exact().values().forEach(form -> parts(id, form, kinds, unused));
        plural.forms().values().forEach(form -> parts(id, form, kinds, unused));
      } else if (part instanceof Part.Select select) {
        uses(id, select.name(), kinds, unused, kind -> kind == Parameter.Kind.CHOICE || kind == Parameter.Kind.QUOTE, "is no choice");
        select.cases().values().forEach(each -> parts(id, each, kinds, unused));
      }
    }
  }

  private void uses(
      String id,
      String name,
      Map<String, Parameter.Kind> kinds,
      Set<String> unused,
      Predicate<Parameter.Kind> fits,
      String unfit) {
    unused.remove(name);
    if (!kinds.containsKey(name)) {
      add(id, "{" + name + "} is none of its arguments " + new TreeSet<>(kinds.keySet()));
    } else if (!fits.test(kinds.get(name))) {
      add(id, "{" + name + "} " + unfit);
    }
  }

  private void forms(String id, Part.Plural plural) {
    Set<PluralCategory> needed = texts.language().plural().categories();
    for (PluralCategory category : PluralCategory.values()) {
      boolean there = plural.forms().containsKey(category);
      if (needed.contains(category) != there) {
        String how = there ? "has a form that is never used: " : "lacks the form ";
        add(id, "the plural of {" + plural.name() + "} " + how + category.word());
      }
    }
  }

  private void add(String id, String reason) {
    mistakes.add(texts.language().tag() + ", " + id + ": " + reason);
  }
}
