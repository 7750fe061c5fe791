package app.selfsame.webhook;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.TableDump;
import app.selfsame.batch.DecidedPhoto;
import app.selfsame.company.CompanyId;
import app.selfsame.store.EachEngine;
import app.selfsame.webhook.HookHouse.Piece;
import app.selfsame.webhook.HookHouse.Told;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Handle;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What webhooks are told, how often, and what becomes of those that do not listen. */
public class DeliveryWorkTest extends EachEngine {
  private HookHouse house;
  private final SigningSecret secret = SigningSecret.random();

  @Before
  public void open() throws Exception {
    house = new HookHouse(engine);
  }

  @After
  public void close() {
    house.close();
  }

  /** As the specification has it, by other code than the server's. */
  private static String signature(SigningSecret secret, Told told) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.text().split("_", 2)[1]), "HmacSHA256"));
    String content = told.id() + "." + told.timestamp() + "." + told.body();
    return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
  }

  private Delivery only(String webhook) {
    List<Delivery> all = house.deliveriesOf(webhook);
    assertEquals(1, all.size());
    return all.get(0);
  }

  @Test
  public void whatHappensIsToldSignedAndOnce() throws Exception {
    String id = house.webhook(secret, Event.BATCH_DONE);
    house.happen();
    Piece piece = house.next();
    house.work.run(piece.task());
    assertEquals("done twice, told once", 1, house.told.size());
    Told told = house.told.get(0);
    assertEquals(
        "{\"type\":\"batch.done\",\"timestamp\":\"2026-11-29T12:00:00Z\",\"data\":"
            + "{\"batch\":\"b1\",\"test\":false,\"photos\":12,\"ready\":10,\"refused\":2}}",
        told.body());
    assertEquals(Instant.parse("2026-11-29T12:00:00Z").getEpochSecond(), told.timestamp());
    assertEquals(List.of(signature(secret, told)), told.signatures());
    Delivery delivery = only(id);
    assertEquals(Delivery.State.DELIVERED, delivery.state());
    assertEquals(OptionalInt.of(200), delivery.status());
    assertEquals(1, delivery.tries());
    assertEquals(List.of(), house.pieces());
  }

  @Test
  public void whatIsTakenBackIsNotTold() {
    String id = house.webhook(secret, Event.BATCH_DONE);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            house
                .database()
                .useTransaction(
                    handle -> {
                      house.outbox.ended(handle, HookHouse.end());
                      throw new IllegalArgumentException();
                    }));
    assertEquals(List.of(), house.deliveriesOf(id));
    assertEquals(List.of(), house.pieces());
  }

  @Test
  public void eachIsToldWhatItWantsAndNothingOfOthers() {
    String both = house.webhook(secret, Event.BATCH_DONE, Event.PHOTO_DECIDED);
    String decided = house.webhook(secret, Event.PHOTO_DECIDED);
    String other = house.webhookOf("other", secret, Event.BATCH_DONE, Event.PHOTO_DECIDED);
    house.happen();
    house
        .database()
        .useTransaction(
            handle -> house.outbox.decided(handle, new DecidedPhoto(HookHouse.COMPANY, "b1", true, "p1", false)));
    assertEquals(2, house.deliveriesOf(both).size());
    assertEquals(0, house.deliveriesOf(other).size());
    Delivery one = only(decided);
    assertTrue(
        one.body(),
        one.body().endsWith("\"data\":{\"batch\":\"b1\",\"test\":true,\"photo\":\"p1\",\"decision\":\"rejected\"}}"));
    Set<String> messages =
        house.deliveriesOf(both).stream().map(Delivery::message).collect(Collectors.toSet());
    assertTrue("the same message has one id", messages.contains(one.message()));
  }

  @Test
  public void whoDoesNotAnswerIsToldAgainWithTheSameIdAndAtLastTurnedOff() throws Exception {
    String id = house.webhook(secret, Event.BATCH_DONE);
    house.status = 500;
    Instant begin = house.clock.instant();
    house.happen();
    house.next();
    Duration first = Duration.between(begin, house.pieces().get(0).at());
    assertTrue(first.toString(), first.toMillis() >= 5_000 && first.toMillis() <= 5_500);
    assertEquals(Optional.of(begin), house.find(id).failingSince());
    while (!house.pieces().isEmpty()) {
      assertTrue(house.find(id).isOn());
      assertEquals(List.of(), house.letters);
      house.next();
    }
    assertEquals(10, house.told.size());
    assertEquals(1, house.told.stream().map(Told::id).distinct().count());
    assertEquals(10, house.told.stream().map(Told::timestamp).distinct().count());
    for (Told told : house.told) {
      assertEquals(List.of(signature(secret, told)), told.signatures());
    }
    assertTrue(Duration.between(begin, house.clock.instant()).compareTo(Duration.ofDays(3)) > 0);
    assertEquals(Delivery.State.FAILED, only(id).state());
    assertEquals(Webhook.State.FAILED, house.find(id).state());
    assertEquals(List.of(ClosedLetters.id(id, HookHouse.OWNER)), house.letters);
    house.happen();
    assertEquals("nothing more is told", 1, house.deliveriesOf(id).size());
  }

  @Test
  public void oneMessageThatIsNotTakenTurnsNothingOffWhereOthersGetThrough() throws Exception {
    String id = house.webhook(secret, Event.BATCH_DONE);
    house.status = 500;
    house.happen();
    house.next();
    house.status = 200;
    house.happen();
    String late = house.pieces().stream().map(Piece::task).filter(task -> task.endsWith(".1")).findFirst().orElseThrow();
    house.work.run(late);
    assertEquals(Optional.empty(), house.find(id).failingSince());
    house.database().useTransaction(handle -> handle.execute("delete from webhook_task where task_instance = ?", late));
    house.status = 500;
    while (!house.pieces().isEmpty()) {
      house.next();
    }
    assertTrue(house.find(id).isOn());
    assertEquals(List.of(), house.letters);
  }

  @Test
  public void whoSaysGoneIsToldNothingMore() throws Exception {
    String id = house.webhook(secret, Event.BATCH_DONE);
    house.status = 410;
    house.happen();
    house.happen();
    house.next();
    assertEquals(Webhook.State.GONE, house.find(id).state());
    assertEquals(1, house.letters.size());
    house.next();
    assertEquals("what waited is not sent", 1, house.told.size());
    assertTrue(house.deliveriesOf(id).stream().allMatch(one -> one.state() == Delivery.State.FAILED));
  }

  @Test
  public void forADayMessagesAreSignedWithBothSecrets() throws Exception {
    String id = house.webhook(secret, Event.BATCH_DONE);
    SigningSecret next = SigningSecret.random();
    house.database().useTransaction(handle -> house.webhooks.replaceSecret(handle, id, next, false));
    house.happen();
    house.next();
    Told both = house.told.get(0);
    assertEquals(List.of(signature(next, both), signature(secret, both)), both.signatures());
    house.clock.pass(Duration.ofHours(24));
    house.happen();
    house.next();
    Told one = house.told.get(1);
    assertEquals(List.of(signature(next, one)), one.signatures());
    SigningSecret last = SigningSecret.random();
    house.database().useTransaction(handle -> house.webhooks.replaceSecret(handle, id, last, true));
    house.happen();
    house.next();
    Told atOnce = house.told.get(2);
    assertEquals(List.of(signature(last, atOnce)), atOnce.signatures());
  }

  @Test
  public void whatWasSentCanBeSentAgainWithTheSameId() throws Exception {
    String id = house.webhook(secret, Event.BATCH_DONE);
    house.happen();
    house.next();
    Delivery delivery = only(id);
    boolean isLinedUp = house.database().inTransaction(handle -> house.outbox.again(handle, delivery));
    boolean isTwice = house.database().inTransaction(handle -> house.outbox.again(handle, only(handle, delivery)));
    assertTrue(isLinedUp);
    assertFalse("it is on its way", isTwice);
    house.next();
    assertEquals(2, house.told.size());
    assertEquals(house.told.get(0).id(), house.told.get(1).id());
    assertEquals(house.told.get(0).body(), house.told.get(1).body());
    assertEquals(Delivery.State.DELIVERED, only(id).state());
  }

  private Delivery only(Handle handle, Delivery delivery) {
    return house.deliveries.find(handle, delivery.webhook(), delivery.id()).orElseThrow();
  }

  @Test
  public void aTestIsSentOnceAndTurnsNothingOff() throws Exception {
    String id = house.webhook(secret, Event.BATCH_DONE);
    house.status = 500;
    house.database().useTransaction(handle -> house.outbox.test(handle, id));
    house.next();
    assertEquals(List.of(), house.pieces());
    assertTrue(house.told.get(0).body().startsWith("{\"type\":\"webhook.test\","));
    assertEquals(Delivery.State.FAILED, only(id).state());
    assertTrue(house.find(id).isOn());
  }

  @Test
  public void secretsAndAddressesAreSealedAndGoneWithTheWebhook() {
    String id = house.webhook(secret, Event.BATCH_DONE);
    house.happen();
    String dump = TableDump.of(house.database());
    assertFalse(dump.contains(secret.text()) || dump.contains("whsec_") || dump.contains("hidden"));
    byte[] sealed =
        house.database().reading(handle -> handle.createQuery("select secret from webhook").mapTo(byte[].class).one());
    assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("whsec_"));
    WebhookData data = new WebhookData(house.webhooks, house.deliveries);
    String exported =
        house.database().reading(handle -> data.export(handle, new CompanyId(HookHouse.COMPANY))).toString();
    assertTrue(exported, exported.contains(house.url()) && exported.contains("batch.done"));
    assertFalse(exported.contains("whsec_"));
    List<Long> counts =
        house
            .database()
            .inTransaction(handle -> data.delete(handle, new CompanyId(HookHouse.COMPANY)))
            .counts()
            .stream()
            .map(count -> count.count())
            .toList();
    assertEquals(List.of(1L, 1L), counts);
    int keys =
        house
            .database()
            .reading(
                handle ->
                    handle
                        .createQuery("select count(*) from blob_group where id = :id and wrapped is not null")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one());
    assertEquals("its key is forgotten", 0, keys);
  }

  @Test
  public void whatIsOldIsForgotten() throws Exception {
    String id = house.webhook(secret, Event.BATCH_DONE);
    house.happen();
    house.next();
    house.clock.pass(Duration.ofDays(29));
    house.database().useTransaction(house.deliveries::forgetOld);
    assertEquals(1, house.deliveriesOf(id).size());
    house.clock.pass(Duration.ofDays(2));
    house.happen();
    house.database().useTransaction(house.deliveries::forgetOld);
    assertEquals(1, house.deliveriesOf(id).size());
    assertEquals(Delivery.State.WAITING, only(id).state());
  }
}
