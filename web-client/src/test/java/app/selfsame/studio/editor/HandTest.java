package app.selfsame.studio.editor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.adjustment.Adjustment;
import app.selfsame.adjustment.CropMove;
import app.selfsame.adjustment.HeadPoint;
import app.selfsame.crop.Crop;
import app.selfsame.crop.CropSolution;
import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.CarriedData;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.portrait.Head;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.PhotoFacts;
import app.selfsame.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** What the engine is asked of a hand that moves, and what the page goes by. */
public class HandTest {
  private static final PhotoDocument DOCUMENT =
      Catalogue.parse(
              """
              country XX Nowhere
              source page
                title A page
                url https://example.org/
                date 2026-01-02
                confidence official
              document xx-photo
                title Photo
                check https://example.org/
                from page
                channel print
                size 35 x 45 mm [page]
              """)
          .find("xx-photo")
          .orElseThrow();
  private static final Crop BEST = new Crop(DOCUMENT.frame().orElseThrow(), new PointPx(475, 450), 0, 30);
  private static final Head HEAD =
      new Head(
          new PointPx(850, 1100), new PointPx(1150, 1100), new PointPx(1000, 1600), new PointPx(1000, 600),
          Optional.empty(), 0, 0, 0);

  private final List<Adjustment> asked = new ArrayList<>();
  private final Hand hand = new Hand(asked::add);

  private static Judgement judgement(Adjustment set) {
    CropSolution solution = new CropSolution(set.crop().orElse(BEST), List.of(), List.of(), 1);
    Optional<Head> head = set.head().applyTo(HEAD);
    PhotoFacts facts =
        new PhotoFacts(
            "JPEG", 1000, 2000, 2500, List.of(), head, true, Optional.of(solution), Optional.empty(), false,
            Answers.NONE.with(set), true, CarriedData.NOTHING);
    return new Judgement(DOCUMENT, Stage.COMPLETE, facts, List.of(), Verdict.READY);
  }

  /** The engine answers what it was asked last; tells whether the page is to wait. */
  private boolean answer() {
    return hand.hear(judgement(asked.get(asked.size() - 1)));
  }

  private static CropMove right(double units) {
    return CropMove.shift(units, 0);
  }

  @Test
  public void oneQuestionAtATimeAndTheNewestWishIsAskedNext() {
    hand.hear(judgement(Adjustment.NONE));
    hand.begin();
    hand.move(right(1));
    hand.move(right(1));
    hand.move(right(1));
    assertEquals(1, asked.size());
    assertTrue(answer());
    assertEquals(2, asked.size());
    assertEquals(hand.crop(), asked.get(1).crop());
    assertTrue(answer());
    assertEquals(2, asked.size());
  }

  @Test
  public void thePageGoesByWhatIsSaidOnceTheHandRests() {
    hand.hear(judgement(Adjustment.NONE));
    hand.begin();
    hand.move(right(1));
    assertTrue(answer());
    hand.rest();
    assertEquals(2, asked.size());
    assertFalse(answer());
  }

  @Test
  public void anAnswerThatIsOldWhenItComesIsPassedOver() {
    hand.hear(judgement(Adjustment.NONE));
    hand.step(right(1));
    hand.step(right(1));
    assertTrue(answer());
    assertFalse(answer());
    assertEquals(hand.crop(), asked.get(1).crop());
  }

  @Test
  public void aMoveIsOneStepHoweverLongItTakes() {
    hand.hear(judgement(Adjustment.NONE));
    hand.begin();
    for (int i = 0; i < 30; i++) {
      hand.move(right(0.1));
    }
    hand.rest();
    hand.undo();
    assertEquals(Optional.of(BEST), hand.crop());
    assertFalse(hand.canUndo());
    hand.redo();
    assertEquals(8, hand.crop().get().fromLeft(BEST.toPhoto(5, 5)), 1e-9);
    assertFalse(hand.canRedo());
  }

  @Test
  public void theFrameStaysWhileAPointMoves() {
    hand.hear(judgement(Adjustment.NONE));
    hand.begin();
    assertTrue(hand.put(HeadPoint.CHIN, new PointPx(1000, 1650)));
    Crop elsewhere = new Crop(BEST.frame(), new PointPx(480, 455), 0, 31);
    Judgement moved = judgement(asked.get(0));
    CropSolution other = new CropSolution(elsewhere, List.of(), List.of(), 1);
    PhotoFacts facts = moved.facts();
    hand.hear(
        new Judgement(
            DOCUMENT, Stage.COMPLETE,
            new PhotoFacts(
                "JPEG", 1000, 2000, 2500, List.of(), facts.head(), true, Optional.of(other), Optional.empty(), false,
                facts.answers(), true, CarriedData.NOTHING),
            List.of(), Verdict.READY));
    assertEquals(Optional.of(BEST), hand.crop());
    hand.rest();
    assertEquals(Optional.of(elsewhere), hand.crop());
    assertFalse(hand.put(HeadPoint.CHIN, new PointPx(1000, 900)));
  }

  @Test
  public void anEngineThatStartsAgainIsAskedAgain() {
    hand.hear(judgement(Adjustment.NONE));
    hand.step(right(1));
    hand.forgetQuestion();
    hand.step(right(1));
    assertEquals(2, asked.size());
  }

  @Test
  public void anotherDocumentKeepsTheHeadAlone() {
    hand.hear(judgement(Adjustment.NONE));
    hand.step(right(1));
    answer();
    hand.begin();
    hand.put(HeadPoint.CHIN, new PointPx(1000, 1650));
    hand.rest();
    hand.forgetFrame();
    assertFalse(hand.hasOwnFrame());
    assertTrue(hand.hasOwnPoints());
    assertFalse(hand.canUndo());
    hand.forgetPhoto();
    assertFalse(hand.hasOwnPoints());
  }
}
