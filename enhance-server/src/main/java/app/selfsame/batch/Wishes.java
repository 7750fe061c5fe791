package app.selfsame.batch;

import app.selfsame.background.BackgroundChoice;
import app.selfsame.background.BackgroundWish;
import app.selfsame.company.LawfulBasis;
import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.http.JsonMembers;
import app.selfsame.image.HexColour;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.message.Argument;
import app.selfsame.verdict.Answers;
import app.selfsame.workshop.Order;
import app.selfsame.workshop.PhotoOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What is wanted of photos: for which document, and how the files are made of them.
 *
 * @param document id of a document, or of a size of one's own
 * @param background {@code auto}, {@code keep}, or a colour such as {@code #ffffff}
 * @param isToldUnsaid whether the background may be replaced although the authority does not say if it accepts that
 * @param insists whether it may be replaced although the person cannot be told apart from it well
 * @param format of the files; empty where the document decides
 * @param ageYears of all people in the photos
 * @param takenOn when all photos were taken
 * @param takenAsAsked whether all were taken by whom the authority asks for
 * @param duplicates why their faces may be compared with each other; empty where they are not
 */
record Wishes(
    String document,
    String background,
    boolean isToldUnsaid,
    boolean insists,
    Optional<ImageFormat> format,
    OptionalInt ageYears,
    Optional<LocalDate> takenOn,
    Optional<Boolean> takenAsAsked,
    Optional<LawfulBasis> duplicates)
    implements BatchWishes {
  private static final String TAKEN_ON = "takenOn";

  /** Whether photos are looked for that are there twice, or whose person is. */
  static final String DUPLICATES = "duplicates";

  static final String LAWFUL_BASIS = "lawfulBasis";

  /** Those by which one photo is told what is wanted of it. */
  static final List<String> MEMBERS_OF_ONE =
      List.of(
          SentDocument.DOCUMENT,
          SentDocument.FRAME,
          "background",
          "evenIfUnsaid",
          "evenIfDoubtful",
          "format",
          "ageYears",
          TAKEN_ON,
          "takenAsAsked");

  static final List<String> MEMBERS =
      Stream.concat(MEMBERS_OF_ONE.stream(), Stream.of(DUPLICATES, LAWFUL_BASIS)).toList();

  private static final int OLDEST_YEARS = 130;

  /**
   * Reads them out of a request.
   *
   * @throws app.selfsame.http.ProblemException with the member that cannot be as it is
   */
  static Wishes read(JsonMembers sent, Catalogue catalogue, LocalDate today) {
    PhotoDocument document = SentDocument.of(sent, catalogue);
    return new Wishes(
        document.id(),
        background(sent, document),
        sent.yes("evenIfUnsaid"),
        sent.yes("evenIfDoubtful"),
        sent.choice("format", "jpeg", "png").map(Wishes::format),
        sent.number("ageYears", 0, OLDEST_YEARS),
        takenOn(sent, today),
        sent.either("takenAsAsked"),
        duplicates(sent));
  }

  private static Optional<LawfulBasis> duplicates(JsonMembers sent) {
    Optional<LawfulBasis> basis = sent.choice(LAWFUL_BASIS, LawfulBasis.words()).flatMap(LawfulBasis::of);
    if (sent.yes(DUPLICATES) != basis.isPresent()) {
      throw BatchRefusal.of(
          BatchRefusal.LAWFUL_BASIS, Argument.literal(String.join(", ", LawfulBasis.words())));
    }
    return basis;
  }

  private static Optional<LocalDate> takenOn(JsonMembers sent, LocalDate today) {
    Optional<LocalDate> day;
    try {
      day = sent.text(TAKEN_ON).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw sent.refuse(TAKEN_ON);
    }
    if (day.isPresent() && (day.get().isAfter(today) || day.get().isBefore(today.minusYears(OLDEST_YEARS)))) {
      throw sent.refuse(TAKEN_ON);
    }
    return day;
  }

  private static String background(JsonMembers sent, PhotoDocument document) {
    String said = sent.text("background").orElse("auto");
    if (said.equals("auto") || said.equals("keep")) {
      return said;
    }
    OptionalInt value = HexColour.parse(said);
    int colour =
        value.isPresent()
            ? value.getAsInt()
            : BackgroundChoice.named(said, document).orElseThrow(() -> sent.refuse("background")).colour();
    return String.format(Locale.ROOT, "#%06x", colour & 0xFFFFFF);
  }

  /** Reads them as they were written down. */
  static Wishes stored(JsonNode node) {
    return new Wishes(
        node.get("document").asText(),
        node.get("background").asText(),
        node.get("evenIfUnsaid").asBoolean(),
        node.get("evenIfDoubtful").asBoolean(),
        Optional.ofNullable(node.get("format")).map(JsonNode::asText).map(Wishes::format),
        node.has("ageYears") ? OptionalInt.of(node.get("ageYears").asInt()) : OptionalInt.empty(),
        Optional.ofNullable(node.get(TAKEN_ON)).map(JsonNode::asText).map(LocalDate::parse),
        Optional.ofNullable(node.get("takenAsAsked")).map(JsonNode::asBoolean),
        Optional.ofNullable(node.get(LAWFUL_BASIS)).map(JsonNode::asText).flatMap(LawfulBasis::of));
  }

  private static ImageFormat format(String word) {
    return ImageFormat.valueOf(word.toUpperCase(Locale.ROOT));
  }

  PreparationRequest request() {
    BackgroundWish wish =
        switch (background) {
          case "keep" -> BackgroundWish.KEEP;
          case "auto" -> new BackgroundWish(true, OptionalInt.empty(), isToldUnsaid, insists);
          default -> new BackgroundWish(true, HexColour.parse(background), isToldUnsaid, insists);
        };
    return new PreparationRequest(format, wish);
  }

  /** What is said of each photo, as of a moment. */
  Answers answers(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    OptionalInt months =
        takenOn.isPresent()
            ? OptionalInt.of((int) Math.max(0, ChronoUnit.MONTHS.between(takenOn.get(), today)))
            : OptionalInt.empty();
    return new Answers(ageYears, months, takenAsAsked);
  }

  @Override
  public String subject() {
    return document;
  }

  @Override
  public boolean isOfPassports() {
    return false;
  }

  @Override
  public boolean comparesFaces() {
    return duplicates.isPresent();
  }

  @Override
  public Order order(byte[] picture, String language, Instant now) {
    return new PhotoOrder(picture, document, answers(now), request().background(), format, language, true);
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("document", document).put("background", background);
    json.put("evenIfUnsaid", isToldUnsaid).put("evenIfDoubtful", insists);
    format.ifPresent(one -> json.put("format", one.name().toLowerCase(Locale.ROOT)));
    ageYears.ifPresent(years -> json.put("ageYears", years));
    takenOn.ifPresent(day -> json.put(TAKEN_ON, day.toString()));
    takenAsAsked.ifPresent(as -> json.put("takenAsAsked", as));
    duplicates.ifPresent(basis -> json.put(DUPLICATES, true).put(LAWFUL_BASIS, basis.word()));
    return json;
  }
}
