package app.selfsame.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.Test;

public class JsonMembersTest {
  @Test
  public void membersAreReadAsWhatTheyAre() {
    JsonMembers members =
        read("{\"text\": \"a\", \"number\": 7, \"decimal\": 35.50, \"yes\": true, \"texts\": [\"b\", \"c\"], \"none\": null,"
            + " \"inner\": {\"text\": \"d\"}}");
    assertEquals("a", members.required("text"));
    assertEquals(OptionalInt.of(7), members.number("number", 1, 7));
    assertEquals(Optional.of(new BigDecimal("35.5")), members.decimal("decimal"));
    assertTrue(members.yes("yes"));
    assertEquals(Optional.of(List.of("b", "c")), members.texts("texts"));
    assertEquals(Optional.of(List.of("a")), members.textOrTexts("text"));
    assertEquals(Optional.of("a"), members.choice("text", "a", "b"));
    assertFalse(members.has("none"));
    assertEquals(Optional.empty(), members.text("none"));
    assertEquals("d", members.object("inner", List.of("text")).orElseThrow().required("text"));
  }

  @Test
  public void whatIsNotOneObjectIsRefused() {
    for (String body :
        List.of("", "[]", "\"text\"", "{\"text\": 1", "{\"text\": \"a\"} {}", "{\"text\": \"a\", \"text\": \"b\"}")) {
      assertRefused(body, "not one JSON object", members -> { });
    }
    assertRefused("{\"colour\": \"red\"}", "These have one: text", members -> { });
  }

  @Test
  public void whatIsShortAndTakesMuchMemoryOnceItIsReadIsRefusedBeforeItIs() {
    assertRefused("{\"none\": [" + "{},".repeat(600_000) + "{}]}", "not one JSON object", members -> { });
    assertRefused("{\"inner\": " + "[".repeat(30) + "]".repeat(30) + "}", "not one JSON object", members -> { });
  }

  @Test
  public void aMemberOfAnotherKindIsRefusedByItsName() {
    assertRefused("{\"text\": 7}", "text", members -> members.text("text"));
    assertRefused("{\"text\": \" \"}", "text", members -> members.text("text"));
    assertRefused("{\"text\": \"" + "a".repeat(501) + "\"}", "text", members -> members.text("text"));
    assertRefused("{}", "The value of text is missing", members -> members.required("text"));
    assertRefused("{\"text\": \"abc\"}", "text", members -> members.required("text", 2));
    assertRefused("{\"number\": \"7\"}", "number", members -> members.number("number", 1, 9));
    assertRefused("{\"number\": 10}", "number", members -> members.number("number", 1, 9));
    assertRefused("{\"number\": 1.5}", "number", members -> members.number("number", 1, 9));
    assertRefused("{\"decimal\": 1e999999999}", "decimal", members -> members.decimal("decimal"));
    assertRefused("{\"decimal\": 1234567890}", "decimal", members -> members.decimal("decimal"));
    assertRefused("{\"texts\": [\"a\", 7]}", "texts", members -> members.texts("texts"));
    assertRefused("{\"texts\": \"a\"}", "texts", members -> members.texts("texts"));
    assertRefused("{\"yes\": \"true\"}", "yes", members -> members.yes("yes"));
    assertRefused("{\"text\": \"c\"}", "text", members -> members.choice("text", "a", "b"));
    assertRefused(
        "{\"inner\": {\"text\": 7}}", "inner.text",
        members -> members.object("inner", List.of("text")).orElseThrow().text("text"));
  }

  @Test
  public void objectsInAnArrayAreReadOneByOneAndNamedByTheirPlace() {
    List<JsonMembers> all =
        read("{\"none\": [{\"text\": \"a\"}, {\"text\": \"b\"}]}").objects("none", List.of("text"), 2).orElseThrow();
    assertEquals(List.of("a", "b"), all.stream().map(one -> one.required("text")).toList());
    for (String wrong : List.of("{}", "[7]", "[{\"text\": \"a\"}, {\"text\": \"b\"}, {\"text\": \"c\"}]")) {
      assertRefused("{\"none\": " + wrong + "}", "none", members -> members.objects("none", List.of("text"), 2));
    }
    assertRefused(
        "{\"none\": [{}, {\"text\": 7}]}",
        "none[1].text",
        members -> members.objects("none", List.of("text"), 2).orElseThrow().get(1).text("text"));
  }

  @Test
  public void aTextMayBeLongerWhereThatIsSaid() {
    String text = "x".repeat(600);
    assertEquals(text, read("{\"text\": \"" + text + "\"}").required("text", 600));
    assertRefused("{\"text\": \"" + text + "\"}", "text", members -> members.required("text", 599));
    assertRefused("{\"text\": \"" + text + "\"}", "text", members -> members.required("text"));
  }

  private static JsonMembers read(String body) {
    return JsonMembers.read(
        body.getBytes(StandardCharsets.UTF_8),
        List.of("text", "number", "decimal", "yes", "texts", "none", "inner"));
  }

  private static void assertRefused(String body, String reason, Consumer<JsonMembers> use) {
    ProblemException refused = assertThrows(body, ProblemException.class, () -> use.accept(read(body)));
    assertEquals(400, refused.problem().status());
    String said = English.say(refused.problem().refusal().messages().get(0));
    assertTrue(body + ": " + said, said.contains(reason));
  }
}
