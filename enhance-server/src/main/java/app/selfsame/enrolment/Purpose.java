package app.selfsame.enrolment;

import app.selfsame.message.MessageKey;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What faces of a collection may be compared for: always one photo with one entry that is named. */
public enum Purpose implements MessageKey {
  /** Whether a new photo for a badge or a document shows whom the one before it shows. */
  PHOTO_RENEWAL,
  /** Whether photos in the company's own records stand beside the right names. */
  PHOTO_MIX_UPS,
  /** Whether somebody who brings a document is who is on its photo. */
  DOCUMENT_CHECK,
  /** Whether who sits an exam is who registered for it. */
  EXAM_CHECK;

  /** As requests and the database have it: {@code photo-renewal}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String id() {
    return MessageKey.id("server.faces-purpose", this);
  }

  /** The purpose of that word; empty when it is none. */
  static Optional<Purpose> of(String word) {
    return Arrays.stream(values()).filter(purpose -> purpose.word().equals(word)).findFirst();
  }
}
