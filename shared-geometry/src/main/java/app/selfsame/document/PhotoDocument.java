package app.selfsame.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One authority's rules for one photograph, as values. What is absent the authority does not say.
 *
 * @param id stable, kebab-case, starting with the country
 * @param country ISO 3166-1 alpha-2, or {@code EU}, or {@code XX} for rules of no country
 * @param title what people call it, in English, without the country
 * @param countryName the country's or area's English name
 * @param countryWords other names of the country or area, in any language
 * @param searchWords other names of the document, in any language
 * @param channel how the photo is handed in
 * @param proportions the picture's shape and where the head lies in it
 * @param file what the file must be
 * @param background what is written of the background
 * @param noBorder where it is written that the picture must have no border or frame
 * @param editing which edits are accepted
 * @param sources every source that the rules name, the main one first
 * @param officialUrl where a person can check the rules today; empty when no page of the authority is known
 * @param person what is asked of the person and of how the picture comes about
 */
public record PhotoDocument(
    String id,
    String country,
    String countryName,
    String title,
    List<String> countryWords,
    List<String> searchWords,
    Channel channel,
    HeadInFrame proportions,
    FileRule file,
    Optional<BackgroundRule> background,
    Optional<Source> noBorder,
    EditingPolicy editing,
    List<Source> sources,
    String officialUrl,
    PersonRules person) {
  /** How a photo reaches the authority. */
  public enum Channel {
    PRINT,
    DIGITAL,
    BOTH,
    /** The office takes the photo on the spot: nothing is handed in. */
    OFFICE
  }

  /** The picture's shape; absent when the authority crops the photo itself and names no shape. */
  public Optional<Frame> frame() {
    return proportions.frame();
  }

  /** Where the shape is written; present with {@link #frame()}. */
  public Optional<Source> frameSource() {
    return proportions.frameSource();
  }

  /** The size that a source of like rank gives instead, in its words. */
  public Optional<Stated<Remark>> otherSize() {
    return proportions.otherSize();
  }

  /** Its id in the catalogue, or that of a size of one's own, without the {@link HouseRules} that it may have. */
  public String plainId() {
    return HouseRules.without(id);
  }

  /** The same document as somebody else asks for it. */
  PhotoDocument with(
      String otherId, Optional<BackgroundRule> otherBackground, EditingPolicy otherEditing, PersonRules otherPerson) {
    return new PhotoDocument(
        otherId, country, countryName, title, countryWords, searchWords, channel, proportions, file, otherBackground,
        noBorder, otherEditing, sources, officialUrl, otherPerson);
  }

  /** What the authority says of photos that people take themselves, where nothing says who else must take it. */
  public Optional<Remark> ownPhotoWords() {
    return person
        .ownPhoto()
        .filter(own -> !own.words().isEmpty() && person.takenBy().isEmpty())
        .map(own -> Remark.of(plainId(), DocumentField.OWN_PHOTO, own.words()));
  }

  /** All that is said of it in English words of the catalogue's, besides its title. */
  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    person.takenBy().ifPresent(stated -> remarks.add(stated.rule()));
    ownPhotoWords().ifPresent(remarks::add);
    background.ifPresent(rule -> remarks.add(rule.words()));
    otherSize().ifPresent(stated -> remarks.add(stated.rule()));
    editing.translation().ifPresent(remarks::add);
    return List.copyOf(remarks);
  }

  /** Whether one and the same source gives both sizes. */
  public boolean namesOtherSizeItself() {
    return otherSize().filter(other -> frameSource().filter(other.source()::equals).isPresent()).isPresent();
  }

  /** To which crown the head's height is measured. */
  public HeadMeasure headMeasure() {
    return proportions.headMeasure();
  }

  /** Chin to crown. */
  public Optional<LengthRule> headHeight() {
    return proportions.headHeight();
  }

  /** Eye line above the lower edge. */
  public Optional<LengthRule> eyeLineFromBottom() {
    return proportions.eyeLineFromBottom();
  }

  /** Crown to the upper edge. */
  public Optional<LengthRule> topMargin() {
    return proportions.topMargin();
  }

  /** Whether lengths of the same authority's print rule stand in where its digital rule has none. */
  public boolean hasBorrowedProportions() {
    return proportions.borrowed();
  }

  /** Whether there is nothing to prepare, because the office takes the photo. */
  public boolean isTakenByOffice() {
    return channel == Channel.OFFICE;
  }

  /** Whether a photo may be handed in on paper. */
  public boolean isPrinted() {
    return channel == Channel.PRINT || channel == Channel.BOTH;
  }

  /** Whether the authority takes no photo that was cropped. */
  public boolean forbidsCropping() {
    return editing.crop() == Permission.FORBIDDEN;
  }

  /** Whether the authority wants the original file, so that nothing of it can be put right here. */
  public boolean handedInAsIs() {
    return frame().isEmpty() || forbidsCropping();
  }

  /** Whether it is a size of one's own, of which no authority says anything. */
  public boolean isOwnSize() {
    return id.startsWith(OwnFrameWords.ID);
  }

  /** Whether a tilted head is made upright by turning the picture. */
  public boolean isLevelled() {
    return !handedInAsIs() && editing.straighten() != Permission.FORBIDDEN;
  }

  /**
   * The same rules as they hold for a person of this age: with the other head and eye lengths of the exception for
   * children, and without those that it waives.
   */
  public PhotoDocument forAge(int years) {
    List<ChildRule> children = person.childRules(years);
    if (children.isEmpty()) {
      return this;
    }
    return new PhotoDocument(
        id, country, countryName, title, countryWords, searchWords, channel,
        proportions.with(
            resolved(children, Waiver.HEAD_HEIGHT, ChildRule::headHeight, headHeight()),
            resolved(children, Waiver.EYE_LINE, ChildRule::eyeLineFromBottom, eyeLineFromBottom())),
        file, background, noBorder, editing, sources, officialUrl, person);
  }

  /** Of several exceptions the one for the youngest counts: what it waives or what it asks instead. */
  private static Optional<LengthRule> resolved(
      List<ChildRule> children,
      Waiver waiver,
      Function<ChildRule, Optional<LengthRule>> ofChildren,
      Optional<LengthRule> ofAll) {
    for (ChildRule child : children) {
      if (child.waived().contains(waiver)) {
        return Optional.empty();
      }
      if (ofChildren.apply(child).isPresent()) {
        return ofChildren.apply(child);
      }
    }
    return ofAll;
  }

  /** Whether the rules rest on a third party's figures that nothing else confirms: never shown as the authority's. */
  public boolean unverified() {
    return mainSource().confidence() == Source.Confidence.UNVERIFIED;
  }

  /** What the authority, as far as its rules are known here, says nothing of. */
  public List<Topic> unsaid() {
    List<Topic> unsaid = new ArrayList<>();
    addUnless(unsaid, headHeight().isPresent() || person.waivesForSome(Waiver.HEAD_HEIGHT), Topic.HEAD_HEIGHT);
    addUnless(unsaid, eyeLineFromBottom().isPresent() || person.waivesForSome(Waiver.EYE_LINE), Topic.EYE_LINE);
    addUnless(unsaid, person.glasses().isPresent(), Topic.GLASSES);
    addUnless(unsaid, person.headCovering().isPresent(), Topic.HEAD_COVERING);
    addUnless(unsaid, person.expression().isPresent(), Topic.EXPRESSION);
    addUnless(unsaid, background.isPresent(), Topic.BACKGROUND);
    addUnless(unsaid, person.recencyMonths().isPresent(), Topic.RECENCY);
    addUnless(unsaid, person.ownPhoto().isPresent(), Topic.TAKEN_BY);
    addUnless(unsaid, editing.saysAnything(), Topic.EDITING);
    return List.copyOf(unsaid);
  }

  private static void addUnless(List<Topic> unsaid, boolean said, Topic topic) {
    if (!said) {
      unsaid.add(topic);
    }
  }

  /** The source that most of the rules come from. */
  public Source mainSource() {
    return sources.get(0);
  }
}
