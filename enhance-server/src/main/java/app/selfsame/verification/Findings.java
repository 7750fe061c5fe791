package app.selfsame.verification;

import app.selfsame.site.ExpectedSite;
import java.util.List;

/**
 * What a comparison has found.
 *
 * @param expected what the site had to answer, with what it says of itself
 * @param compared how many files were asked for
 * @param differences in the order in which they were found
 */
public record Findings(ExpectedSite expected, int compared, List<Difference> differences) {
  /** Whether the site answers as this program does. */
  public boolean areNone() {
    return differences.isEmpty();
  }
}
