package app.selfsame.payment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.AccountServer;
import app.selfsame.account.Person;
import app.selfsame.account.TableDump;
import app.selfsame.company.CompanyFeature;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.payment.PaymentHouse.Ordered;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.site.Site;
import app.selfsame.store.EachEngine;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** How long records of payments are kept. */
public class PaymentForgettingTest extends EachEngine {
  @Test
  public void whatWasPaidIsKeptToTheEndOfTheSeventhYearAndThenDeleted() throws Exception {
    try (PaymentHouse house = new PaymentHouse(engine)) {
      house.stripe.tell(house.webhook());
      house.clock.stop();
      Ordered paid = house.order();
      house.stripe.pay(paid.session());
      LocalDate last = LocalDate.of(house.clock.instant().atOffset(ZoneOffset.UTC).getYear() + 7, 12, 31);
      house.clock.pass(
          Duration.between(house.clock.instant(), last.atTime(LocalTime.of(23, 30)).toInstant(ZoneOffset.UTC)));
      Forgetting forgetting = new Forgetting(house.database(), house.clock);
      forgetting.run();
      assertEquals(200, house.receipt(paid.id(), paid.secret()).status());
      house.clock.pass(Duration.ofHours(1));
      forgetting.run();
      assertEquals(404, house.receipt(paid.id(), paid.secret()).status());
      String left = TableDump.of(house.database());
      for (String table : List.of("payment_order:", "payment_receipt:", "payment_retake:", "payment_refund:")) {
        assertFalse(left, left.contains(table));
      }
    }
  }

  /** Records neither stay for ever nor are left out of what a company takes along. */
  @Test
  public void whereNothingIsSoldAnyMoreItIsForgottenAndTakenAlongToo() throws Exception {
    try (AccountServer server = sellingNothing()) {
      assertTrue(TableDump.of(server.database()).contains("payment-forgetting"));
      Person owner = Person.signedIn(server, "buyer@company.example");
      String company = CreditShop.company(owner);
      String id = company.substring(company.lastIndexOf('/') + 1);
      server.database().useTransaction(
          handle ->
              handle.execute(
                  "insert into payment_order (id, kind, owner, credits, language, amount, currency, tax, state,"
                      + " made_at_millis, until_millis, payment_intent, total, paid_at_millis) values ('former', 'credits',"
                      + " ?, 100, 'en', 2900, 'EUR', 'none', 'paid', 1764460800000, 1764468000000, 'pi_1', 2900,"
                      + " 1764460900000)",
                  id));
      String taken = Person.text(owner.get(company + "/export"));
      assertEquals(taken, "former", new ObjectMapper().readTree(taken).at("/purchases/orders/0/id").asText());
      String certificate = Person.text(owner.post(company + "/delete", "when", "now", "name", "Acme"));
      assertTrue(certificate, certificate.contains("Purchases of credits, without names, until "));
      assertTrue(certificate, certificate.contains("2032"));
    }
  }

  private AccountServer sellingNothing() throws Exception {
    Site site = Site.packaged();
    return new AccountServer(
        engine,
        site,
        Map.of("SERVE_COMPANIES", "open"),
        accounts -> {
          CompanyFeature companies = new CompanyFeature(site, accounts);
          return List.of(
              companies,
              new PaymentFeature(PackagedEngine.catalogue(), site, accounts, companies, StripeGateway::new));
        });
  }
}
