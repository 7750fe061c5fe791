package app.selfsame.policy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** What policies promise has tests that run. */
public class PolicyPromisesTest {
  /** They say how something works, how it errs, or what the operator alone can stand for: nothing that code could break. */
  private static final Set<PolicySentence> NO_PROMISES =
      Set.of(
          BiometricSentence.CHECKING_MEASURES,
          BiometricSentence.COMPARING_MAKES,
          BiometricSentence.COMPANIES_DECIDE,
          BiometricSentence.NEVER_CHILDREN,
          BiometricSentence.LIMITS_OF_ANSWERS,
          BiometricSentence.LIMITS_OF_TRAINING,
          BiometricSentence.RIGHTS_WHOM_TO_ASK,
          BiometricSentence.WORD_NOT_SOLD,
          BiometricSentence.WORD_COPIES,
          BiometricSentence.CHANGES_FIRST,
          PrivacySentence.WHO_NAMED,
          PrivacySentence.WHO_UNNAMED,
          PrivacySentence.CONTACT_GIVEN,
          PrivacySentence.CONTACT_MISSING,
          PrivacySentence.COMPANY_MEMBERS,
          PrivacySentence.FACES,
          PrivacySentence.OTHERS_STRIPE,
          PrivacySentence.OTHERS_MAIL,
          PrivacySentence.OTHERS_POSTGRES,
          PrivacySentence.OTHERS_MACHINES,
          PrivacySentence.OTHERS_NOT_SOLD,
          PrivacySentence.PLACES_GIVEN,
          PrivacySentence.PLACES_MISSING,
          PrivacySentence.PLACES_BASIS,
          PrivacySentence.PLACES_TRANSFER,
          PrivacySentence.PLACES_CALIFORNIA,
          PrivacySentence.PLACES_RUSSIA,
          PrivacySentence.RIGHTS_COMPLAINT,
          PrivacySentence.CHILDREN_ACCOUNTS,
          PrivacySentence.TROUBLE_BREACH,
          PrivacySentence.TROUBLE_WEAKNESS,
          PrivacySentence.TROUBLE_COPIES,
          PrivacySentence.CHANGES_FIRST,
          TermsSentence.SERVICE_AUTHORITY,
          TermsSentence.SERVICE_YOURS,
          TermsSentence.PAY_REFUND,
          TermsSentence.PAY_NO_REFUND,
          TermsSentence.ASKED_PEOPLE,
          TermsSentence.ASKED_COMPANY,
          TermsSentence.ASKED_ATTACK,
          TermsSentence.REST_LIABILITY,
          TermsSentence.CHANGES_FIRST,
          CookiesSentence.STORED_ORDERS);

  @Test
  public void everyPromiseNamesTestsThatRun() throws IOException {
    Map<String, List<String>> classes = testClasses();
    List<String> wrong = new ArrayList<>();
    for (Policy policy : Policy.values()) {
      for (PolicySentence sentence : policy.sentences()) {
        List<String> tests = sentence.statement().tests();
        if (NO_PROMISES.contains(sentence) != tests.isEmpty()) {
          wrong.add(sentence.id() + " names " + tests.size() + " tests");
        }
        tests.stream().filter(test -> !isRun(test, classes)).forEach(test -> wrong.add(sentence.id() + ": " + test));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  public void whatIsLeftOutIsNoTestThatRuns() {
    String setUp = "  @Before\n  public void open() {\n    assumeTrue(isLinux());\n  }\n";
    String plain = "  @Test\n  public void holds() {\n    assertTrue(true);\n  }\n";
    String assuming = "  @Test\n  public void holds() {\n    assumeTrue(isLinux());\n  }\n";
    assertTrue(isRun("ATest.holds", Map.of("ATest", List.of(plain))));
    assertFalse(isRun("ATest.holds", Map.of("ATest", List.of("  @Ignore\n" + plain))));
    assertFalse(isRun("ATest.holds", Map.of("ATest", List.of(assuming))));
    assertFalse(isRun("ATest.holds", Map.of("ATest", List.of(setUp + plain))));
    assertFalse(isRun("ATest.breaks", Map.of("ATest", List.of(plain))));
    assertFalse(isRun("BTest.holds", Map.of("ATest", List.of(plain))));
  }

  /** Sources by the names of their classes, which several modules may have. */
  private static Map<String, List<String>> testClasses() throws IOException {
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      List<Path> folders =
          modules.map(module -> module.resolve(Path.of("src", "test", "java"))).filter(Files::isDirectory).toList();
      List<Path> files = new ArrayList<>();
      for (Path folder : folders) {
        try (Stream<Path> all = Files.walk(folder)) {
          all.filter(file -> file.getFileName().toString().endsWith("Test.java")).forEach(files::add);
        }
      }
      return files.stream()
          .collect(
              Collectors.groupingBy(
                  file -> file.getFileName().toString().replace(".java", ""),
                  Collectors.mapping(PolicyPromisesTest::read, Collectors.toList())));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is such a method, which JUnit calls and which nothing leaves out. */
  private static boolean isRun(String name, Map<String, List<String>> classes) {
    String[] parts = name.split("\\.");
    return parts.length == 2
        && classes.getOrDefault(parts[0], List.of()).stream().anyMatch(code -> isRun(parts[1], code));
  }

  private static boolean isRun(String name, String code) {
    Matcher method =
        Pattern.compile("@Test(\\([^)]*\\))?\\s+public void " + Pattern.quote(name) + "\\(\\)(?s:.*?)\n  }\n")
            .matcher(code);
    Matcher setUp = Pattern.compile("@Before(Class)?\\s+public (static )?void (?s:.*?)\n  }\n").matcher(code);
    return method.find()
        && !mayBeLeftOut(method.group())
        && setUp.results().noneMatch(found -> mayBeLeftOut(found.group()))
        && !Pattern.compile("(?m)^ *@Ignore").matcher(code).find();
  }

  private static boolean mayBeLeftOut(String method) {
    return Pattern.compile("\\bassume\\w*\\(").matcher(method).find();
  }
}
