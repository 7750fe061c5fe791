package app.selfsame.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a catalogue of which each country is read when something of it is asked for: reading all of it at once
 * would keep a page from answering for longer than people fail to notice. Not for several threads.
 */
public final class CatalogueText {
  private static final String COUNTRY = "country ";
  private static final String DOCUMENT = "document ";

  private final String text;
  /** Where each country's part begins, and where the last ends. */
  private final List<Integer> bounds = new ArrayList<>();
  private final Map<String, Integer> countryOfId = new HashMap<>();
  private final List<List<PhotoDocument>> read = new ArrayList<>();

  /**
   * Reads nothing yet but where countries begin, and which documents they have.
   *
   * @param text as {@link CatalogueParser} describes it; of two countries one after the other no line is of both
   */
  public CatalogueText(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith(COUNTRY, at)) {
        bounds.add(at);
        read.add(null);
      } else if (text.startsWith(DOCUMENT, at)) {
        countryOfId.put(text.substring(at + DOCUMENT.length(), endOfLine(at)).strip(), read.size() - 1);
      }
      at = endOfLine(at) + 1;
    }
    bounds.add(text.length());
  }

  private int endOfLine(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /**
   * What {@link Catalogue#find} finds.
   *
   * @throws CatalogueException on the first mistake in its country's part
   */
  public Optional<PhotoDocument> find(String id) {
    return HouseRules.find(id, this::findPlain);
  }

  private Optional<PhotoDocument> findPlain(String id) {
    Integer country = countryOfId.get(id);
    if (country == null || country < 0) {
      return OwnFrame.ofId(id);
    }
    return read(country).stream().filter(document -> document.id().equals(id)).findFirst();
  }

  private List<PhotoDocument> read(int country) {
    List<PhotoDocument> known = read.get(country);
    if (known == null) {
      known = CatalogueParser.parse(text.substring(bounds.get(country), bounds.get(country + 1)));
      read.set(country, known);
    }
    return known;
  }
}
