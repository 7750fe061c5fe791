package app.selfsame.openapi;

import static org.junit.Assert.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

/** What can be asked about faces, all of it. */
public class FacesDescribedTest {
  /** With a pair, or with one entry that is named. */
  @Test
  public void noAddressSearchesForAPerson() throws Exception {
    Set<String> posted =
        ApiDescription.whole().operations().stream()
            .filter(operation -> operation.startsWith("POST /v1/faces"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Set.of(
            "POST /v1/faces/compare",
            "POST /v1/faces/collections",
            "POST /v1/faces/collections/{collection}/entries",
            "POST /v1/faces/collections/{collection}/entries/{entry}/compare"),
        posted);
  }
}
