package app.selfsame.collection;

import app.selfsame.batch.SentDocument;
import app.selfsame.company.OwnerPages;
import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.http.JsonMembers;
import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A photo collection that somebody wants.
 *
 * @param attempts how many pictures each may send, one in place of the other
 * @param daysKept how long all of it is kept after the deadline
 */
record NewCollection(CollectionTerms says, Instant deadline, int attempts, int daysKept) {
  static final int MOST_NAME = 80;
  static final int MOST_CONSENT = 4_000;
  static final int MOST_ATTEMPTS = 20;
  static final int MOST_DAYS_KEPT = 365;
  /** So far ahead a deadline is at most. */
  static final Duration LONGEST = Duration.ofDays(366);
  static final String DEADLINE = "deadline";
  static final String REVIEWERS = "reviewers";

  private static final String NAME = "name";
  private static final String RULES = "rules";
  private static final String ATTEMPTS = "attempts";
  private static final String CONSENT_TEXT = "consentText";
  private static final String DAYS_KEPT = "daysKept";
  private static final String LANGUAGE = "language";
  private static final int LONGEST_TIME = 40;
  private static final Collection<String> MEMBERS =
      List.of(
          NAME,
          SentDocument.DOCUMENT,
          SentDocument.FRAME,
          RULES,
          DEADLINE,
          ATTEMPTS,
          CONSENT_TEXT,
          DAYS_KEPT,
          LANGUAGE,
          REVIEWERS);
  private static final Pattern NOT_OF_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n]]");

  /**
   * Reads a request.
   *
   * @throws app.selfsame.http.ProblemException with what cannot be as it is
   */
  static NewCollection read(byte[] body, Catalogue catalogue, Instant now) {
    JsonMembers sent = JsonMembers.read(body, MEMBERS);
    PhotoDocument document = SentDocument.of(sent, catalogue);
    if (!document.id().equals(document.plainId())) {
      throw sent.refuse(SentDocument.DOCUMENT);
    }
    CollectionTerms says =
        new CollectionTerms(
            OwnerPages.lineOfLetter(sent.required(NAME), MOST_NAME).orElseThrow(() -> sent.refuse(NAME)),
            document.id(),
            SentDocument.frame(sent).map(JsonMembers::json),
            rules(sent, document),
            consent(sent),
            language(sent, LANGUAGE),
            sent.texts(REVIEWERS).orElse(List.of()).stream().distinct().toList());
    return new NewCollection(
        says,
        deadline(sent, now),
        sent.number(ATTEMPTS, 1, MOST_ATTEMPTS).orElseThrow(() -> sent.refuse(ATTEMPTS)),
        sent.number(DAYS_KEPT, 1, MOST_DAYS_KEPT).orElseThrow(() -> sent.refuse(DAYS_KEPT)));
  }

  private static AskedRules rules(JsonMembers sent, PhotoDocument document) {
    AskedRules rules = AskedRules.read(sent, RULES);
    for (String conflict : rules.forPhotos().conflicts(document)) {
      throw CollectionRefusal.of(CollectionRefusal.RULE, Argument.literal(RULES + "." + conflict));
    }
    return rules;
  }

  /** Several lines; what cannot be seen is not agreed to. */
  private static String consent(JsonMembers sent) {
    String text = sent.required(CONSENT_TEXT, MOST_CONSENT).replace("\r\n", "\n").strip();
    if (NOT_OF_TEXT.matcher(text).find()) {
      throw sent.refuse(CONSENT_TEXT);
    }
    return text;
  }

  /** The deadline that a request says, in whole seconds: a time with its offset (RFC 3339), in the future. */
  static Instant deadline(JsonMembers sent, Instant now) {
    Instant deadline;
    try {
      String text = sent.required(DEADLINE, LONGEST_TIME);
      deadline = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS);
    } catch (DateTimeException e) {
      throw sent.refuse(DEADLINE);
    }
    if (!deadline.isAfter(now) || deadline.isAfter(now.plus(LONGEST))) {
      throw CollectionRefusal.of(CollectionRefusal.DEADLINE, Argument.count(LONGEST.toDays()));
    }
    return deadline;
  }

  /** A language that there are texts in, by its own tag. */
  static Optional<String> language(JsonMembers sent, String name) {
    return sent.text(name)
        .map(tag -> Language.of(tag).map(Language::tag).orElseThrow(() -> sent.refuse(name)));
  }
}
