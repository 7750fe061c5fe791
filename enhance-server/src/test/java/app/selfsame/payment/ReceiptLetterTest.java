package app.selfsame.payment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.mail.Letter;
import app.selfsame.payment.PaymentHouse.Ordered;
import app.selfsame.payment.stripe.FakeStripe;
import app.selfsame.store.EachEngine;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The letter that a receipt comes by. */
public class ReceiptLetterTest extends EachEngine {
  private final BlockingQueue<Letter> letters = new LinkedBlockingQueue<>();
  private PaymentHouse house;

  @Before
  public void open() throws Exception {
    house = new PaymentHouse(engine, Optional.of(letters::add));
    house.stripe.tell(house.webhook());
  }

  @After
  public void close() {
    house.close();
  }

  @Test
  public void itsLinkOpensTheReceiptAndNothingElseIsKeptOfIt() throws Exception {
    Ordered ordered = house.order();
    house.stripe.pay(ordered.session());
    Letter letter = letters.poll(60, TimeUnit.SECONDS);
    assertEquals(FakeStripe.EMAIL, letter.to().text());
    assertTrue(letter.text(), letter.text().contains("You paid €4.90"));
    String link =
        letter.paragraphs().stream().filter(line -> line.startsWith(PaymentHouse.ORIGIN)).findFirst().orElseThrow();
    String secret = link.substring((PaymentHouse.ORIGIN + "/receipt#" + ordered.id() + ".").length());
    assertFalse("a secret of its own", secret.equals(ordered.secret()));
    assertEquals(200, house.claim(ordered.id(), secret, ordered.commitment()).status());
    assertFalse("the secret is kept", kept("select secret_hash from payment_receipt").contains(secret));
    // What is being done is done before the process ends.
    house.restart();
    assertFalse("the address is kept", kept("select email from payment_order").contains(FakeStripe.EMAIL));
    assertEquals(200, house.claim(ordered.id(), secret, ordered.commitment()).status());
  }

  private String kept(String query) {
    return house.database().reading(handle -> handle.createQuery(query).mapTo(String.class).list()).toString();
  }
}
