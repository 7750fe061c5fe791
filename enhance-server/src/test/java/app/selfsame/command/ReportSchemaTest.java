package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.Test;

/** Without this, a description that describes anything would pass every test that holds reports against it. */
public class ReportSchemaTest extends CommandRun {
  @Test
  public void aReportWithOneMemberMoreOrLessIsNotDescribed() throws Exception {
    assertEquals(0, run("check", passing, "--document", DOCUMENT, "--json"));
    JsonNode report = lines().get(0);
    for (String where : List.of("", "/rules", "/photo", "/checks/0", "/checks/0/source", "/editing", "/answers")) {
      ObjectNode more = report.deepCopy();
      ((ObjectNode) more.at(where)).put("more", 1);
      assertThrows(where, AssertionError.class, () -> ReportSchema.assertDescribes(more));
      ObjectNode less = report.deepCopy();
      ObjectNode part = (ObjectNode) less.at(where);
      part.remove(where.isEmpty() ? "verdict" : part.fieldNames().next());
      assertThrows(where, AssertionError.class, () -> ReportSchema.assertDescribes(less));
    }
  }
}
