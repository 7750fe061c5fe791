package app.selfsame.command;

import static org.junit.Assert.assertEquals;

import app.selfsame.money.Money;
import app.selfsame.payment.stripe.CheckoutRequest;
import app.selfsame.payment.stripe.FakeStripe;
import app.selfsame.payment.stripe.FakeStripe.Fault;
import app.selfsame.texts.ShippedTexts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import picocli.CommandLine;

/** {@code selfsame reconcile}, as an operator runs it. */
public class ReconcileCommandTest {
  @Rule public final TemporaryFolder data = new TemporaryFolder();

  private final FakeStripe stripe = new FakeStripe();
  private final Map<String, String> environment = new HashMap<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Before
  public void set() {
    environment.put("SERVE_DATA", data.getRoot().toString());
    environment.put("SERVE_ORIGIN", "https://photos.example");
    environment.put("SERVE_PRICE", "4.90 EUR");
    environment.put("STRIPE_SECRET_KEY", FakeStripe.KEY);
    environment.put("STRIPE_WEBHOOK_SECRET", FakeStripe.WEBHOOK_SECRET);
  }

  @After
  public void close() {
    stripe.close();
    assertEquals(List.of(), stripe.mistakes());
  }

  @Test
  public void agreementIsSaid() {
    assertEquals(0, run());
    assertEquals(List.of("Ledger and Stripe agree."), lines(out));
    assertEquals(List.of(), lines(err));
  }

  @Test
  public void eachDifferenceIsALine() throws Exception {
    String payment = pay();
    assertEquals(1, run("--days", "3"));
    assertEquals(
        List.of("payment " + payment + ": Stripe has 4.90 EUR, the ledger has nothing."), lines(out));
    assertEquals(List.of(), lines(err));
  }

  @Test
  public void aStripeThatIsDownIsNoDifference() {
    stripe.breakDown(Fault.BROKEN);
    assertEquals(2, run());
    assertEquals(List.of(), lines(out));
    assertEquals(1, lines(err).stream().filter(line -> line.startsWith("Stripe does not answer (")).count());
  }

  @Test
  public void aKeyThatStripeDoesNotTakeIsNamed() {
    environment.put("STRIPE_SECRET_KEY", "sk_test_other");
    assertEquals(2, run());
    assertEquals(1, lines(err).stream().filter(line -> line.contains("Check STRIPE_SECRET_KEY")).count());
  }

  @Test
  public void whereNothingIsSoldThereIsNothingToCompare() {
    environment.keySet().removeIf(name -> name.startsWith("STRIPE_") || name.equals("SERVE_PRICE"));
    assertEquals(2, run());
    assertEquals(List.of("Payments are not set up: there is nothing to compare."), lines(err));
  }

  @Test
  public void halfAConfigurationIsRefused() {
    environment.remove("STRIPE_WEBHOOK_SECRET");
    assertEquals(2, run());
    assertEquals(1, lines(err).stream().filter(line -> line.contains("STRIPE_WEBHOOK_SECRET")).count());
  }

  /** Somebody pays for an order that this server does not know any more. */
  private String pay() throws Exception {
    Money price = new Money(490, "EUR");
    Instant until = Instant.now().plus(Duration.ofHours(1));
    CheckoutRequest request =
        new CheckoutRequest(
            "lost", "Photo", price, CheckoutRequest.Tax.NONE, false, "https://a.example/r", "https://a.example/p", until);
    String session = stripe.gateway().open(request).id();
    stripe.pay(session);
    return stripe.object(session).get("payment_intent").asText();
  }

  private int run(String... arguments) {
    LanguageOption language = new LanguageOption(ShippedTexts.packaged(), environment);
    return new CommandLine(new ReconcileCommand(environment, language, stripe::gateway))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private static List<String> lines(StringWriter written) {
    return written.toString().lines().toList();
  }
}
