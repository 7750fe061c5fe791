package app.selfsame.mrz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Layouts of machine-readable zones.
 *
 * <p>Sources: ICAO Doc 9303-4 (TD3), 9303-5 (TD1), 9303-6 (TD2), 9303-7 (MRV-A, MRV-B). Of the two national ones the old
 * French card was issued from 1988 to 2021 and has a layout of its own in lines as long as those of TD2; of the Swiss
 * driving licence only the two long lines are read, and no check digit guards them.
 */
public enum MrzFormat {
  TD1(
      "cxaaaxxxxxxxxxnxxxxxxxxxxxxxxx",
      "nnnnnnnsnnnnnnnaaaxxxxxxxxxxxd",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa") {
    @Override
    void layOut(Layout layout) {
      layout.place(MrzField.DOCUMENT_CODE, 0, 0, 2);
      layout.place(MrzField.ISSUING_STATE, 0, 2, 5);
      layout.checked(MrzCheck.NUMBER, layout.place(MrzField.NUMBER, 0, 5, 14));
      layout.place(MrzField.OPTIONAL_DATA, 0, 15, 30);
      layout.checked(MrzCheck.BIRTH, layout.place(MrzField.BIRTH, 1, 0, 6));
      layout.place(MrzField.SEX, 1, 7, 8);
      layout.checked(MrzCheck.EXPIRY, layout.place(MrzField.EXPIRY, 1, 8, 14));
      layout.place(MrzField.NATIONALITY, 1, 15, 18);
      layout.place(MrzField.SECOND_OPTIONAL_DATA, 1, 18, 29);
      layout.place(MrzField.NAME, 2, 0, 30);
      layout.composite(
          new MrzPlace(1, 29, 30),
          new MrzPlace(0, 5, 30), new MrzPlace(1, 0, 7), new MrzPlace(1, 8, 15), new MrzPlace(1, 18, 29));
    }
  },
  TD2(
      "paaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "xxxxxxxxxnaaannnnnnnsnnnnnnnxxxxxxxd") {
    @Override
    void layOut(Layout layout) {
      layout.upperLines();
      layout.place(MrzField.OPTIONAL_DATA, 1, 28, 35);
      layout.composite(
          new MrzPlace(1, 35, 36), new MrzPlace(1, 0, 10), new MrzPlace(1, 13, 20), new MrzPlace(1, 21, 35));
    }
  },
  TD3(
      "Paaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "xxxxxxxxxnaaannnnnnnsnnnnnnnxxxxxxxxxxxxxxnd") {
    @Override
    void layOut(Layout layout) {
      layout.upperLines();
      layout.checked(MrzCheck.OPTIONAL_DATA, layout.place(MrzField.OPTIONAL_DATA, 1, 28, 42));
      layout.composite(
          new MrzPlace(1, 43, 44), new MrzPlace(1, 0, 10), new MrzPlace(1, 13, 20), new MrzPlace(1, 21, 43));
    }
  },
  MRV_A(
      "Vaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "xxxxxxxxxnaaannnnnnnsnnnnnnnxxxxxxxxxxxxxxxx") {
    @Override
    void layOut(Layout layout) {
      layout.upperLines();
      layout.place(MrzField.OPTIONAL_DATA, 1, 28, 44);
    }
  },
  MRV_B(
      "Vaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "xxxxxxxxxnaaannnnnnnsnnnnnnnxxxxxxxx") {
    @Override
    void layOut(Layout layout) {
      layout.upperLines();
      layout.place(MrzField.OPTIONAL_DATA, 1, 28, 36);
    }
  },
  FRENCH_CARD(
      "IDFRAaaaaaaaaaaaaaaaaaaaaaaaaaxxxxxx",
      "nnnnxxxnnnnndaaaaaaaaaaaaaannnnnnnsd") {
    @Override
    void layOut(Layout layout) {
      layout.place(MrzField.DOCUMENT_CODE, 0, 0, 2);
      layout.place(MrzField.ISSUING_STATE, 0, 2, 5);
      layout.place(MrzField.NAME, 0, 5, 30);
      layout.place(MrzField.OPTIONAL_DATA, 0, 30, 36);
      layout.checked(MrzCheck.NUMBER, layout.place(MrzField.NUMBER, 1, 0, 12));
      layout.place(MrzField.ISSUED, 1, 0, 4);
      layout.place(MrzField.DEPARTMENT, 1, 4, 7);
      layout.place(MrzField.SECONDARY_IDENTIFIER, 1, 13, 27);
      layout.checked(MrzCheck.BIRTH, layout.place(MrzField.BIRTH, 1, 27, 33));
      layout.place(MrzField.SEX, 1, 34, 35);
      layout.composite(new MrzPlace(1, 35, 36), new MrzPlace(0, 0, 36), new MrzPlace(1, 0, 35));
    }
  },
  SWISS_LICENCE(
      "FACHEnnnnnnnnnnnnffnnnnnnfffff",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa") {
    @Override
    void layOut(Layout layout) {
      layout.place(MrzField.DOCUMENT_CODE, 0, 0, 2);
      layout.place(MrzField.ISSUING_STATE, 0, 2, 5);
      layout.place(MrzField.OPTIONAL_DATA, 0, 5, 17);
      layout.place(MrzField.BIRTH, 0, 19, 25);
      layout.place(MrzField.NAME, 1, 0, 30);
    }
  };

  private final String[] classes;
  private final Layout layout;

  MrzFormat(String... classes) {
    this.classes = classes;
    layout = new Layout(classes[0].length());
    layOut(layout);
  }

  /** Names the places of the fields and of what is checked. */
  abstract void layOut(Layout layout);

  /** The formats with so many lines of so many characters. */
  public static List<MrzFormat> ofShape(int lines, int cells) {
    List<MrzFormat> formats = new ArrayList<>();
    for (MrzFormat format : values()) {
      if (format.lines() == lines && format.cells() == cells) {
        formats.add(format);
      }
    }
    return formats;
  }

  /** Number of lines. */
  public int lines() {
    return classes.length;
  }

  /** Number of characters in each line. */
  public int cells() {
    return classes[0].length();
  }

  /** Where a field stands; empty where the format has none. */
  public Optional<MrzPlace> place(MrzField field) {
    return Optional.ofNullable(layout.places.get(field));
  }

  /**
   * What each check digit of a text says.
   *
   * @throws IllegalArgumentException when the text has not this format's shape, or a character that no zone has
   */
  public Map<MrzCheck, CheckResult> check(List<String> lines) {
    return check(indexes(lines));
  }

  Map<MrzCheck, CheckResult> check(int[] zone) {
    Map<MrzCheck, CheckResult> results = new EnumMap<>(MrzCheck.class);
    for (CheckedCells checked : layout.checked) {
      results.put(checked.check(), checked.verify(zone));
    }
    CheckedCells[] longNumber = longNumber(zone);
    for (CheckedCells checked : longNumber) {
      if (results.get(MrzCheck.NUMBER) != CheckResult.VERIFIED) {
        results.put(MrzCheck.NUMBER, checked.verify(zone));
      }
    }
    if (layout.composite != null) {
      results.put(MrzCheck.COMPOSITE, layout.composite.verify(zone));
    }
    return results;
  }

  /** The indexes of a text's characters, line after line. */
  int[] indexes(List<String> lines) {
    if (lines.size() != lines()) {
      throw new IllegalArgumentException("not the lines of " + this);
    }
    int[] zone = new int[lines() * cells()];
    for (int line = 0; line < lines(); line++) {
      String text = lines.get(line);
      if (text.length() != cells()) {
        throw new IllegalArgumentException("not the characters of " + this);
      }
      for (int cell = 0; cell < cells(); cell++) {
        int index = MrzAlphabet.index(text.charAt(cell));
        if (index < 0) {
          throw new IllegalArgumentException("not a character of a zone");
        }
        zone[line * cells() + cell] = index;
      }
    }
    return zone;
  }

  char cellClass(int line, int cell) {
    return classes[line].charAt(cell);
  }

  /** The composite check digit; null where the format has none. */
  CheckedCells composite() {
    return layout.composite;
  }

  /**
   * In how many ways the fields' own check digits may be meant, each with all of them: one, but for long document numbers,
   * whose digit leaves out the filler behind their ninth character by the standard (Doc 9303-5, 4.2.4) and counts it on
   * Portuguese cards; and that filler may be a misread digit.
   */
  List<List<CheckedCells>> ownChecks(int[] zone) {
    CheckedCells[] longNumber = longNumber(zone);
    if (longNumber.length == 0) {
      return List.of(layout.checked);
    }
    List<List<CheckedCells>> ways = new ArrayList<>();
    for (CheckedCells way : longNumber) {
      List<CheckedCells> checks = new ArrayList<>();
      for (CheckedCells checked : layout.checked) {
        checks.add(checked.check() == MrzCheck.NUMBER ? way : checked);
      }
      ways.add(checks);
    }
    ways.add(layout.checked);
    return ways;
  }

  /** Of these ways the one in which most digits verify. */
  List<CheckedCells> likeliestChecks(int[] zone) {
    List<CheckedCells> best = List.of();
    int most = -1;
    for (List<CheckedCells> way : ownChecks(zone)) {
      int held = 0;
      for (CheckedCells checked : way) {
        held += checked.verify(zone) == CheckResult.DOES_NOT_VERIFY ? 0 : 1;
      }
      if (held > most) {
        most = held;
        best = way;
      }
    }
    return best;
  }

  /** The characters at a place. */
  String text(int[] zone, MrzPlace place) {
    StringBuilder text = new StringBuilder();
    for (int at : place.cells(cells())) {
      text.append(MrzAlphabet.character(zone[at]));
    }
    return text.toString();
  }

  /** How many characters of a document number stand at the beginning of the optional data. */
  int longNumberRest(int[] zone) {
    boolean mayBeLong = this == TD1 || this == TD2;
    MrzPlace number = layout.places.get(MrzField.NUMBER);
    if (!mayBeLong || zone[number.line() * cells() + number.to()] != MrzAlphabet.FILLER) {
      return 0;
    }
    int[] optional = layout.places.get(MrzField.OPTIONAL_DATA).cells(cells());
    int written = 0;
    while (written < optional.length && zone[optional[written]] != MrzAlphabet.FILLER) {
      written++;
    }
    return Math.max(0, written - 1);
  }

  private CheckedCells[] longNumber(int[] zone) {
    int rest = longNumberRest(zone);
    if (rest == 0) {
      return new CheckedCells[0];
    }
    int[] first = layout.places.get(MrzField.NUMBER).cells(cells());
    int[] optional = layout.places.get(MrzField.OPTIONAL_DATA).cells(cells());
    int[] cells = new int[first.length + rest];
    System.arraycopy(first, 0, cells, 0, first.length);
    System.arraycopy(optional, 0, cells, first.length, rest);
    int[] withFiller = new int[cells.length];
    for (int i = 0; i < cells.length; i++) {
      withFiller[i] = CheckDigit.weight(i < first.length ? i : i + 1);
    }
    return new CheckedCells[] {
      CheckedCells.inOrder(MrzCheck.NUMBER, cells, optional[rest], false),
      new CheckedCells(MrzCheck.NUMBER, cells, withFiller, optional[rest], false)
    };
  }

  /** The places of a format. */
  static final class Layout {
    private final int cellsPerLine;
    private final Map<MrzField, MrzPlace> places = new EnumMap<>(MrzField.class);
    private final List<CheckedCells> checked = new ArrayList<>();
    private CheckedCells composite;

    private Layout(int cellsPerLine) {
      this.cellsPerLine = cellsPerLine;
    }

    MrzPlace place(MrzField field, int line, int from, int to) {
      MrzPlace place = new MrzPlace(line, from, to);
      places.put(field, place);
      return place;
    }

    /** What TD2, TD3 and the visas have in common. */
    void upperLines() {
      place(MrzField.DOCUMENT_CODE, 0, 0, 2);
      place(MrzField.ISSUING_STATE, 0, 2, 5);
      place(MrzField.NAME, 0, 5, cellsPerLine);
      checked(MrzCheck.NUMBER, place(MrzField.NUMBER, 1, 0, 9));
      place(MrzField.NATIONALITY, 1, 10, 13);
      checked(MrzCheck.BIRTH, place(MrzField.BIRTH, 1, 13, 19));
      place(MrzField.SEX, 1, 20, 21);
      checked(MrzCheck.EXPIRY, place(MrzField.EXPIRY, 1, 21, 27));
    }

    /** The digit stands behind what it guards; a filler for it where that may be unknown or empty. */
    void checked(MrzCheck check, MrzPlace place) {
      checked.add(
          CheckedCells.inOrder(
              check,
              place.cells(cellsPerLine),
              place.line() * cellsPerLine + place.to(),
              check != MrzCheck.NUMBER));
    }

    void composite(MrzPlace digit, MrzPlace... parts) {
      int length = 0;
      for (MrzPlace part : parts) {
        length += part.to() - part.from();
      }
      int[] cells = new int[length];
      int at = 0;
      for (MrzPlace part : parts) {
        for (int cell : part.cells(cellsPerLine)) {
          cells[at++] = cell;
        }
      }
      composite = CheckedCells.inOrder(MrzCheck.COMPOSITE, cells, digit.cells(cellsPerLine)[0], false);
    }
  }
}
