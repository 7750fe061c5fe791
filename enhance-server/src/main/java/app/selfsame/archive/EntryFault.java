package app.selfsame.archive;

import java.util.Locale;

/** Why an entry of an archive is left out. */
public enum EntryFault {
  /** Its name leads out of the archive, or has what cannot be seen. */
  NAME,
  ENCRYPTED,
  /** Packed in a way that usual programs do not use. */
  METHOD,
  TOO_LARGE,
  /** It grows far more than a photo does when it is unpacked. */
  BOMB,
  /** Its checksum is not that of its bytes, or it ends too early. */
  DAMAGED;

  /** One word for programs: {@code too-large}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
