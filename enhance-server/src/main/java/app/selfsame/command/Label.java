package app.selfsame.command;

import app.selfsame.inspection.Judgement;
import app.selfsame.matting.Confidence;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Texts;
import app.selfsame.mrz.MrzVerdict;
import app.selfsame.results.PhotoResult;
import app.selfsame.verdict.Outcome;

/** What stands in front of a line, in a column of its own. */
enum Label implements MessageKey {
  READY,
  REFUSED,
  UNUSABLE,
  ERROR,
  GOOD,
  DOUBTFUL,
  POOR,
  READ,
  CHECK,
  NO_ZONE,
  ALIKE,
  DIFFERENT,
  NOT_COMPARED,

  FAIL,
  WARN,
  UNKNOWN,
  ASK,
  PASS,
  NOTE,
  NO_FILE,
  WRITTEN,
  EDITS,
  REPORT,
  ALPHA,
  COLOURS;

  private static final int LEAST_WIDTH = 8;

  @Override
  public String id() {
    return MessageKey.id("server.label", this);
  }

  static Label of(Judgement judgement) {
    return switch (judgement.verdict()) {
      case READY -> READY;
      case REFUSED -> REFUSED;
      case UNUSABLE -> UNUSABLE;
    };
  }

  static Label of(PhotoResult result) {
    return switch (result.status()) {
      case READY -> result.isReady() ? READY : NO_FILE;
      case REFUSED -> REFUSED;
      case UNUSABLE -> UNUSABLE;
      case UNREADABLE, LOST, MISSING, DOUBTFUL -> ERROR;
    };
  }

  static Label of(MrzVerdict verdict) {
    return switch (verdict) {
      case READ -> READ;
      case CHECK -> CHECK;
      case NONE -> NO_ZONE;
    };
  }

  static Label of(Confidence.Grade grade) {
    return switch (grade) {
      case GOOD -> GOOD;
      case DOUBTFUL -> DOUBTFUL;
      case POOR -> POOR;
    };
  }

  static Label of(Outcome outcome) {
    return switch (outcome) {
      case PASS -> PASS;
      case WARN -> WARN;
      case FAIL -> FAIL;
      case UNKNOWN -> UNKNOWN;
      case ASK -> ASK;
    };
  }

  /** What the column takes in a language: its longest label. */
  static int width(Texts texts) {
    int width = LEAST_WIDTH;
    for (Label label : values()) {
      width = Math.max(width, texts.say(label).length());
    }
    return width;
  }
}
