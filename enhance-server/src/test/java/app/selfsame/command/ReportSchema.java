package app.selfsame.command;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The description of reports that is published, and reports held against it. */
final class ReportSchema {
  private static final JsonSchema SCHEMA = read();

  private ReportSchema() {}

  /** Fails unless the report is as described, without a member that is not. */
  static void assertDescribes(JsonNode report) {
    assertEquals(report.toString(), Set.of(), SCHEMA.validate(report));
  }

  private static JsonSchema read() {
    try {
      // Tests run in the module's folder.
      String text = Files.readString(Path.of("..", "docs", "report.schema.json"));
      return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
