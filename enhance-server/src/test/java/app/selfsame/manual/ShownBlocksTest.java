package app.selfsame.manual;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** Nothing is shown that no test holds, but for a few commands, each with the reason. */
public class ShownBlocksTest {
  /**
   * What a test holds as a whole.
   *
   * @param begin of the first line
   * @param by the test
   */
  private record Held(String document, String begin, String by) {}

  /**
   * A command that no test runs.
   *
   * @param begin of the command
   * @param why it is not run
   * @param instead a test or a script that sees to the same in another way
   */
  private record NotRun(String document, String begin, String why, String instead) {}

  private static final String COMPANIES = "docs/companies.md";
  private static final String MESSAGES = "docs/messages.md";
  private static final String PAYMENTS = "docs/payments.md";
  private static final String VERIFYING = "docs/verifying.md";
  private static final String CONTRIBUTING = "CONTRIBUTING.md";

  private static final String CURL = "curl -sSf -H \"Authorization: Bearer $SELFSAME_KEY\" ";

  private static final List<Held> HELD =
      List.of(
          // A drawing of what the tests of the table below it hold.
          new Held("README.md", "   your device", "SealTest"),
          new Held("README.md", "$ ./run check", "ShownCommandsIT"),
          new Held(CONTRIBUTING, "document fr-passport-id", "ShownTextsTest"),
          new Held(CONTRIBUTING, "source ants", "ShownTextsTest"),
          new Held(CONTRIBUTING, "fr.txt, document fr-passport-id, line", "ShownTextsTest"),
          new Held(COMPANIES, "sfs_live_<id>", "ProgramsTest"),
          new Held(COMPANIES, CURL + "\"$SELFSAME_URL/v1/company\"", "ProgramsTest"),
          new Held(COMPANIES, "{\"company\":", "ProgramsTest"),
          new Held(COMPANIES, CURL + "-H \"Content-Type: image/jpeg\" --data-binary @photo", "ProgramsTest"),
          new Held(COMPANIES, "{", "ProgramsTest"),
          new Held(COMPANIES, CURL + "-H \"Content-Type: image/jpeg\" --data-binary @page", "ProgramsTest"),
          new Held(COMPANIES, CURL + "-F first=@passport.jpg", "ProgramsTest"),
          new Held(COMPANIES, "set -eu", "ProgramsTest"),
          new Held(COMPANIES, "auth=\"Authorization: Bearer $SELFSAME_KEY\"", "ProgramsTest"),
          new Held(COMPANIES, CURL + "-H \"Content-Type: application/json\"", "ProgramsTest"),
          new Held(COMPANIES, "import json, os, shutil, sys, time, uuid", "ProgramsTest"),
          new Held(COMPANIES, "import java.io.IOException;", "ProgramsTest"),
          new Held(COMPANIES, "RateLimit-Policy: ", "ProgramsTest"),
          new Held(COMPANIES, CURL + "\"$SELFSAME_URL/v1/usage\"", "ProgramsTest"),
          new Held(COMPANIES, "{\"days\":", "ProgramsTest"),
          new Held(COMPANIES, CURL + "\"$SELFSAME_URL/v1/webhooks\"", "ProgramsTest"),
          new Held(COMPANIES, "POST /selfsame HTTP/1.1", "webhook/ManualTest"),
          new Held(COMPANIES, "import base64, hashlib, hmac, time", "webhook/ManualTest"),
          new Held(COMPANIES, "import java.nio.charset.StandardCharsets;", "webhook/ManualTest"),
          new Held(MESSAGES, "ENDS_ABOVE_HEAD", "ShownTextsTest"),
          new Held(MESSAGES, "crop.ends-above-head", "ShownTextsTest"),
          new Held(MESSAGES, "document.us-passport-print.title", "ShownTextsTest"),
          new Held("docs/operating.md", "limit_conn_zone", "packaging/ManualTest"),
          new Held("docs/operating.md", "[Service]", "packaging/UnitTest"),
          new Held("docs/operating.md", "{", "packaging/ManualTest"),
          new Held("docs/parcels.md", "import base64, hashlib, hmac, json", "parcel/ManualTest"),
          new Held(PAYMENTS, "checkout.session.completed", "ShownTextsTest"),
          new Held(PAYMENTS, "SERVE_ORIGIN=", "ShownTextsTest"),
          new Held(PAYMENTS, "SERVE_CREDIT_PACKS=", "ShownTextsTest"),
          new Held(VERIFYING, "curl -s https://photos.example/digests.txt", "ProgramsTest"));

  private static final String ROOT = "needs a Debian of its own, as root";
  private static final String STRIPE = "needs an account at Stripe";
  private static final String BUILDS = "builds all of it, as what runs this test does";

  private static final List<NotRun> NOT_RUN =
      List.of(
          new NotRun("README.md", "./run", "serves until it is stopped", "SelfsameJarIT"),
          new NotRun("README.md", "./test", BUILDS, ".ci/run"),
          new NotRun("README.md", "./test fast", BUILDS, ".ci/run"),
          new NotRun(CONTRIBUTING, "./test", BUILDS, ".ci/run"),
          new NotRun(CONTRIBUTING, "./test fast", BUILDS, ".ci/run"),
          new NotRun(CONTRIBUTING, "mvn test -pl shared-geometry", BUILDS, "CommandLinesTest"),
          new NotRun(CONTRIBUTING, "./reproduce", "takes minutes", "JarContentIT"),
          new NotRun(CONTRIBUTING, "./advisories", "asks npm's registry", ".ci/run"),
          new NotRun("docs/command-line.md", "./run verify https://photos.example", "needs a public site", "VerifyCommandTest"),
          new NotRun("docs/operating.md", "apt-get update", ROOT, "packaging/try"),
          new NotRun("docs/operating.md", "apt-get install", ROOT, "packaging/try"),
          new NotRun("docs/operating.md", "sed -i 's|^#SERVE_ORIGIN=", ROOT, "packaging/try"),
          new NotRun("docs/operating.md", "sed -i 's|^#SERVE_OPERATOR=", ROOT, "packaging/try"),
          new NotRun("docs/operating.md", "systemctl restart selfsame", ROOT, "packaging/try"),
          new NotRun("docs/operating.md", "cp /usr/share/doc/selfsame/examples/caddy/Caddyfile", ROOT, "packaging/try"),
          new NotRun("docs/operating.md", "sed -i 's/^photos.example", ROOT, "packaging/try"),
          new NotRun("docs/operating.md", "systemctl reload caddy", ROOT, "packaging/try"),
          new NotRun("docs/operating.md", "curl --silent --show-error --fail", ROOT, "packaging/try"),
          new NotRun("docs/operating.md", "/usr/share/selfsame/ask /ready", ROOT, "packaging/try"),
          new NotRun(PAYMENTS, "stripe login", STRIPE, "StripeEventsTest"),
          new NotRun(PAYMENTS, "stripe listen", STRIPE, "StripeEventsTest"),
          new NotRun(PAYMENTS, "STRIPE_SECRET_KEY=", STRIPE, "CommandLinesTest"),
          new NotRun(VERIFYING, "./reproduce", "takes minutes", "JarContentIT"),
          new NotRun(VERIFYING, "./reproduce --against selfsame.jar", "takes minutes", "JarContentIT"),
          new NotRun(VERIFYING, "./run verify https://photos.example", "needs a public site", "VerifyCommandTest"),
          new NotRun(VERIFYING, "./advisories", "asks npm's registry", ".ci/run"),
          new NotRun(VERIFYING, "curl -s https://photos.example/sbom.json", "the next command needs it", "BillOfMaterialsTest"),
          new NotRun(VERIFYING, "osv-scanner", "asks a public database", "BillOfMaterialsTest"));

  @Test
  public void everythingThatIsShownIsHeldOrHasAReason() throws IOException {
    List<String> nobodys = new ArrayList<>();
    Set<Object> used = new HashSet<>();
    for (Block block : Documents.blocks()) {
      List<Held> held = HELD.stream().filter(one -> isOf(block, one.document(), one.begin())).toList();
      used.addAll(held);
      if (held.isEmpty()) {
        for (String command : block.commands()) {
          List<Object> cases = cases(block.document(), command);
          used.addAll(cases);
          if (cases.isEmpty()) {
            nobodys.add(block.document() + ": " + command);
          }
        }
      }
    }
    assertEquals(List.of(), nobodys);
    List<Object> unused = new ArrayList<>(HELD);
    unused.addAll(NOT_RUN);
    unused.addAll(ShownCommandsIT.ALL.stream().filter(one -> !one.document().equals("README.md")).toList());
    unused.removeAll(used);
    assertEquals("nothing shows these any more", List.of(), unused);
  }

  /** A begin of one letter is a whole line. */
  private static boolean isOf(Block block, String document, String begin) {
    boolean begins = begin.length() == 1 ? block.begin().equals(begin) : block.begin().startsWith(begin);
    return block.document().equals(document) && begins;
  }

  /** How a command is run, or why not. */
  private static List<Object> cases(String document, String command) {
    List<Object> cases = new ArrayList<>();
    ShownCommandsIT.ALL.stream()
        .filter(one -> one.document().equals(document) && one.command().equals(command))
        .forEach(cases::add);
    NOT_RUN.stream()
        .filter(one -> one.document().equals(document))
        .filter(one -> command.equals(one.begin()) || !one.begin().startsWith("./") && command.startsWith(one.begin()))
        .forEach(cases::add);
    return cases;
  }

  @Test
  public void whatHoldsItIsThere() throws IOException {
    List<String> tests = Sources.under("src/test/java").stream().map(file -> "/" + file.toString().replace('\\', '/')).toList();
    List<String> missing = new ArrayList<>();
    List<String> named = new ArrayList<>(HELD.stream().map(Held::by).toList());
    NOT_RUN.forEach(one -> named.add(one.instead()));
    for (String name : named) {
      boolean isTest = tests.stream().anyMatch(file -> file.endsWith("/" + name + ".java"));
      if (!isTest && !Files.exists(Documents.ROOT.resolve(name))) {
        missing.add(name);
      }
    }
    assertEquals(List.of(), missing);
  }
}
