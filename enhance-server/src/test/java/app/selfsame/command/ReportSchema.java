package app.selfsame.command;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The description of reports that is published, and reports held against it. */
final class ReportSchema {
  private static final Schema SCHEMA = read();

  private ReportSchema() {}

  /** Fails unless the report is as described, without a member that is not. */
  static void assertDescribes(JsonNode report) {
    assertEquals(report.toString(), List.of(), SCHEMA.validate(report));
  }

  private static Schema read() {
    try {
      // Tests run in the module's folder.
      String text = Files.readString(Path.of("..", "docs", "report.schema.json"));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
