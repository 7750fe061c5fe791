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
 * @param searchWords other names of the document and its country, in any language
 * @param channel how the photo is handed in
 * @param frame the picture's shape; absent when the authority crops the photo itself and names no shape
 * @param frameSource where the shape is written; present with {@code frame}
 * @param headMeasure to which crown the head's height is measured
 * @param headHeight chin to crown
 * @param eyeLineFromBottom eye line above the lower edge
 * @param topMargin crown to the upper edge
 * @param file what the file must be
 * @param background what is written of the background
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
    List<String> searchWords,
    Channel channel,
    Optional<Frame> frame,
    Optional<Source> frameSource,
    HeadMeasure headMeasure,
    Optional<LengthRule> headHeight,
    Optional<LengthRule> eyeLineFromBottom,
    Optional<LengthRule> topMargin,
    FileRule file,
    Optional<BackgroundRule> background,
    EditingPolicy editing,
    List<Source> sources,
    String officialUrl,
    PersonRules person) {
  /** How a photo reaches the authority. */
  public enum Channel {
    PRINT,
    DIGITAL,
    BOTH
  }

  /** Whether the authority wants the original file, so that nothing of it can be put right here. */
  public boolean handedInAsIs() {
    return frame.isEmpty() || editing.crop() == Permission.FORBIDDEN;
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
        id, country, countryName, title, searchWords, channel, frame, frameSource, headMeasure,
        resolved(children, Waiver.HEAD_HEIGHT, ChildRule::headHeight, headHeight),
        resolved(children, Waiver.EYE_LINE, ChildRule::eyeLineFromBottom, eyeLineFromBottom),
        topMargin, file, background, editing, sources, officialUrl, person);
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
    addUnless(unsaid, headHeight.isPresent() || person.waivesForSome(Waiver.HEAD_HEIGHT), Topic.HEAD_HEIGHT);
    addUnless(unsaid, eyeLineFromBottom.isPresent() || person.waivesForSome(Waiver.EYE_LINE), Topic.EYE_LINE);
    addUnless(unsaid, person.glasses().isPresent(), Topic.GLASSES);
    addUnless(unsaid, person.headCovering().isPresent(), Topic.HEAD_COVERING);
    addUnless(unsaid, person.expression().isPresent(), Topic.EXPRESSION);
    addUnless(unsaid, background.isPresent(), Topic.BACKGROUND);
    addUnless(unsaid, person.recencyMonths().isPresent(), Topic.RECENCY);
    addUnless(unsaid, person.takenBy().isPresent(), Topic.TAKEN_BY);
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
