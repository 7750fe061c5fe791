package app.selfsame.mail;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Which addresses letters are sent to. */
public class MailAddressTest {
  @Test
  public void whatPeopleHaveIsTaken() {
    assertEquals("ann@example.org", parsed("ann@example.org"));
    assertEquals("ann@example.org", parsed("  ann@Example.ORG "));
    assertEquals("Ann.O'Neil+photos@mail.example.co.uk", parsed("Ann.O'Neil+photos@mail.example.co.uk"));
    assertEquals("info@xn--bcher-kva.example", parsed("info@bücher.example"));
    assertEquals("a@example.xn--p1ai", parsed("a@example.рф"));
  }

  @Test
  public void whatWouldReachNobodyOrSomebodyElseIsNot() {
    for (String typed :
        List.of(
            "", "ann", "ann@", "@example.org", "ann@example", "ann@localhost", "ann@127.0.0.1", "ann@[127.0.0.1]",
            "ann@exa mple.org", "ann@example.org,bob@example.org", "ann@example.org\r\nBcc: bob@example.org",
            "\"ann bob\"@example.org", "<ann@example.org>", "Ann <ann@example.org>", "ann(hi)@example.org",
            ".ann@example.org", "ann..b@example.org", "ann@-example.org", "ann@example..org", "an\u0000n@example.org",
            "a".repeat(65) + "@example.org", "ann@" + "example.".repeat(40) + "org", "änn@example.org")) {
      assertEquals(typed, Optional.empty(), MailAddress.parse(typed));
    }
  }

  @Test
  public void allSpellingsAreOnePerson() {
    assertEquals(
        MailAddress.parse("ann@example.org").get().key(), MailAddress.parse("Ann@EXAMPLE.org").get().key());
  }

  private static String parsed(String typed) {
    return MailAddress.parse(typed).map(MailAddress::text).orElse("");
  }
}
