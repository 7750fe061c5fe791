package app.selfsame.document;

import java.util.List;
import java.util.Optional;

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
 * @param officialUrl where a person can check the rules today
 * @param takenBy who must take the photo, in one sentence; empty when the authority does not say
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
    String takenBy) {
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

  /** The source that most of the rules come from. */
  public Source mainSource() {
    return sources.get(0);
  }
}
