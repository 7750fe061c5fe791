package app.selfsame.document;

import java.util.Optional;

/**
 * What a list of documents shows of one: enough to choose it by, while its rules may not have been read.
 *
 * @param id the document's
 * @param country its country's code, as {@link PhotoDocument#country} has it
 * @param countryName the country's or area's English name
 * @param title what people call it, in English, without the country
 * @param channel how the photo is handed in
 * @param frame the picture's shape; absent when the authority names none
 * @param widthPx the file's width in pixels
 * @param heightPx its height in pixels
 * @param unverified whether its rules rest on figures that nothing confirms
 */
public record Listing(
    String id,
    String country,
    String countryName,
    String title,
    PhotoDocument.Channel channel,
    Optional<Frame> frame,
    Limits widthPx,
    Limits heightPx,
    boolean unverified) {
  public static Listing of(PhotoDocument document) {
    return new Listing(
        document.id(), document.country(), document.countryName(), document.title(), document.channel(), document.frame(),
        document.file().widthPx(), document.file().heightPx(), document.unverified());
  }

  /** The same under an id with more rules. */
  Listing named(String longer) {
    return new Listing(longer, country, countryName, title, channel, frame, widthPx, heightPx, unverified);
  }

  /** Whether it is a size of one's own, of which no authority says anything. */
  public boolean isOwnSize() {
    return id.startsWith(OwnFrameWords.ID);
  }
}
