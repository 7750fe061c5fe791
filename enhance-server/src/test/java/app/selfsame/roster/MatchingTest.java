package app.selfsame.roster;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Whose photo is which. */
public class MatchingTest {
  private static final RosterLine BY_ID = new RosterLine(2, "17", "");
  private static final RosterLine BY_NAME = new RosterLine(3, "18", "anna.jpg");

  @Test
  public void photosAreFoundByIdAndByName() {
    Matching matching = matched(List.of(BY_ID, BY_NAME), "17.png", "class/anna.jpg", "notes.jpg");
    assertEquals(Map.of("17.png", BY_ID, "class/anna.jpg", BY_NAME), matching.lines());
    assertEquals(List.of("notes.jpg"), matching.unnamed());
    assertEquals(List.of(), matching.missing());
  }

  @Test
  public void aNameMayHaveItsFoldersOrLackItsEnding() {
    RosterLine windows = new RosterLine(2, "1", "B\\anna.jpg");
    RosterLine bare = new RosterLine(3, "2", "IMG_7");
    Matching matching = matched(List.of(windows, bare), "a/anna.jpg", "b/anna.jpg", "IMG_7.JPG");
    assertEquals(Map.of("b/anna.jpg", windows, "IMG_7.JPG", bare), matching.lines());
    assertEquals(List.of("a/anna.jpg"), matching.unnamed());
  }

  @Test
  public void accentsMayBeWrittenEitherWay() {
    RosterLine line = new RosterLine(2, "1", "ZOE\u0308.jpg");
    assertEquals(Map.of("zo\u00eb.jpg", line), matched(List.of(line), "zo\u00eb.jpg").lines());
  }

  @Test
  public void nobodyGetsAPhotoThatMayBeAnothers() {
    RosterLine other = new RosterLine(4, "19", "anna.jpg");
    Matching matching = matched(List.of(BY_ID, BY_NAME, other), "17.png", "x/17.jpg", "anna.jpg");
    assertEquals(Map.of(), matching.lines());
    assertEquals(
        Map.of(BY_ID, List.of("17.png", "x/17.jpg"), BY_NAME, List.of("anna.jpg"), other, List.of("anna.jpg")),
        matching.doubtful());
    assertEquals("they are somebody's", List.of(), matching.unnamed());
  }

  @Test
  public void whoeverHasNoPhotoIsSaid() {
    assertEquals(List.of(BY_ID), matched(List.of(BY_ID), "171.png", "a17.png").missing());
  }

  private static Matching matched(List<RosterLine> lines, String... files) {
    return Matching.of(new Roster(lines), List.of(files));
  }
}
