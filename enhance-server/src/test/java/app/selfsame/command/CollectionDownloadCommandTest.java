package app.selfsame.command;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.parcel.TestKeys;
import app.selfsame.parcel.TestParcels;
import app.selfsame.reader.CollectionStub;
import app.selfsame.texts.ShippedTexts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import picocli.CommandLine;

/** {@code selfsame collection download}, as an officer of a company runs it. */
public class CollectionDownloadCommandTest {
  private static final String ANNE = "BBBBBBBBBBBBBBBBBBBBBB";
  private static final String BORIS = "CCCCCCCCCCCCCCCCCCCCCC";
  private static final String CHEN = "DDDDDDDDDDDDDDDDDDDDDD";

  @Rule public final TemporaryFolder files = new TemporaryFolder();

  private final Map<String, String> environment = new HashMap<>(Map.of("SELFSAME_KEY", CollectionStub.COMPANY_KEY));
  private final List<Duration> pauses = new ArrayList<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private CollectionStub server;
  private Path to;

  @Before
  public void serve() throws Exception {
    server = new CollectionStub();
    to = files.getRoot().toPath().resolve("made");
    server.ask(ANNE, "4711");
    server.ask(BORIS, "4712");
    server.ask(CHEN, "4713");
    server.send(ANNE, 1);
    server.send(BORIS, 2);
    server.set(BORIS, "accepted", 2);
  }

  @After
  public void stop() {
    server.close();
  }

  private int run() throws IOException {
    return run(keyFile(TestKeys.anna()), server.origin());
  }

  private int run(Path key, String origin, String... more) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--key", key.toString(), "--collection", CollectionStub.COLLECTION, "--server", origin, "--to",
                to.toString()));
    arguments.addAll(List.of(more));
    LanguageOption language = new LanguageOption(ShippedTexts.packaged(), Map.of());
    return new CommandLine(new CollectionDownloadCommand(environment, language, pauses::add))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setExitCodeExceptionMapper(failure -> ExitStatus.ERROR.code())
        .execute(arguments.toArray(String[]::new));
  }

  private Path keyFile(ObjectNode key) throws IOException {
    return Files.write(files.getRoot().toPath().resolve("key.json"), TestKeys.bytes(key));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(to)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private JsonNode report(String name) throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(to.resolve(name)));
  }

  private String index() throws IOException {
    return Files.readString(to.resolve("index.csv"));
  }

  private void assertSaid(StringWriter where, String sentence) {
    assertTrue(where.toString(), where.toString().contains(sentence));
  }

  @Test
  public void whatWasSentIsThereByItsReference() throws Exception {
    assertEquals(err.toString(), 0, run());
    assertEquals(List.of("4711.jpg", "4711.json", "4712.jpg", "4712.json", "index.csv"), names());
    assertArrayEquals(TestParcels.jpeg(), Files.readAllBytes(to.resolve("4711.jpg")));
    assertEquals(2, report("4712.json").path("attempt").asInt());
    assertTrue(index(), index().contains("\"4712\",\"Name of 4712\",\"" + BORIS + "\",\"accepted\",\"2\""));
    assertTrue(index(), index().contains("\"ready\",\"4712.jpg\",\"\""));
    assertTrue(index(), index().contains("\"4713\",\"Name of 4713\",\"" + CHEN + "\",\"missing\",\"0\",\"\",\"\",\"\",\"\""));
    assertSaid(out, "Written: 2. There before: 0. Not opened: 0. Nothing sent yet: 1.");
    for (String request : server.requests()) {
      assertTrue(request, request.endsWith(" Bearer " + CollectionStub.COMPANY_KEY));
    }
  }

  @Test
  public void whatIsThereIsNotTakenTwice() throws Exception {
    run();
    long parcels = countOfParcels();
    server.send(CHEN, 1);
    assertEquals(0, run());
    assertEquals(parcels + 1, countOfParcels());
    assertSaid(out, "Written: 1. There before: 2.");
    Files.delete(to.resolve("4711.jpg"));
    assertEquals(0, run());
    assertArrayEquals(TestParcels.jpeg(), Files.readAllBytes(to.resolve("4711.jpg")));
  }

  private long countOfParcels() {
    return server.requests().stream().filter(request -> request.contains("/parcel ")).count();
  }

  @Test
  public void aPictureThatWasReplacedIsReplacedHere() throws Exception {
    run();
    server.send(ANNE, 2);
    assertEquals(0, run());
    assertEquals(2, report("4711.json").path("attempt").asInt());
    assertEquals(List.of("4711.jpg", "4711.json", "4712.jpg", "4712.json", "index.csv"), names());
  }

  @Test
  public void whoHasWithdrawnAPictureIsSaid() throws Exception {
    run();
    server.set(ANNE, "withdrawn", 1);
    assertEquals(0, run());
    assertSaid(out, "4711.jpg is from an earlier run");
    assertTrue(Files.exists(to.resolve("4711.jpg")));
    assertTrue(index(), index().contains("\"withdrawn\""));
  }

  @Test
  public void aServerThatSwapsPeopleIsFoundOut() throws Exception {
    server.swap(ANNE, BORIS);
    assertEquals(1, run());
    assertEquals(List.of("index.csv"), names());
    assertSaid(out, "4711: It was altered, is meant for another place");
    assertSaid(out, "Not opened: 2.");
    assertTrue(index(), index().contains("meant for another place"));
  }

  @Test
  public void aServerThatShowsAnEarlierAttemptIsFoundOutAndTheOthersAreThere() throws Exception {
    server.set(ANNE, "sent", 2);
    assertEquals(1, run());
    assertEquals(List.of("4712.jpg", "4712.json", "index.csv"), names());
  }

  @Test
  public void whatIsWithdrawnMeanwhileIsSaid() throws Exception {
    server.drop(ANNE);
    assertEquals(1, run());
    assertSaid(out, "4711: It was withdrawn or replaced at this moment.");
  }

  @Test
  public void aKeyThatWasNotThereThenOpensNothing() throws Exception {
    assertEquals(1, run(keyFile(TestKeys.cleo()), server.origin()));
    assertSaid(out, "4711: It was encrypted for other reading keys.");
  }

  @Test
  public void referencesAreNamesOfThisFolderAlone() throws Exception {
    Files.createDirectories(to);
    Files.writeString(to.resolve("4711.jpg"), "mine");
    server.ask(CHEN, "../../../etc/passwd");
    server.send(CHEN, 1);
    server.ask("EEEEEEEEEEEEEEEEEEEEEE", "=1+1");
    server.send("EEEEEEEEEEEEEEEEEEEEEE", 1);
    server.ask("FFFFFFFFFFFFFFFFFFFFFF", "index");
    server.send("FFFFFFFFFFFFFFFFFFFFFF", 1);
    assertEquals(0, run());
    assertEquals("mine", Files.readString(to.resolve("4711.jpg")));
    assertEquals(
        List.of(
            "4711-2.jpg", "4711-2.json", "4711.jpg", "4712.jpg", "4712.json", "=1+1.jpg", "=1+1.json",
            "__.._.._etc_passwd.jpg", "__.._.._etc_passwd.json", "index-2.jpg", "index-2.json", "index.csv"),
        names());
    assertTrue("no spreadsheet counts", index().contains("\"'=1+1\""));
    assertEquals(0, run());
    assertSaid(out, "Written: 0. There before: 5.");
  }

  @Test
  public void aRunThatWasStoppedLeavesNothingHidden() throws Exception {
    Files.createDirectories(to);
    Path part = to.resolve(".4711.jpg.00000000-0000-0000-0000-000000000000.part");
    Files.writeString(part, "half a picture");
    run();
    assertFalse(Files.exists(part));
  }

  @Test
  public void aServerThatIsBusyIsAskedAgain() throws Exception {
    server.refuse("/parcel", 503, "Retry-After", "7");
    server.refuse("/parcel", 429, "Retry-After", "9999");
    assertEquals(0, run());
    assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(60)), pauses);
  }

  @Test
  public void aServerThatIsGoneEndsTheRunAndTheNextOneGoesOn() throws Exception {
    for (int i = 0; i < 5; i++) {
      server.refuse(BORIS + "/parcel", 500, "X", "x");
    }
    assertEquals(2, run());
    assertSaid(err, "does not answer. Check the address and the network, then run the same command again");
    assertEquals(List.of("4711.jpg", "4711.json", "index.csv"), names());
    assertEquals(0, run());
    assertSaid(out, "Written: 1. There before: 1.");
    String origin = server.origin();
    server.close();
    assertEquals(2, run(keyFile(TestKeys.anna()), origin));
    assertSaid(err, origin + " does not answer.");
  }

  @Test
  public void whatAServerRefusesIsSaid() throws Exception {
    for (Map.Entry<Integer, String> each :
        Map.of(
                401, "The server does not accept the company key in SELFSAME_KEY.",
                403, "The company key is not for photo collections.",
                404, "There is no photo collection " + CollectionStub.COLLECTION,
                302, "answered something else than this version understands")
            .entrySet()) {
      server.refuse("/participants", each.getKey(), "Location", "http://127.0.0.1:1/");
      assertEquals(2, run());
      assertSaid(err, each.getValue());
    }
  }

  @Test
  public void aListThatLeadsElsewhereIsNotFollowed() throws Exception {
    for (String next : new String[] {"http://127.0.0.1:1/", "//evil.example/", "/v1/company", "@evil.example"}) {
      server.nextIs(next);
      assertEquals(2, run());
      assertSaid(err, "answered something else");
    }
    assertEquals(4, server.requests().size());
  }

  @Test
  public void aCompanyKeyIsSentToWhoMayHaveItAlone() throws Exception {
    Path key = keyFile(TestKeys.anna());
    assertEquals(2, run(key, "http://photos.example"));
    assertSaid(err, "--server must begin with https");
    for (String bad :
        new String[] {"photos.example", "ftp://localhost", "https://a@b", "https://a/b", "https://a?b", "https://", "%"}) {
      assertEquals(bad, 2, run(key, bad));
      assertSaid(err, "--server must be an address such as https://photos.example");
    }
    environment.put("SELFSAME_KEY", "two words");
    assertEquals(2, run());
    assertSaid(err, "does not accept the company key");
    environment.remove("SELFSAME_KEY");
    assertEquals(2, run());
    assertSaid(err, "Set the environment variable SELFSAME_KEY");
    assertEquals(List.of(), server.requests());
  }

  @Test
  public void aSealedKeyFileOpensWithThePassphraseOfAFile() throws Exception {
    Path key = keyFile(TestKeys.sealedAnna());
    Path passphrase = Files.writeString(files.getRoot().toPath().resolve("passphrase"), "\u00d6l und K\u00e4se\r\n");
    assertEquals(2, run(key, server.origin()));
    assertSaid(err, "It has a passphrase.");
    assertEquals(2, run(key, server.origin(), "--passphrase-file", key.toString()));
    assertSaid(err, "The passphrase is another one");
    assertEquals(2, run(key, server.origin(), "--passphrase-file", "nowhere"));
    assertSaid(err, "The passphrase in nowhere cannot be read.");
    assertEquals(0, run(key, server.origin(), "--passphrase-file", passphrase.toString()));
    assertTrue(Files.exists(to.resolve("4711.jpg")));
  }

  @Test
  public void aFolderThatIsAFileIsRefused() throws Exception {
    Files.writeString(to, "");
    assertEquals(2, run());
    assertSaid(err, "cannot be written to. Choose another with --to.");
  }
}
