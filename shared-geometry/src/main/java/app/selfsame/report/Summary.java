package app.selfsame.report;

import app.selfsame.adjustment.Adjustment;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What page, command line and printed report have in common to say of a photo as a whole. */
public final class Summary {
  private Summary() {}

  /** The verdict, its reasons, and what is left to the person, in one line; see {@link #title} and {@link #reasons}. */
  public static Message headline(Judgement judgement) {
    return Message.of(
        SummaryMessage.HEADLINE, Argument.message(title(judgement)), Argument.message(reasons(judgement)));
  }

  /** The verdict in a few words. */
  public static Message title(Judgement judgement) {
    return Message.of(verdict(judgement));
  }

  /** Whether all depends on who took the photo, which the person has not said yet. */
  public static boolean isReadyOnlyIf(Judgement judgement) {
    return judgement.verdict() == Verdict.READY
        && judgement.checks(Outcome.ASK).stream().anyMatch(check -> check.id() == CheckId.TAKEN_BY);
  }

  /** The outcome whose tone a verdict has. Green is kept for what nothing is found against and no answer decides. */
  public static Outcome tone(Judgement judgement) {
    boolean objections = judgement.count(Outcome.FAIL) > 0 || judgement.count(Outcome.WARN) > 0;
    if (judgement.verdict() != Verdict.READY) {
      return objections ? Outcome.FAIL : Outcome.UNKNOWN;
    }
    return objections ? Outcome.WARN : isReadyOnlyIf(judgement) ? Outcome.ASK : Outcome.PASS;
  }

  private static SummaryMessage verdict(Judgement judgement) {
    if (hasNoFace(judgement)) {
      return SummaryMessage.NOT_A_PHOTO;
    }
    return switch (judgement.verdict()) {
      case READY -> isReadyOnlyIf(judgement) ? SummaryMessage.READY_ONLY_IF : SummaryMessage.READY;
      case REFUSED ->
          judgement.count(Outcome.FAIL) + judgement.count(Outcome.WARN) == 0
              ? SummaryMessage.CANNOT_TELL
              : SummaryMessage.REFUSED;
      case UNUSABLE -> SummaryMessage.UNUSABLE;
    };
  }

  /**
   * Why, with every check that objects named, and how many questions are left: {@code background not plain, mouth
   * open; possible problems: head tilted; 1 question to answer}. Nothing outside an allowed range is left out.
   */
  public static Message reasons(Judgement judgement) {
    return groups(judgement, Summary::fault).stream()
        .map(Group::phrase)
        .reduce((before, next) ->
            Message.of(SummaryMessage.ALSO, Argument.message(before), Argument.message(next)))
        .orElseThrow();
  }

  /** The same, each group in a sentence of its own. */
  public static List<Message> sentences(Judgement judgement) {
    return sentences(judgement, Summary::fault);
  }

  /**
   * The same, with the checks that object named in another way.
   *
   * @param name of what a check found, as a phrase
   */
  public static List<Message> sentences(Judgement judgement, Function<Check, Message> name) {
    return groups(judgement, name).stream().map(Group::sentence).toList();
  }

  private static Message fault(Check check) {
    return check.fault();
  }

  /** Reasons of one kind, which can stand among others in a line or by themselves. */
  private record Group(SummaryMessage key, Argument... of) {
    Message phrase() {
      return Message.of(key, of);
    }

    Message sentence() {
      return Message.of(key.sentence(), of);
    }
  }

  private static List<Group> groups(Judgement judgement, Function<Check, Message> name) {
    List<Group> groups = new ArrayList<>();
    if (hasNoFace(judgement)) {
      groups.add(new Group(SummaryMessage.NO_FACE));
    } else {
      objections(judgement, name, groups);
    }
    int questions = judgement.count(Outcome.ASK);
    if (questions > 0) {
      groups.add(new Group(SummaryMessage.QUESTIONS_LEFT, Argument.count(questions)));
    }
    return groups;
  }

  private static void objections(Judgement judgement, Function<Check, Message> name, List<Group> groups) {
    List<Message> fails = judgement.checks(Outcome.FAIL).stream().map(name).toList();
    boolean light = judgement.verdict() == Verdict.READY;
    addTo(groups, SummaryMessage.FAULTS, fails);
    addTo(
        groups,
        light
            ? SummaryMessage.SOME_MIGHT_OBJECT
            : fails.isEmpty() ? SummaryMessage.FAULTS : SummaryMessage.PERHAPS_ALSO,
        judgement.checks(Outcome.WARN).stream().map(name).toList());
    if (judgement.verdict() == Verdict.REFUSED) {
      addTo(groups, SummaryMessage.NOT_MEASURED, unmeasured(judgement));
    }
    if (groups.isEmpty()) {
      groups.add(new Group(SummaryMessage.NOTHING_TO_FIX));
    }
  }

  private static boolean hasNoFace(Judgement judgement) {
    return judgement.verdict() == Verdict.UNUSABLE && judgement.facts().faces().isEmpty();
  }

  private static void addTo(List<Group> groups, SummaryMessage group, List<Message> reasons) {
    if (!reasons.isEmpty()) {
      groups.add(new Group(group, Argument.listed(reasons)));
    }
  }

  private static List<Message> unmeasured(Judgement judgement) {
    return judgement.checks(Outcome.UNKNOWN).stream()
        .filter(Check::canFail)
        .map(check -> check.id().title())
        .toList();
  }

  /** What the person set by hand, on which sizes and places rest; nothing where the engine's choice stands. */
  public static List<Message> setByHand(Judgement judgement) {
    Adjustment adjustment = judgement.facts().answers().adjustment();
    List<Message> sentences = new ArrayList<>();
    List<Message> points = adjustment.head().points().stream().map(point -> Message.of(point)).toList();
    if (!points.isEmpty()) {
      sentences.add(
          Message.of(SummaryMessage.PLACED_BY_HAND, Argument.listed(points), Argument.count(points.size())));
    }
    if (adjustment.crop().isPresent()) {
      sentences.add(Message.of(SummaryMessage.FRAMED_BY_HAND));
    }
    return sentences;
  }

  /** Who must take the photo, which is to be known before anything else; empty where anybody may. */
  public static Optional<Message> takenBy(PhotoDocument document) {
    return document
        .person()
        .takenBy()
        .map(stated -> Message.of(SummaryMessage.BEFORE_ALL, stated.rule().argument()));
  }

  /**
   * What the authority, as far as its rules are known, does not say; empty when it says something of all, and of a size of
   * one's own, of which no authority says anything.
   */
  public static Optional<Message> unsaid(PhotoDocument document) {
    List<Message> topics = document.unsaid().stream().map(topic -> Message.of(topic)).toList();
    return topics.isEmpty() || document.isOwnSize()
        ? Optional.empty()
        : Optional.of(Message.of(SummaryMessage.UNSAID, Argument.any(topics)));
  }
}
