package app.selfsame.roster;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people whose passports were read, as a table that {@link Roster} takes: {@code id} is the page's name without its
 * ending, so that a portrait that is called alike is the same person's. Every page has its line, whatever came of it.
 */
public final class PassportRoster {
  private static final List<String> COLUMNS =
      List.of(
          "id", "primary_identifier", "secondary_identifier", "document_number", "issuing_state", "nationality", "birth",
          "sex", "expiry", "document_code", "verdict", "doubts", "remarks", "same_document_as", "passport");

  private final List<PassportPage> pages;
  private final Texts texts;
  private final Map<String, Integer> names = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  private PassportRoster(List<PassportPage> pages, Texts texts) {
    this.pages = pages;
    this.texts = texts;
    for (PassportPage page : pages) {
      names.merge(FileNames.folded(page.stem()), 1, Integer::sum);
    }
    // Whoever else is called so keeps that name.
    names.forEach((name, count) -> ids.add(name));
  }

  /**
   * Writes the table, and leaves the stream open.
   *
   * @param texts in which sentences are written that are not those of a page
   */
  public static void write(List<PassportPage> pages, Texts texts, OutputStream out) throws IOException {
    new PassportRoster(pages, texts).write(out);
  }

  private void write(OutputStream out) throws IOException {
    List<String> given = pages.stream().map(this::id).toList();
    List<String> twins = twins(given);
    Spreadsheet table = new Spreadsheet(COLUMNS, out);
    for (int i = 0; i < pages.size(); i++) {
      table.add(line(pages.get(i), given.get(i), twins.get(i)));
    }
    table.flush();
  }

  /** Pages of one name get a number each: a portrait of that name may be anybody's of them, and is found for none. */
  private String id(PassportPage page) {
    String stem = page.stem();
    if (!isShared(page) && stem.length() <= Roster.MAX_VALUE_LENGTH) {
      return stem;
    }
    String id;
    int number = 1;
    do {
      String ending = " (" + number++ + ")";
      id = cut(stem, Roster.MAX_VALUE_LENGTH - ending.length()) + ending;
    } while (!ids.add(FileNames.folded(id)));
    return id;
  }

  private boolean isShared(PassportPage page) {
    return names.get(FileNames.folded(page.stem())) > 1;
  }

  private static String cut(String text, int most) {
    return text.substring(0, Math.min(text.length(), most));
  }

  /** Of each page the id of another one that shows the same document; empty where there is none. */
  private List<String> twins(List<String> given) {
    Map<List<String>, List<Integer>> shown = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      int index = i;
      document(pages.get(i)).ifPresent(key -> shown.computeIfAbsent(key, any -> new ArrayList<>()).add(index));
    }
    List<String> twins = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Integer> same = document(pages.get(i)).map(shown::get).orElse(List.of());
      if (same.size() < 2) {
        twins.add("");
      } else {
        twins.add(given.get(same.get(0) == i ? same.get(1) : same.get(0)));
      }
    }
    return twins;
  }

  /** By what a document is known: states number each kind of theirs by itself. */
  private static Optional<List<String>> document(PassportPage page) {
    PassportPage.Fields fields = page.fields();
    return fields.documentNumber().isEmpty()
        ? Optional.empty()
        : Optional.of(List.of(fields.issuingState(), fields.documentCode(), fields.documentNumber()));
  }

  private List<String> line(PassportPage page, String id, String twin) {
    List<String> doubts = new ArrayList<>(page.doubts());
    if (page.verdict().equals("lost")) {
      doubts.add(texts.say(PassportMessage.LOST));
    }
    if (isShared(page)) {
      doubts.add(texts.say(Message.of(PassportMessage.SAME_NAME, Argument.literal(page.stem()))));
    }
    PassportPage.Fields fields = page.fields();
    return List.of(
        id,
        fields.primaryIdentifier(),
        fields.secondaryIdentifier(),
        fields.documentNumber(),
        fields.issuingState(),
        fields.nationality(),
        fields.birth(),
        fields.sex(),
        fields.expiry(),
        fields.documentCode(),
        page.verdict(),
        String.join(" ", doubts),
        String.join(" ", page.remarks()),
        twin,
        page.file());
  }
}
