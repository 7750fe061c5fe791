package app.selfsame.webhook;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.Test;

/** How messages are signed. */
public class SigningSecretTest {
  /** Computed with Python's hmac, and what libraries of Standard Webhooks hold themselves against. */
  @Test
  public void messagesAreSignedAsStandardWebhooksHasIt() {
    SigningSecret secret = SigningSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    byte[] body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body));
  }

  @Test
  public void secretsAreLongAndNoTwoAreAlike() {
    String one = SigningSecret.random().text();
    assertEquals(32, Base64.getDecoder().decode(one.substring("whsec_".length())).length);
    assertNotEquals(one, SigningSecret.random().text());
    assertEquals(one, SigningSecret.of(one).text());
    assertFalse(SigningSecret.of(one).toString().contains(one.substring(6)));
  }
}
