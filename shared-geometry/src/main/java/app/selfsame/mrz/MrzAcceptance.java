package app.selfsame.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * The verdict upon a decoding. Check digits alone never suffice: the decoder makes them verify where it can, and junk with
 * verifying digits was seen.
 *
 * @param doubts all of them; none where the verdict is {@link MrzVerdict#READ}
 */
public record MrzAcceptance(MrzVerdict verdict, List<MrzDoubt> doubts) {
  /** Nothing was found. */
  public static final MrzAcceptance NONE = new MrzAcceptance(MrzVerdict.NONE, List.of());

  /**
   * The mean score, in nats a character, above which a text is clear. It refuses a card in another font than OCR-B (-0.26 to
   * -0.31), and no specimen that was read rightly at 4.2 px a character or more: {@code ./bench mrz} prints what it costs.
   */
  static final double CLEAR_SCORE = -0.25;

  /** The mean score, in nats a character, from which on something is a zone: between unclear ones, -0.41, and junk. */
  private static final double LEAST_SCORE = -1;

  /**
   * Pitch of the characters, in pixels of the picture, from which on they are told apart: of 25 specimens one in OCR-B was
   * read wrongly at 5 px, and its digits told; 13 were not read rightly at 4.2 px, 3 of them with verifying digits, two of
   * which no other limit refuses.
   */
  private static final double LEAST_PITCH_PX = 5;

  /**
   * Likelihood that each character has to have: above it no other one is as likely. A check digit that holds is no proof of a
   * character that the format's classes alone decide, and names have no check digit. 0.7 would refuse more than twice as many
   * right texts, and catch what the least pitch catches.
   */
  private static final double LEAST_CONFIDENCE = 0.5;

  private static final MrzDoubt[] OF_PICTURE = {MrzDoubt.SMALL, MrzDoubt.UNCLEAR, MrzDoubt.SEVERAL};

  public MrzAcceptance {
    doubts = List.copyOf(doubts);
  }

  /** The same with one doubt more. */
  MrzAcceptance doubting(MrzDoubt doubt) {
    List<MrzDoubt> all = new ArrayList<>(doubts);
    all.add(doubt);
    return new MrzAcceptance(MrzVerdict.CHECK, all);
  }

  /**
   * Judges a decoding.
   *
   * @param pitchPx distance from one character's centre to the next one's, in pixels of the picture as it was given
   */
  public static MrzAcceptance of(MrzDecoding decoding, double pitchPx) {
    if (!(decoding.score() > LEAST_SCORE)) {
      return NONE;
    }
    List<MrzDoubt> doubts = new ArrayList<>();
    if (!(pitchPx >= LEAST_PITCH_PX)) {
      doubts.add(MrzDoubt.SMALL);
    }
    if (!(decoding.score() > CLEAR_SCORE && decoding.leastConfidence() > LEAST_CONFIDENCE)) {
      doubts.add(MrzDoubt.UNCLEAR);
    }
    addThoseOfText(decoding, doubts);
    return new MrzAcceptance(doubts.isEmpty() ? MrzVerdict.READ : MrzVerdict.CHECK, doubts);
  }

  /** Judges the same zone with a text that a person has changed: doubts about the picture stay. */
  MrzAcceptance edited(MrzDecoding edited) {
    List<MrzDoubt> all = new ArrayList<>();
    all.add(MrzDoubt.EDITED);
    for (MrzDoubt doubt : OF_PICTURE) {
      if (doubts.contains(doubt)) {
        all.add(doubt);
      }
    }
    addThoseOfText(edited, all);
    return new MrzAcceptance(MrzVerdict.CHECK, all);
  }

  private static void addThoseOfText(MrzDecoding decoding, List<MrzDoubt> doubts) {
    if (decoding.checks().containsValue(CheckResult.DOES_NOT_VERIFY)) {
      doubts.add(MrzDoubt.CHECK_DIGIT);
    }
    if (decoding.isRepaired()) {
      doubts.add(MrzDoubt.REPAIRED);
    }
    if (decoding.checks().isEmpty()) {
      doubts.add(MrzDoubt.NO_CHECK_DIGITS);
    }
    MrzFields fields = MrzFields.parse(decoding.format(), decoding.lines());
    boolean hasExpiry = decoding.format().place(MrzField.EXPIRY).isPresent();
    if (fields.birth().isEmpty() || hasExpiry && fields.expiry().isEmpty()) {
      doubts.add(MrzDoubt.NO_DATE);
    }
  }
}
