package app.selfsame.entitlement;

import java.util.Optional;

/**
 * What the server says of a payment, for the page to unlock a finished file by.
 *
 * @param keyId names the key that it is signed with
 * @param order that was paid
 * @param commitment of the file
 * @param document id of the document that the file is for
 * @param issuedAt when it was signed, in UTC, to the second: {@code 2026-11-29T06:00:00Z}
 */
public record Entitlement(String keyId, String order, Commitment commitment, String document, String issuedAt) {
  private static final String FORM = "selfsame-entitlement-1";
  private static final int LONGEST_WORD = 64;

  private static final int KEY_ID = 1;
  private static final int ORDER = 2;
  private static final int COMMITMENT = 3;
  private static final int DOCUMENT = 4;
  private static final int ISSUED_AT = 5;
  private static final int LINES = 6;

  /**
   * @throws IllegalArgumentException when a part is none of its kind
   */
  public Entitlement {
    if (!isWord(keyId) || !isWord(order) || !isDocument(document) || !IssuedAt.isOne(issuedAt)) {
      throw new IllegalArgumentException("Not an entitlement: " + keyId + ", " + order + ", " + document + ", " + issuedAt);
    }
  }

  /** The bytes that are signed. */
  public byte[] payload() {
    String text = String.join("\n", FORM, keyId, order, commitment.text(), document, issuedAt);
    // None of the parts holds anything but ASCII.
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) text.charAt(i);
    }
    return bytes;
  }

  /** Reads what {@link #payload} writes, and nothing else. */
  static Optional<Entitlement> read(byte[] payload) {
    StringBuilder text = new StringBuilder();
    for (byte one : payload) {
      text.append((char) (one & 0xff));
    }
    String[] lines = text.toString().split("\n", -1);
    if (lines.length != LINES || !lines[0].equals(FORM) || !isWord(lines[KEY_ID]) || !isWord(lines[ORDER])
        || !isDocument(lines[DOCUMENT]) || !IssuedAt.isOne(lines[ISSUED_AT])) {
      return Optional.empty();
    }
    return Commitment.parse(lines[COMMITMENT])
        .map(commitment ->
            new Entitlement(lines[KEY_ID], lines[ORDER], commitment, lines[DOCUMENT], lines[ISSUED_AT]));
  }

  /** Ids of a size of one's own have full stops, as in {@code own-3.5x4.5cm}. */
  private static boolean isDocument(String text) {
    return isWord(text.replace('.', '-'));
  }

  private static boolean isWord(String text) {
    return Word.isOf(text, 1, LONGEST_WORD);
  }
}
