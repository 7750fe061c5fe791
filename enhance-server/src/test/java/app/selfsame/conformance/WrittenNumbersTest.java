package app.selfsame.conformance;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** Numbers in docs/security.md are those of the programs: whoever changes one finds where it is written. */
public class WrittenNumbersTest {
  /**
   * A number that is written down.
   *
   * @param said in the document
   * @param owner the class that has it
   * @param code as it stands there
   */
  private record Number(String said, String owner, String code) {}

  private static final List<Number> NUMBERS =
      List.of(
          new Number("at most 20,000 names, values and brackets", "http/JsonMembers", "MOST_TOKENS = 20_000;"),
          new Number("20 deep", "http/JsonMembers", "DEEPEST = 20;"),
          new Number("at most 2 KB", "account/AccountForms", "FORM_BYTES = 2_048;"),
          new Number("(8 KB where", "account/AccountForms", "LONG_FORM_BYTES = 8_192;"),
          new Number("and 24 fields", "http/Form", "MOST_FIELDS = 24;"),
          new Number("at most 254 characters", "mail/MailAddress", "LONGEST = 254;"),
          new Number("at most 366 days ahead", "collection/NewCollection", "LONGEST = Duration.ofDays(366);"),
          new Number("two retakes of the same document within a day", "payment/Claims", "RETAKES = 2;"),
          new Number("a photo collection 10,000 people", "collection/Participants", "MOST = 10_000;"),
          new Number("a face collection 500 entries", "enrolment/FaceEntries", "MOST = 500;"),
          new Number("a company 100 members", "company/Members", "MOST = 100;"),
          new Number("50 keys", "company/CompanyKeys", "MOST = 50;"),
          new Number("50 open invitations", "company/Invitations", "MOST = 50;"),
          new Number("10 webhooks", "webhook/Webhooks", "MOST = 10;"),
          new Number("200 photo collections", "collection/PhotoCollections", "MOST = 200;"),
          new Number("20 face collections", "enrolment/FaceCollections", "MOST = 20;"),
          new Number("an account 20 companies", "company/Members", "MOST_COMPANIES = 20;"),
          new Number("| 64 MB; `/enhance`", "image/DecodingLimits", "MAX_FILE_BYTES = 64 << 20;"),
          new Number("100 megapixels", "image/DecodingLimits", "MAX_PIXELS = 100_000_000;"),
          new Number("30,000 pixels an edge", "image/DecodingLimits", "MAX_EDGE_PX = 30_000;"),
          new Number("220 megapixels at half size", "image/DecodingLimits", "MAX_HALVED_PIXELS = 220_000_000;"),
          new Number("1,000 entries beside them", "batch/ArchiveApi", "ENTRIES_BESIDE = 1_000;"),
          new Number("100 times its packed size", "archive/CheckedEntry", "MOST_GROWTH = 100;"),
          new Number("| 16 MB | 100,000 lines", "roster/Roster", "MAX_BYTES = 16 << 20;"),
          new Number("100,000 lines of 200 characters", "roster/Roster", "MAX_LINES = 100_000;"),
          new Number("| 3.5 MB | not opened here", "parcel/Parcel", "MOST_BYTES = 7 << 19;"),
          new Number("five a second for each company", "collection/LetterPace", "EACH = Duration.ofMillis(200);"),
          new Number("10 seconds for small ones", "http/WholeBodies", "ARRIVES_WITHIN = Duration.ofSeconds(10);"),
          new Number("30 seconds of silence", "http/JettyLimits", "IDLE_MILLIS = 30_000;"),
          new Number("10 seconds, 64 KB", "webhook/Sender", "ANSWER_BYTES = 64 << 10;"));

  @Test
  public void eachIsTheProgramsOwn() throws IOException {
    String document = Files.readString(Path.of("..", "docs", "security.md")).replaceAll("\\s+", " ");
    List<String> wrong = new ArrayList<>();
    for (Number number : NUMBERS) {
      if (!document.contains(number.said())) {
        wrong.add("not written: " + number.said());
      }
      if (!source(number.owner()).contains(number.code())) {
        wrong.add("another number than " + number.said() + ": " + number.owner());
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String source(String owner) throws IOException {
    Path file =
        Stream.of("enhance-server", "shared-geometry")
            .map(module -> Path.of("..", module, "src", "main", "java", "app", "selfsame").resolve(owner + ".java"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(() -> new AssertionError(owner));
    return Files.readString(file);
  }
}
