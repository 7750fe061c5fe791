package app.selfsame.batch;

import app.selfsame.document.Catalogue;
import app.selfsame.http.JsonMembers;
import app.selfsame.workshop.Order;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What is wanted of the pictures of a batch. */
sealed interface BatchWishes permits Wishes, PassportWishes {
  /** The members of a request that may say it. */
  List<String> MEMBERS = Stream.concat(Stream.of(PassportWishes.MEMBER), Wishes.MEMBERS.stream()).toList();

  /**
   * Reads them out of a request.
   *
   * @throws app.selfsame.http.ProblemException with the member that cannot be as it is
   */
  static BatchWishes read(JsonMembers sent, Catalogue catalogue, LocalDate today) {
    if (sent.choice(PassportWishes.MEMBER, PassportWishes.WORD).isEmpty()) {
      return Wishes.read(sent, catalogue, today);
    }
    if (Wishes.MEMBERS.stream().anyMatch(sent::has)) {
      throw BatchRefusal.of(BatchRefusal.READS_ALONE);
    }
    return new PassportWishes();
  }

  /** Reads them as they were written down. */
  static BatchWishes stored(String json) {
    try {
      JsonNode node = new ObjectMapper().readTree(json);
      return node.has(PassportWishes.MEMBER) ? new PassportWishes() : Wishes.stored(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the pictures are for: the id of a document, or that zones are read. */
  String subject();

  /** Whether the pictures are pages of documents, of which a roster is made. */
  boolean isOfPassports();

  /** Whether faces are compared with each other, to find photos and people that are there twice. */
  boolean comparesFaces();

  /**
   * What is to be done with one picture.
   *
   * @param language of the sentences in reports
   */
  Order order(byte[] picture, String language, Instant now);

  /** As a request says them. */
  ObjectNode json();
}
