package app.selfsame.sheet;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.paper.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** How many copies a paper takes was counted by hand and by another program; everything else follows from the drawing. */
@RunWith(TeaVMTestRunner.class)
public class SheetPlanTest {
  private static final SizeMm SMALL = new SizeMm(35, 45);
  private static final SizeMm SQUARE = new SizeMm(50.8, 50.8);
  private static final SizeMm LARGE = new SizeMm(50, 70);
  private static final double EPSILON = 1e-5;

  private static SheetWish wish(Paper paper, double gapMm, double marginMm) {
    return new SheetWish(paper, gapMm, marginMm, true);
  }

  private static SheetLayout sheet(SheetWish wish, SizeMm... sizes) {
    return SheetPlan.of(wish, filling(List.of(sizes))).orElseThrow();
  }

  private static List<WantedPhoto> filling(List<SizeMm> sizes) {
    return sizes.stream().map(size -> new WantedPhoto(size, WantedPhoto.AS_MANY_AS_FIT)).toList();
  }

  private static List<Integer> copies(SheetWish wish, WantedPhoto... photos) {
    SheetLayout sheet = SheetPlan.of(wish, List.of(photos)).orElseThrow();
    List<Integer> copies = new ArrayList<>();
    for (int photo = 0; photo < photos.length; photo++) {
      copies.add(sheet.copies(photo));
    }
    assertEquals(sheet.placements().size(), copies.stream().mapToInt(count -> count).sum());
    return copies;
  }

  private static int copies(Paper paper, double gapMm, SizeMm size) {
    return sheet(wish(paper, gapMm, 3), size).placements().size();
  }

  @Test
  public void takesAsManyCopiesAsThePaperHasRoomFor() {
    Paper[] papers = {
      Paper.CM_10_15, Paper.INCHES_4_6, Paper.CM_13_18, Paper.INCHES_5_7, Paper.A4, Paper.LETTER
    };
    int[] small = {6, 8, 9, 9, 30, 28};
    int[] square = {2, 2, 6, 6, 15, 20};
    int[] large = {2, 2, 4, 4, 12, 12};
    for (int i = 0; i < papers.length; i++) {
      assertEquals(papers[i] + ", 35 x 45 mm", small[i], copies(papers[i], 2, SMALL));
      assertEquals(papers[i] + ", 2 x 2 in", square[i], copies(papers[i], 2, SQUARE));
      assertEquals(papers[i] + ", 50 x 70 mm", large[i], copies(papers[i], 2, LARGE));
    }
  }

  @Test
  public void takesMoreWithoutGaps() {
    assertEquals(8, copies(Paper.CM_10_15, 1, SMALL));
    assertEquals(32, copies(Paper.A4, 0, SMALL));
    assertEquals(20, copies(Paper.A4, 0, SQUARE));
    assertEquals(16, copies(Paper.A4, 0, LARGE));
    assertEquals(30, copies(Paper.LETTER, 0, SMALL));
    assertEquals(6, sheet(wish(Paper.INCHES_4_6, 0, 0), SQUARE).placements().size());
  }

  @Test
  public void laysThePaperOnItsSideWhereThatTakesMore() {
    SheetLayout lying = sheet(wish(Paper.INCHES_4_6, 2, 3), SMALL);
    assertEquals(152.4, lying.widthMm(), 0);
    assertEquals(101.6, lying.heightMm(), 0);
    assertTrue(lying.placements().stream().noneMatch(Placement::turned));
    assertEquals(100, sheet(wish(Paper.CM_10_15, 2, 3), SMALL).widthMm(), 0);
  }

  @Test
  public void keepsSizesGapsAndMarginsOnEveryPaper() {
    for (Paper paper : Paper.values()) {
      requireSound(paper, 2, 3, List.of(SMALL));
      requireSound(paper, 0, 0, List.of(SMALL, SMALL, SMALL));
      requireSound(paper, 2, 3, List.of(SMALL, SQUARE));
      requireSound(paper, 1.5, 4, List.of(SQUARE, SMALL));
    }
    for (Paper paper : List.of(Paper.A4, Paper.LETTER, Paper.INCHES_8_10)) {
      requireSound(paper, 2, 3, List.of(LARGE, SMALL, SQUARE, new SizeMm(30, 40), SMALL));
    }
  }

  private static void requireSound(Paper paper, double gapMm, double marginMm, List<SizeMm> sizes) {
    SheetLayout sheet = SheetPlan.of(wish(paper, gapMm, marginMm), filling(sizes)).orElseThrow();
    List<BoxMm> boxes = new ArrayList<>();
    for (Placement placement : sheet.placements()) {
      BoxMm box = placement.box();
      SizeMm size = sizes.get(placement.photo());
      assertEquals(placement.turned() ? size.height() : size.width(), box.width(), EPSILON);
      assertEquals(placement.turned() ? size.width() : size.height(), box.height(), EPSILON);
      assertTrue(paper + ": " + box, box.left() >= marginMm - EPSILON && box.top() >= marginMm - EPSILON);
      assertTrue(paper + ": " + box, box.right() <= sheet.widthMm() - marginMm + EPSILON);
      assertTrue(paper + ": " + box, box.bottom() <= sheet.heightMm() - marginMm + EPSILON);
      for (BoxMm other : boxes) {
        assertTrue(paper + ": " + box + " and " + other, apart(box, other) >= gapMm - EPSILON);
      }
      boxes.add(box);
    }
    for (int photo = 0; photo < sizes.size(); photo++) {
      assertTrue(paper + ", photo " + photo, sheet.copies(photo) >= 1);
    }
    List<BoxMm> drawn = new ArrayList<>(sheet.marks());
    sheet.ruler().ifPresent(ruler -> drawn.addAll(ruler.ink()));
    for (BoxMm ink : drawn) {
      assertTrue(paper + ": " + ink, ink.left() >= -0.06 && ink.right() <= sheet.widthMm() + 0.06);
      assertTrue(paper + ": " + ink, ink.top() >= -0.06 && ink.bottom() <= sheet.heightMm() + 0.06);
      for (BoxMm box : boxes) {
        assertTrue(paper + ": " + ink + " on " + box, apart(box, ink) >= -EPSILON);
      }
    }
    sheet.ruler().ifPresent(
        ruler -> sheet.marks().forEach(mark -> assertTrue(mark + " on the ruler", apart(ruler.room(), mark) > 0.2)));
  }

  /** Along the way on which two boxes are further apart; below 0 when they overlap. */
  private static double apart(BoxMm box, BoxMm other) {
    double across = Math.max(other.left() - box.right(), box.left() - other.right());
    double down = Math.max(other.top() - box.bottom(), box.top() - other.bottom());
    return Math.max(across, down);
  }

  @Test
  public void sharesPlacesFairly() {
    SheetLayout sheet = sheet(wish(Paper.INCHES_4_6, 2, 3), SMALL, SMALL, SMALL);
    assertEquals(List.of(3, 3, 2), List.of(sheet.copies(0), sheet.copies(1), sheet.copies(2)));
    SheetLayout mixed = sheet(wish(Paper.A4, 2, 3), SMALL, SQUARE);
    assertTrue(mixed.copies(0) + " and " + mixed.copies(1), mixed.copies(1) >= 8 && mixed.copies(0) >= mixed.copies(1));
    // 4 squares take 40 % of the paper, and the rest has room for 9 of the others.
    SheetLayout few = sheet(wish(Paper.INCHES_6_8, 2, 3), SMALL, SQUARE);
    assertTrue(few.copies(0) + " and " + few.copies(1), few.copies(0) >= 4 && few.copies(1) >= 4);
  }

  @Test
  public void takesNoMoreThanAreWishedFor() {
    SheetWish wish = wish(Paper.A4, 2, 3);
    assertEquals(List.of(4), copies(wish, new WantedPhoto(SMALL, 4)));
    assertEquals(List.of(4, 4), copies(wish, new WantedPhoto(SMALL, 4), new WantedPhoto(SQUARE, 4)));
    assertEquals(List.of(3, 5), copies(wish, new WantedPhoto(SMALL, 3), new WantedPhoto(SMALL, 5)));
    assertEquals(
        List.of(5, 2, 1), copies(wish, new WantedPhoto(SQUARE, 5), new WantedPhoto(LARGE, 2), new WantedPhoto(SMALL, 1)));
  }

  @Test
  public void fillsTheRestWithThePhotoOfWhichAsManyAsFitAreWanted() {
    WantedPhoto filling = new WantedPhoto(SMALL, WantedPhoto.AS_MANY_AS_FIT);
    assertEquals(List.of(3, 5), copies(wish(Paper.INCHES_4_6, 2, 3), new WantedPhoto(SMALL, 3), filling));
    assertEquals(List.of(2, 6), copies(wish(Paper.INCHES_4_6, 2, 3), filling, new WantedPhoto(SMALL, 6)));
    List<Integer> mixed = copies(wish(Paper.A4, 2, 3), new WantedPhoto(SQUARE, 2), filling);
    assertEquals(2, (int) mixed.get(0));
    // Two squares take 9 % of the paper, on which 30 of the others would lie.
    assertTrue(mixed.toString(), mixed.get(1) >= 22);
  }

  @Test
  public void takesFewerWhereNotAllFitAndNoneGoesWithout() {
    SheetWish wish = wish(Paper.INCHES_4_6, 2, 3);
    assertEquals(List.of(8), copies(wish, new WantedPhoto(SMALL, 12)));
    assertEquals(List.of(3, 5), copies(wish, new WantedPhoto(SMALL, 3), new WantedPhoto(SMALL, 9)));
    assertEquals(List.of(1, 7), copies(wish, new WantedPhoto(SMALL, 0), new WantedPhoto(SMALL, 9)));
  }

  @Test
  public void theWiderTheMarginTheFewerPhotosAndNoneLiesInIt() {
    int before = Integer.MAX_VALUE;
    for (double margin : new double[] {0, 3, 5, 7, 10, 15, 20, 30}) {
      requireSound(Paper.A4, 2, margin, List.of(SMALL));
      int copies = sheet(wish(Paper.A4, 2, margin), SMALL).placements().size();
      assertTrue(copies + " copies with " + margin + " mm", copies <= before);
      before = copies;
    }
    assertEquals("4 columns of 35 mm and 5 rows of 45 mm lie within 150 x 237 mm", 20, before);
  }

  @Test
  public void saysWhereThereIsNoRoom() {
    assertFalse(SheetPlan.of(wish(Paper.INCHES_3_5_5, 2, 3), filling(List.of(new SizeMm(100, 130)))).isPresent());
    assertFalse(SheetPlan.of(wish(Paper.CM_10_15, 2, 3), filling(Collections.nCopies(7, SMALL))).isPresent());
    assertFalse(SheetPlan.of(wish(Paper.CM_10_15, 2, 3), filling(List.of(LARGE, SQUARE, LARGE))).isPresent());
  }

  @Test
  public void theRulerIsFiftyMillimetresFromEdgeToEdgeOfItsInk() {
    for (Paper paper : Paper.values()) {
      for (SizeMm size : List.of(SMALL, SQUARE, LARGE)) {
        Ruler ruler = sheet(wish(paper, 2, 3), size).ruler().orElseThrow();
        boolean lies = ruler.line().width() > ruler.line().height();
        double first = lies ? ruler.line().left() : ruler.line().top();
        double last = lies ? ruler.line().right() : ruler.line().bottom();
        assertEquals(50, last - first, EPSILON);
        assertTrue(ruler.ink().stream().anyMatch(ink -> Math.abs((lies ? ink.left() : ink.top()) - first) < EPSILON));
        assertTrue(ruler.ink().stream().anyMatch(ink -> Math.abs((lies ? ink.right() : ink.bottom()) - last) < EPSILON));
      }
    }
    assertFalse("a full paper has no room for it", sheet(wish(Paper.INCHES_4_6, 0, 0), SQUARE).ruler().isPresent());
  }

  @Test
  public void eachPhotoHasMarksBeyondItsCorners() {
    SheetLayout sheet = sheet(wish(Paper.CM_10_15, 2, 3), SQUARE);
    BoxMm photo = sheet.placements().get(0).box();
    // At the upper left corner one mark goes to the left and one goes up.
    assertTrue(sheet.marks().contains(BoxMm.rounded(photo.left() - 2, photo.top() - 0.05, 2, 0.1)));
    assertTrue(sheet.marks().contains(BoxMm.rounded(photo.left() - 0.05, photo.top() - 2, 0.1, 2)));
    SheetWish without = new SheetWish(Paper.CM_10_15, 2, 3, false);
    assertEquals(List.of(), sheet(without, SQUARE).marks());
  }
}
