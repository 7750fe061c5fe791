package app.selfsame.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.Set;

/**
 * A person who is asked for a photo.
 *
 * @param reference what the company calls them
 * @param state where their photo stands, in the server's word
 * @param attempt the last that was sent; 0 before
 * @param sentAt as the server says it; empty before
 * @param sealedSecret the secret of their link, for the company's reading keys
 */
public record Participant(
    String id, String reference, String name, String state, int attempt, String sentAt, byte[] sealedSecret) {
  private static final Set<String> WITH_PICTURE = Set.of("sent", "accepted");
  private static final String MISSING = "missing";

  /**
   * Reads what a server says of somebody.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static Participant of(JsonNode person) {
    String id = person.path("id").asText();
    String reference = person.path("reference").asText();
    if (!CollectionCalls.isId(id) || reference.isBlank()) {
      throw new IllegalArgumentException("no participant");
    }
    return new Participant(
        id,
        reference,
        person.path("name").asText(),
        person.path("state").asText(),
        person.path("attempt").asInt(),
        person.path("sentAt").asText(),
        Base64.getUrlDecoder().decode(person.path("sealedSecret").asText()));
  }

  /** Whether there is a picture that the company is to have. */
  public boolean hasPicture() {
    return WITH_PICTURE.contains(state) && attempt > 0;
  }

  /** Whether nothing was ever sent. */
  public boolean isMissing() {
    return state.equals(MISSING);
  }
}
