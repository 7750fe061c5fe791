package app.selfsame.enrolment;

import app.selfsame.company.OwnerPages;
import app.selfsame.http.JsonMembers;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * That an adult has agreed to have the template of their face kept, as the company says it.
 *
 * @param givenAt when: a day such as {@code 2026-11-30}, or a time with its offset (RFC 3339), as it was sent
 * @param textVersion what the company calls the text that was agreed to: 1 to 60 characters
 * @param how {@code signed}, {@code online} or {@code other}
 */
record Consent(String givenAt, String textVersion, String how) {
  private static final String GIVEN_AT = "givenAt";
  private static final String TEXT_VERSION = "textVersion";
  private static final String HOW = "how";
  private static final String ADULT = "adult";
  private static final Collection<String> MEMBERS = List.of(GIVEN_AT, TEXT_VERSION, HOW, ADULT);
  private static final String[] WAYS = {"signed", "online", "other"};
  private static final int LONGEST_TIME = 40;
  /** Nobody has agreed to any of this before. */
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  /** Where a day begins first. */
  private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

  /**
   * Reads a record that was sent.
   *
   * @throws ProblemException when it is none, when it lies in the future, or when the person is no adult
   */
  static Consent read(byte[] json, Instant now) {
    JsonMembers sent = JsonMembers.read(json, MEMBERS);
    String givenAt = sent.required(GIVEN_AT, LONGEST_TIME);
    if (day(givenAt, now).filter(day -> !day.isBefore(EARLIEST)).isEmpty()) {
      throw sent.refuse(GIVEN_AT);
    }
    String version =
        OwnerPages.label(sent.required(TEXT_VERSION)).orElseThrow(() -> sent.refuse(TEXT_VERSION));
    String how = sent.choice(HOW, WAYS).orElseThrow(() -> sent.refuse(HOW));
    if (!sent.either(ADULT).orElseThrow(() -> sent.refuse(ADULT))) {
      throw new ProblemException(Problem.of(EnrolmentRefusal.NO_ADULT));
    }
    return new Consent(givenAt, version, how);
  }

  /** On which day it was given, in UTC where a time was sent; empty when it is no time, or has not come yet. */
  private static Optional<LocalDate> day(String givenAt, Instant now) {
    try {
      if (givenAt.indexOf('T') < 0) {
        LocalDate day = LocalDate.parse(givenAt);
        return Optional.of(day).filter(given -> !given.isAfter(LocalDate.ofInstant(now, FIRST)));
      }
      Instant given = OffsetDateTime.parse(givenAt).toInstant();
      return given.isAfter(now) ? Optional.empty() : Optional.of(LocalDate.ofInstant(given, ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** As it is sealed, answered and exported. */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    return json.put(GIVEN_AT, givenAt).put(TEXT_VERSION, textVersion).put(HOW, how).put(ADULT, true);
  }

  /** What {@link #json} says. */
  static Consent of(JsonNode json) {
    return new Consent(json.path(GIVEN_AT).asText(), json.path(TEXT_VERSION).asText(), json.path(HOW).asText());
  }
}
