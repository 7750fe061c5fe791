package app.selfsame.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One country's file of the catalogue. Beyond what {@link CatalogueParser} reads out of any text, a file has to be
 * named after its country, to use every source that it names, to say of each when it was read, to give addresses that
 * can be opened, and to claim no permission without the authority's words.
 */
public final class CatalogueFile {
  /** Of countries that are none, and whose documents are called after what they are. */
  private static final Set<String> NO_COUNTRIES = Set.of("EU", "XX");

  private static final List<String> CHECKABLE = List.of("size", "pixels", "kilobytes", "taken-by");

  private final CatalogueParser parser;
  private String code = "";

  private CatalogueFile(CatalogueParser parser) {
    this.parser = parser;
  }

  /**
   * The documents of a file in the order of its text.
   *
   * @param name such as {@code fr.txt}
   * @throws CatalogueException on the first mistake, naming file, line and field
   */
  public static List<PhotoDocument> parse(String name, String text) {
    try {
      CatalogueFile file = new CatalogueFile(CatalogueParser.of(text));
      file.check(name, text);
      return file.parser.documents();
    } catch (CatalogueException e) {
      throw e.in(name);
    }
  }

  private void check(String name, String text) {
    if (!text.endsWith("\n")) {
      throw new CatalogueException("", text.split("\n", -1).length, "", "the last line has no end");
    }
    Set<String> titles = new HashSet<>();
    for (CatalogueSection section : parser.sections()) {
      switch (section.kind()) {
        case "country" -> checkCountry(section, name);
        case "source" -> checkSource(section);
        default -> checkDocument(section, titles);
      }
    }
    if (titles.isEmpty()) {
      throw new CatalogueException("", 1, "", "there is no document");
    }
  }

  private void checkCountry(CatalogueSection section, String name) {
    if (!code.isEmpty()) {
      throw section.mistake("", "a file is of one country, and this one of " + code);
    }
    code = section.name().substring(0, 2);
    String expected = code.toLowerCase(Locale.ROOT) + ".txt";
    if (!name.equals(expected)) {
      throw section.mistake("", "belongs into a file named " + expected);
    }
    section.required("words");
  }

  private void checkSource(CatalogueSection section) {
    CatalogueField url = section.required("url");
    if (!WebAddress.isOfPage(url.value())) {
      throw url.mistake("is no address of a page that anybody can open");
    }
    section.required("date");
    for (CatalogueSection other : parser.sections()) {
      if (other.kind().equals("document") && names(other, section.name())) {
        return;
      }
    }
    throw section.mistake("", "no document names this source");
  }

  private static boolean names(CatalogueSection document, String source) {
    for (CatalogueField field : document.startingWith("")) {
      boolean main = field.name().equals("from") && field.value().equals(source);
      if (main || field.value().endsWith("[" + source + "]")) {
        return true;
      }
    }
    return false;
  }

  private void checkDocument(CatalogueSection section, Set<String> titles) {
    if (!NO_COUNTRIES.contains(code) && !section.name().startsWith(code.toLowerCase(Locale.ROOT) + "-")) {
      throw section.mistake("", "an id starts with the country: " + code.toLowerCase(Locale.ROOT) + "-");
    }
    CatalogueField title = section.required("title");
    if (!titles.add(title.value())) {
      throw title.mistake("another document of this country has it");
    }
    if (CHECKABLE.stream().noneMatch(field -> section.optional(field).isPresent())) {
      throw section.mistake("", "says nothing that can be checked: " + String.join(", ", CHECKABLE));
    }
    checkOfficialPage(section);
    section.optional("edits").ifPresent(edits -> {
      if (edits.rule().contains("allowed") && section.optional("quote").isEmpty()) {
        throw edits.mistake("silence is no permission: quote the authority, or write unknown");
      }
    });
  }

  /** Where the rules are a third party's alone, the link must lead to the authority and not back to the third party. */
  private void checkOfficialPage(CatalogueSection section) {
    CatalogueField check = section.required("check");
    if (check.value().equals("none")) {
      return;
    }
    if (!WebAddress.isOfPage(check.value())) {
      throw check.mistake("is no address of a page that anybody can open; write none when there is none");
    }
    for (PhotoDocument document : parser.documents()) {
      boolean same = document.id().equals(section.name());
      String host = WebAddress.host(check.value());
      if (same && document.unverified() && host.equals(WebAddress.host(document.mainSource().url()))) {
        throw check.mistake("leads to the third party, not to the authority; write none when there is none");
      }
    }
  }
}
