package app.selfsame.mrz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a zone says, by field. Texts are without fillers at the end (optional data also without those at the beginning), and
 * empty where the format has no such field or nothing stands in it; in names a blank stands for each filler between two
 * parts. Nothing is turned back into other letters than the zone has: what was written in the document cannot be told from
 * it.
 *
 * @param issuingState code of up to three letters, such as {@code D}
 * @param nameMayBeTruncated whether the name goes on to the end of its field: there may be more of it
 * @param number with all of a long one, without check digit
 * @param birth empty where no date stands there
 * @param expiry empty where no date stands there, or the format has none
 * @param issued empty where no date stands there, or the format has none
 * @param optionalData what is left of a long document number's field behind the number
 */
public record MrzFields(
    MrzFormat format,
    String documentCode,
    String issuingState,
    String primaryIdentifier,
    String secondaryIdentifier,
    boolean nameMayBeTruncated,
    String number,
    String nationality,
    Optional<MrzDate> birth,
    MrzSex sex,
    Optional<MrzDate> expiry,
    Optional<MrzDate> issued,
    String department,
    String optionalData,
    String secondOptionalData) {

  /**
   * Reads the fields of a text.
   *
   * @throws IllegalArgumentException when the text has not the format's shape, or a character that no zone has
   */
  public static MrzFields parse(MrzFormat format, List<String> lines) {
    int[] zone = format.indexes(lines);
    String name = raw(format, MrzField.NAME, lines);
    String given = raw(format, MrzField.SECONDARY_IDENTIFIER, lines);
    int split = name.indexOf("<<");
    boolean isSplit = given.isEmpty() && split >= 0;
    String primary = isSplit ? name.substring(0, split) : name;
    String secondary = isSplit ? name.substring(split + 2) : given;
    String number = raw(format, MrzField.NUMBER, lines);
    String optional = raw(format, MrzField.OPTIONAL_DATA, lines);
    int rest = format.longNumberRest(zone);
    if (rest > 0) {
      number += optional.substring(0, rest);
      optional = optional.substring(rest + 1);
    }
    String sex = raw(format, MrzField.SEX, lines);
    return new MrzFields(
        format,
        stripped(raw(format, MrzField.DOCUMENT_CODE, lines)),
        stripped(raw(format, MrzField.ISSUING_STATE, lines)),
        name(primary),
        name(secondary),
        isFull(name) || isFull(given),
        stripped(number),
        stripped(raw(format, MrzField.NATIONALITY, lines)),
        MrzDate.parse(raw(format, MrzField.BIRTH, lines)),
        sex.isEmpty() ? MrzSex.UNKNOWN : MrzSex.of(sex.charAt(0)),
        MrzDate.parse(raw(format, MrzField.EXPIRY, lines)),
        MrzDate.parse(raw(format, MrzField.ISSUED, lines)),
        stripped(raw(format, MrzField.DEPARTMENT, lines)),
        stripped(withoutLeadingFillers(optional)),
        stripped(raw(format, MrzField.SECOND_OPTIONAL_DATA, lines)));
  }

  /** The day of expiry, with its century. */
  public Optional<CalendarDay> expiryDay(CalendarDay today) {
    return expiry.flatMap(date -> date.asExpiry(today));
  }

  /** The day of birth, with its century. */
  public Optional<CalendarDay> birthDay(CalendarDay today) {
    return birth.flatMap(date -> date.asBirth(today, expiryDay(today)));
  }

  /** What stands out in the dates. */
  public List<MrzRemark> remarks(CalendarDay today) {
    List<MrzRemark> remarks = new ArrayList<>();
    if (birth.isEmpty()) {
      remarks.add(MrzRemark.BIRTH_IS_NO_DATE);
    }
    if (expiry.isEmpty() && format.place(MrzField.EXPIRY).isPresent()) {
      remarks.add(MrzRemark.EXPIRY_IS_NO_DATE);
    }
    expiryDay(today).ifPresent(day -> remarkExpiry(day, today, remarks));
    birthDay(today).ifPresent(day -> remarkBirth(day, today, remarks));
    return remarks;
  }

  /** Compares the name with one of which somebody wrote both parts. */
  public NameComparison compareName(String primary, String secondary) {
    return compare(TypedName.of(primary), TypedName.of(secondary));
  }

  /** Compares the name with one that somebody wrote in one line, with the primary identifier first or last. */
  public NameComparison compareName(String whole) {
    TypedName typed = TypedName.of(whole);
    if (!typed.isReadable()) {
      return NameComparison.CANNOT_TELL;
    }
    NameComparison best = NameComparison.DIFFERENT;
    for (int split = 0; split <= typed.size(); split++) {
      TypedName first = typed.part(0, split);
      TypedName last = typed.part(split, typed.size());
      for (NameComparison comparison : new NameComparison[] {compare(first, last), compare(last, first)}) {
        if (comparison.ordinal() < best.ordinal()) {
          best = comparison;
        }
      }
    }
    return best;
  }

  private NameComparison compare(TypedName primary, TypedName secondary) {
    return primary
        .compare(primaryIdentifier, nameMayBeTruncated)
        .and(secondary.compare(secondaryIdentifier, nameMayBeTruncated));
  }

  private static void remarkExpiry(CalendarDay day, CalendarDay today, List<MrzRemark> remarks) {
    if (day.latest().isBefore(today)) {
      remarks.add(MrzRemark.EXPIRED);
    } else if (day.earliest().isBefore(today.plusMonths(MrzRemark.SOON_MONTHS))) {
      remarks.add(MrzRemark.EXPIRES_SOON);
    }
  }

  private void remarkBirth(CalendarDay day, CalendarDay today, List<MrzRemark> remarks) {
    if (!today.isBefore(day.earliest().plusYears(MrzRemark.OLD_YEARS))) {
      remarks.add(MrzRemark.AGED_100_OR_MORE);
    }
    Optional<CalendarDay> expires = expiryDay(today);
    if (expires.isPresent() && expires.get().latest().isBefore(day.earliest())) {
      remarks.add(MrzRemark.BORN_AFTER_EXPIRY);
    }
  }

  private static String raw(MrzFormat format, MrzField field, List<String> lines) {
    Optional<MrzPlace> place = format.place(field);
    return place.isPresent() ? place.get().in(lines) : "";
  }

  private static boolean isFull(String name) {
    return !name.isEmpty() && name.charAt(name.length() - 1) != '<';
  }

  private static String name(String text) {
    StringBuilder name = new StringBuilder();
    boolean isBetween = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '<') {
        isBetween = name.length() > 0;
      } else {
        if (isBetween) {
          name.append(' ');
          isBetween = false;
        }
        name.append(character);
      }
    }
    return name.toString();
  }

  private static String stripped(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '<') {
      end--;
    }
    return text.substring(0, end);
  }

  private static String withoutLeadingFillers(String text) {
    int from = 0;
    while (from < text.length() && text.charAt(from) == '<') {
      from++;
    }
    return text.substring(from);
  }
}
