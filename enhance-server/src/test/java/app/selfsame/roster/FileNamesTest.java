package app.selfsame.roster;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

/** What people are called becomes a name that leads nowhere. */
public class FileNamesTest {
  @Test
  public void usualNamesStay() {
    for (String name : List.of("1734", "Zoë Müller", "2026-117", "山田", "a.b")) {
      assertEquals(name + ".jpg", new FileNames().give(name, ".jpg"));
    }
  }

  @Test
  public void whatLeadsElsewhereOrCannotBeSeenDoesNot() {
    assertName("__.._etc_passwd", "../../etc/passwd");
    assertName("C__Windows_x", "C:\\Windows\\x");
    assertName("_bashrc", ".bashrc");
    assertName("_", "..");
    assertName("_rf", "-rf");
    assertName("a_b_c", "a\nb\u0000c");
    assertName("gpj_exe", "gpj\u202eexe");
    assertName("_CON", "CON");
    assertName("_nul.txt", "nul.txt");
    assertName("name", "name. . ");
    assertName("photo", "  ");
    assertName("photo", "");
  }

  @Test
  public void noTwoAreTheSame() {
    FileNames names = new FileNames();
    assertEquals("Ann", names.give("Ann", ""));
    assertEquals("ann-2", names.give("ann", ""));
    assertEquals("a_b", names.give("a/b", ""));
    assertEquals("a_b-2", names.give("a:b", ""));
    names.reserve("Report");
    assertEquals("report-2", names.give("report", ""));
  }

  @Test
  public void longNamesAreCutBetweenCharacters() {
    String name = new FileNames().give("😀".repeat(100), ".jpg");
    assertTrue(name, name.getBytes(StandardCharsets.UTF_8).length <= 124 && name.endsWith("😀.jpg"));
  }

  private static void assertName(String expected, String wish) {
    assertEquals(expected, new FileNames().give(wish, ""));
  }
}
