package app.selfsame.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads what a document's section says of the person:
 *
 * <pre>
 *   glasses not-allowed [source]              or: medical-only, allowed; words may follow a colon
 *   head-covering religious-only [source]     or: not-allowed, medical-only, religious-or-medical
 *   expression neutral [source]               or: natural-smile
 *   mouth closed [source]                     or: any
 *   recency 6 months [source]                 or-recency where a source of like rank says otherwise
 *   own-photo accepted [source]               or: another-person, where no selfie is; words may follow a colon
 *   taken-by A commercial photographer must take the photo. [source]
 *   under-6-waives expression, gaze [source]  what is not asked of children under six
 *   under-11-head 23 to 36 mm [source]        in place of the document's own
 *   under-11-eyes 18 to 32 mm [source]
 * </pre>
 */
final class PersonRulesReader {
  static final List<String> FIELDS = List.of("glasses", "head-covering", "expression", "mouth", "recency", "or-recency", "own-photo", "taken-by");
  private static final String CHILD = "under-";
  private static final Remark NO_SELFIE =
      new Remark(AuthorityMessage.NO_SELFIE, "Somebody else must take the photo: a selfie is not accepted.");

  private final CatalogueSection section;
  private final Map<String, Source> sources;
  private final FrameRules frame;

  PersonRulesReader(CatalogueSection section, Map<String, Source> sources, FrameRules frame) {
    this.section = section;
    this.sources = sources;
    this.frame = frame;
  }

  PersonRules read() {
    return new PersonRules(
        section.optional("glasses").map(field -> stated(field, PersonRulesReader::glasses)),
        section.optional("head-covering").map(field -> stated(field, PersonRulesReader::headCovering)),
        section.optional("expression").map(field -> stated(field, PersonRulesReader::expression)),
        section.optional("mouth").map(field -> stated(field, PersonRulesReader::mouthClosed)),
        section.optional("recency").map(this::recency),
        section.optional("or-recency").map(this::recency),
        ownPhoto(),
        takenBy(),
        children());
  }

  private Optional<Stated<OwnPhoto>> ownPhoto() {
    Optional<CatalogueField> field = section.optional("own-photo");
    Optional<CatalogueField> takenBy = section.optional("taken-by");
    if (field.isPresent() && takenBy.isPresent()) {
      throw field.get().mistake("stands where a photo of one's own is accepted, taken-by where it is not");
    }
    return field.map(found -> stated(found, PersonRulesReader::ownPhoto))
        .or(() -> takenBy.map(found -> new Stated<>(OwnPhoto.REFUSED, "", found.source(sources))));
  }

  private static OwnPhoto ownPhoto(CatalogueField field) {
    return switch (keyword(field)) {
      case "accepted" -> OwnPhoto.ACCEPTED;
      case "another-person" -> OwnPhoto.ANOTHER_PERSON;
      default -> throw field.mistake("must be accepted or another-person; where it is refused write taken-by");
    };
  }

  private Optional<Stated<Remark>> takenBy() {
    Optional<CatalogueField> selfie = section.optional("own-photo")
        .filter(field -> ownPhoto(field) == OwnPhoto.ANOTHER_PERSON);
    return selfie.or(() -> section.optional("taken-by"))
        .map(field -> new Stated<>(selfie.isPresent() ? NO_SELFIE : takenBy(field), "", field.source(sources)));
  }

  private Remark takenBy(CatalogueField field) {
    return Remark.of(section.name(), DocumentField.TAKEN_BY, field.rule());
  }

  /** Whether a field's name is one of an exception for children. */
  static boolean isChildField(String name) {
    return name.startsWith(CHILD);
  }

  private <T> Stated<T> stated(CatalogueField field, Function<CatalogueField, T> rule) {
    int colon = field.rule().indexOf(':');
    String words = colon < 0 ? "" : field.rule().substring(colon + 1).strip();
    return new Stated<>(rule.apply(field), words, field.source(sources));
  }

  private static String keyword(CatalogueField field) {
    int colon = field.rule().indexOf(':');
    return colon < 0 ? field.rule() : field.rule().substring(0, colon).strip();
  }

  private static GlassesRule glasses(CatalogueField field) {
    return switch (keyword(field)) {
      case "not-allowed" -> GlassesRule.NOT_ALLOWED;
      case "medical-only" -> GlassesRule.MEDICAL_ONLY;
      case "allowed" -> GlassesRule.ALLOWED;
      default -> throw field.mistake("must be not-allowed, medical-only or allowed");
    };
  }

  private static HeadCoveringRule headCovering(CatalogueField field) {
    return switch (keyword(field)) {
      case "not-allowed" -> HeadCoveringRule.NOT_ALLOWED;
      case "medical-only" -> HeadCoveringRule.MEDICAL_ONLY;
      case "religious-only" -> HeadCoveringRule.RELIGIOUS_ONLY;
      case "religious-or-medical" -> HeadCoveringRule.RELIGIOUS_OR_MEDICAL;
      default -> throw field.mistake("must be not-allowed, medical-only, religious-only or religious-or-medical");
    };
  }

  private static ExpressionRule expression(CatalogueField field) {
    return switch (keyword(field)) {
      case "neutral" -> ExpressionRule.NEUTRAL;
      case "natural-smile" -> ExpressionRule.NATURAL_SMILE;
      default -> throw field.mistake("must be neutral or natural-smile");
    };
  }

  private static boolean mouthClosed(CatalogueField field) {
    return switch (keyword(field)) {
      case "closed" -> true;
      case "any" -> false;
      default -> throw field.mistake("must be closed or any");
    };
  }

  private Stated<Integer> recency(CatalogueField field) {
    String[] words = keyword(field).split(" +");
    if (words.length != 2 || !words[1].equals("months") && !words[1].equals("month")) {
      throw field.mistake("write 6 months");
    }
    double months = field.number(words[0]);
    Plausible.MONTHS.require(field, months);
    return stated(field, found -> (int) months);
  }

  private List<ChildRule> children() {
    Map<Integer, List<CatalogueField>> byAge = new TreeMap<>();
    for (CatalogueField field : section.startingWith(CHILD)) {
      byAge.computeIfAbsent(age(field), age -> new ArrayList<>()).add(field);
    }
    List<ChildRule> rules = new ArrayList<>();
    byAge.forEach((age, fields) -> rules.add(childRule(age, fields)));
    return rules;
  }

  private static int age(CatalogueField field) {
    String[] parts = field.name().split("-");
    if (parts.length != 3 || !List.of("waives", "head", "eyes").contains(parts[2])) {
      throw field.mistake("write under-6-waives, under-6-head or under-6-eyes");
    }
    double age = field.number(parts[1]);
    Plausible.CHILD_YEARS.require(field, age);
    return (int) age;
  }

  private ChildRule childRule(int age, List<CatalogueField> fields) {
    Optional<LengthRule> head = Optional.empty();
    Optional<LengthRule> eyes = Optional.empty();
    Set<Waiver> waived = EnumSet.noneOf(Waiver.class);
    for (CatalogueField field : fields) {
      if (field.name().endsWith("-waives")) {
        waived.addAll(waivers(field));
      } else if (field.name().endsWith("-head")) {
        head = Optional.of(frame.childLength(field));
      } else {
        eyes = Optional.of(frame.childLength(field));
      }
    }
    return new ChildRule(age, head, eyes, waived, fields.get(0).source(sources));
  }

  private static Set<Waiver> waivers(CatalogueField field) {
    Set<Waiver> waivers = EnumSet.noneOf(Waiver.class);
    for (String word : field.rule().split(",")) {
      waivers.add(waiver(field, word.strip()));
    }
    return waivers;
  }

  private static Waiver waiver(CatalogueField field, String word) {
    for (Waiver waiver : Waiver.values()) {
      if (waiver.word().equals(word)) {
        return waiver;
      }
    }
    throw field.mistake("\"" + word + "\" is not head, eyes, eyes-open, gaze, mouth, expression or pose");
  }
}
