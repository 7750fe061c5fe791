package app.selfsame.document;

import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import app.selfsame.message.Message;

/**
 * Where a rule is written.
 *
 * @param title the page or text, as its publisher names it; empty where {@code kind} says all
 * @param url its address
 * @param date when it was published or last read, ISO 8601, or empty when not known
 * @param confidence how near to the authority's own word it is
 * @param kind what of the rule is written there
 */
public record Source(String title, String url, String date, Confidence confidence, Kind kind) {
  /** How near a source is to the authority's own word. */
  public enum Confidence {
    /** The authority's own page or the legal text. */
    OFFICIAL,
    /** The authority's text as somebody else reproduces or cites it. */
    SECONDARY,
    /** A third party's figures that nothing else confirms. */
    UNVERIFIED
  }

  /** What of a rule is written at its source. */
  public enum Kind {
    /** The rule. */
    RULE(SourceMessage.PAGE),
    /** Words, from which a figure of ours follows. */
    OWN_LIMIT(SourceMessage.OWN_LIMIT),
    /** The rule for prints, which stands in for a picture file. */
    BORROWED(SourceMessage.BORROWED),
    BORROWED_WITH_OWN_LIMIT(SourceMessage.BORROWED_WITH_OWN_LIMIT),
    /** Nothing: this program measures and limits in its own way. */
    OWN(SourceMessage.OWN),
    /** Nothing: the person gave the figure. */
    OWN_SIZE(SourceMessage.OWN_SIZE),
    /** Nothing: whoever asks for the photo wants it so. */
    HOUSE(SourceMessage.HOUSE);

    private final SourceMessage name;

    Kind(SourceMessage name) {
      this.name = name;
    }
  }

  /** A source that has the rule itself. */
  public Source(String title, String url, String date, Confidence confidence) {
    this(title, url, date, confidence, Kind.RULE);
  }

  /** No page has the rule. */
  public static Source own(Kind kind) {
    return new Source("", "", "", Confidence.SECONDARY, kind);
  }

  /** Whether there is nothing to name. */
  public boolean isNameless() {
    return title.isEmpty() && kind == Kind.RULE;
  }

  /** What it is called. */
  public Message name() {
    return kind.name.parameters().isEmpty()
        ? Message.of(kind.name)
        : Message.of(kind.name, Argument.quote(title, Language.UNKNOWN_TAG));
  }

  /** The same with its date, and whether nothing confirms it. */
  public Message cited() {
    boolean unverified = confidence == Confidence.UNVERIFIED;
    Argument name = Argument.message(name());
    if (date.isEmpty()) {
      return unverified ? Message.of(SourceMessage.UNVERIFIED, name) : name();
    }
    return Message.of(unverified ? SourceMessage.UNVERIFIED_DATED : SourceMessage.DATED, name, Argument.date(date));
  }

  /**
   * The same for a figure that is ours and follows from words there: it must not pass for the authority's. Said once
   * only.
   */
  public Source withOwnLimit() {
    return switch (kind) {
      case RULE -> of(Kind.OWN_LIMIT);
      case BORROWED -> of(Kind.BORROWED_WITH_OWN_LIMIT);
      case OWN_LIMIT, BORROWED_WITH_OWN_LIMIT, OWN, OWN_SIZE, HOUSE -> this;
    };
  }

  /** The same for a figure that is written there of a print, and stands in for a picture file. */
  Source borrowed() {
    return switch (kind) {
      case RULE -> of(Kind.BORROWED);
      case OWN_LIMIT -> of(Kind.BORROWED_WITH_OWN_LIMIT);
      case BORROWED, BORROWED_WITH_OWN_LIMIT, OWN, OWN_SIZE, HOUSE -> this;
    };
  }

  private Source of(Kind other) {
    return new Source(title, url, date, confidence == Confidence.OFFICIAL ? Confidence.SECONDARY : confidence, other);
  }
}
