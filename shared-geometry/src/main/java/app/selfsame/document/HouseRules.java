package app.selfsame.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What somebody who asks people for photos wants of them beside a document's own rules, as a firm does for its badges. A
 * document's id with these behind it works wherever a document's does: {@code
 * de-passport~no-glasses~smile~on-white.light-grey}. The parts come in this order, those that are not said are left out, and
 * no character would have to be written otherwise in an address.
 *
 * <p>They make a document's rules stricter, or speak where it says nothing: what its authority refuses they never allow, see
 * {@link #conflicts}.
 *
 * @param glasses whether they may be worn
 * @param smile whether people may smile, with their teeth too
 * @param background colours as {@link OwnFrameWords} has them, or empty
 */
public record HouseRules(Optional<Boolean> glasses, Optional<Boolean> smile, String background) {
  /** What is asked for, as {@link #conflicts} names it. */
  public static final String GLASSES = "glasses";

  public static final String SMILE = "smile";
  public static final String BACKGROUND = "background";

  private static final char MARK = '~';
  private static final String NOT = "no-";
  private static final String ON = "on-";
  private static final Source SOURCE = Source.own(Source.Kind.HOUSE);

  /** Whether the words are those of a background that can be held against a photo. */
  public static boolean isBackground(String words) {
    return words.equals(OwnFrameWords.PLAIN) || BackgroundTone.of(words).isPresent();
  }

  /** The id of a document with these rules. */
  public String on(String documentId) {
    return documentId
        + word(glasses, GLASSES)
        + word(smile, SMILE)
        + (background.isEmpty() ? "" : MARK + ON + background.replace(",", OwnFrameWords.COMMA_IN_ID));
  }

  private static String word(Optional<Boolean> may, String word) {
    return may.map(is -> MARK + (is ? "" : NOT) + word).orElse("");
  }

  /** The id without such rules. */
  static String without(String id) {
    int mark = id.indexOf(MARK);
    return mark < 0 ? id : id.substring(0, mark);
  }

  /**
   * The document of an id, with the rules behind it.
   *
   * @param known finds a document by an id that has none
   * @return empty when there is no such document, or when what stands behind it is none of these rules
   */
  static Optional<PhotoDocument> find(String id, Function<String, Optional<PhotoDocument>> known) {
    return find(id, known, HouseRules::applied);
  }

  /**
   * The same of what has a document's id and is no document.
   *
   * @param applied says the rules of what was found
   */
  static <T> Optional<T> find(String id, Function<String, Optional<T>> known, BiFunction<HouseRules, T, T> applied) {
    String plain = without(id);
    if (plain.length() == id.length()) {
      return known.apply(id);
    }
    return of(id.substring(plain.length()))
        .flatMap(rules -> known.apply(plain).map(found -> applied.apply(rules, found)));
  }

  private static Optional<HouseRules> of(String words) {
    Optional<Boolean> glasses = Optional.empty();
    Optional<Boolean> smile = Optional.empty();
    String background = "";
    // What stands before the first mark is the document's.
    String[] parts = words.split(String.valueOf(MARK), -1);
    for (int i = 1; i < parts.length; i++) {
      switch (parts[i]) {
        case GLASSES -> glasses = Optional.of(true);
        case NOT + GLASSES -> glasses = Optional.of(false);
        case SMILE -> smile = Optional.of(true);
        case NOT + SMILE -> smile = Optional.of(false);
        default -> background = parts[i].startsWith(ON) ? parts[i].substring(ON.length()).replace(OwnFrameWords.COMMA_IN_ID, ",") : "";
      }
    }
    HouseRules rules = new HouseRules(glasses, smile, background);
    boolean isBackground = background.isEmpty() || OwnFrameBackground.tones(background).isPresent();
    return Optional.of(rules).filter(read -> isBackground && read.on("").equals(words));
  }

  private PhotoDocument applied(PhotoDocument document) {
    String id = on(document.id());
    Optional<BackgroundRule> own = OwnFrameBackground.rule(background, id, SOURCE);
    boolean isSaid = own.isPresent() && isStricter(document);
    return document.with(
        id,
        isSaid ? own.map(rule -> rule.within(document.background())) : document.background(),
        isSaid && document.isOwnSize() ? OwnFrameBackground.editing(true, SOURCE) : document.editing(),
        applied(document.person()));
  }

  private PersonRules applied(PersonRules person) {
    boolean maySmile = smile.filter(may -> may).isPresent();
    boolean isExpressionUnsaid = person.expression().isEmpty();
    return new PersonRules(
        glasses
            .filter(may -> may ? person.glasses().isEmpty() : !isRefusing(person))
            .map(may -> stated(may ? GlassesRule.ALLOWED : GlassesRule.NOT_ALLOWED))
            .or(person::glasses),
        person.headCovering(),
        smile
            .filter(may -> may ? isExpressionUnsaid : !isNeutral(person))
            .map(may -> stated(may ? ExpressionRule.ANY_SMILE : ExpressionRule.NEUTRAL))
            .or(person::expression),
        maySmile && isExpressionUnsaid ? person.mouthClosed().or(() -> Optional.of(stated(false))) : person.mouthClosed(),
        person.recencyMonths(),
        person.otherRecencyMonths(),
        person.ownPhoto(),
        person.takenBy(),
        person.children());
  }

  private static <T> Stated<T> stated(T rule) {
    return new Stated<>(rule, "", SOURCE);
  }

  private static boolean isRefusing(PersonRules person) {
    return person.glasses().filter(rule -> rule.rule() == GlassesRule.NOT_ALLOWED).isPresent();
  }

  private static boolean isNeutral(PersonRules person) {
    return person.expression().filter(rule -> rule.rule() == ExpressionRule.NEUTRAL).isPresent();
  }

  /**
   * What of these a document's own rules do not allow.
   *
   * @return {@link #GLASSES}, {@link #SMILE} and {@link #BACKGROUND}, or none of them
   */
  public List<String> conflicts(PhotoDocument document) {
    List<String> conflicts = new ArrayList<>();
    PersonRules person = document.person();
    boolean refusesGlasses = person.glasses().filter(rule -> rule.rule() != GlassesRule.ALLOWED).isPresent();
    if (glasses.filter(may -> may).isPresent() && refusesGlasses) {
      conflicts.add(GLASSES);
    }
    if (smile.filter(may -> may).isPresent() && isNeutral(person)) {
      conflicts.add(SMILE);
    }
    if (!background.isEmpty() && !isStricter(document) && !isWider(document)) {
      conflicts.add(BACKGROUND);
    }
    return List.copyOf(conflicts);
  }

  /** Whether every colour that is taken here is taken there as well. */
  private boolean isStricter(PhotoDocument document) {
    Optional<BackgroundRule> rule = document.background().filter(BackgroundRule::namesColours);
    return rule.isEmpty()
        || !background.equals(OwnFrameWords.PLAIN) && tones().stream().allMatch(tone -> takes(rule.get(), tone));
  }

  /** Whether every colour that is taken there is taken here as well, so that nothing is asked for besides. */
  private boolean isWider(PhotoDocument document) {
    Optional<BackgroundRule> rule = document.background();
    return background.equals(OwnFrameWords.PLAIN)
        || rule.isPresent()
            && !rule.get().tones().isEmpty()
            && rule.get().tones().stream().allMatch(tone -> tones().stream().anyMatch(own -> isWithin(tone, own)));
  }

  private Set<BackgroundTone> tones() {
    return OwnFrameBackground.tones(background).orElse(Set.of());
  }

  private static boolean isWithin(BackgroundTone tone, BackgroundTone other) {
    return BackgroundLimits.of(other).contain(BackgroundLimits.of(tone));
  }

  private static boolean takes(BackgroundRule rule, BackgroundTone tone) {
    boolean isWhiteRefused = rule.notWhite() && tone == BackgroundTone.WHITE;
    return !isWhiteRefused
        && (rule.tones().isEmpty()
            || rule.tones().stream().anyMatch(taken -> isWithin(tone, taken)));
  }
}
