package app.selfsame.policy;

import static org.junit.Assert.assertEquals;

import app.selfsame.store.Engine;
import app.selfsame.store.TestStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.Test;

/**
 * What tables of accounts, payments and companies have room for. Whoever adds a column has to say in the privacy policy what
 * is kept in it, and then here.
 */
public class KeptColumnsTest {
  private static final String[] MIGRATIONS = {
    "app/selfsame/account/migrations", "app/selfsame/company/migrations", "app/selfsame/ledger/migrations",
    "app/selfsame/payment/migrations"
  };

  private static final Map<String, Set<String>> KEPT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "account", Set.of("id", "address", "address_key", "language", "made_at_millis", "ends_at_millis")),
              Map.entry(
                  "account_session",
                  Set.of("id", "secret_hash", "account", "browser", "made_at_millis", "used_at_millis")),
              Map.entry(
                  "account_attempt",
                  Set.of(
                      "id", "browser_hash", "address", "language", "codes_left", "asked_at_millis", "ends_at_millis")),
              Map.entry(
                  "account_move",
                  Set.of("account", "id", "address", "codes_left", "asked_at_millis", "ends_at_millis")),
              Map.entry("account_key", Set.of("opens", "hash", "ends_at_millis")),
              Map.entry("account_mark_key", Set.of("slot", "secret")),
              Map.entry(
                  "payment_order",
                  Set.of(
                      "id", "kind", "commitment", "document", "owner", "credits", "language", "amount", "currency",
                      "tax", "state", "made_at_millis", "until_millis", "asked_at_millis", "session", "url",
                      "payment_intent", "total", "tax_amount", "paid_at_millis", "taken_back", "credits_taken_back",
                      "is_revoked", "email", "is_ownerless")),
              Map.entry("payment_receipt", Set.of("secret_hash", "order_id")),
              Map.entry("payment_retake", Set.of("order_id", "commitment", "made_at_millis")),
              Map.entry("payment_event", Set.of("id", "made_at_millis")),
              Map.entry(
                  "payment_refund", Set.of("id", "order_id", "amount", "is_given_back", "made_at_millis")),
              Map.entry(
                  "payment_dispute", Set.of("id", "order_id", "amount", "stage", "is_taken", "made_at_millis")),
              Map.entry("payment_key", Set.of("slot", "pkcs8", "spki", "pepper", "made_at_millis")),
              Map.entry("ledger_account", Set.of("name", "unit", "least", "balance")),
              Map.entry(
                  "ledger_transfer", Set.of("cause", "giver", "taker", "amount", "unit", "made_at_millis")),
              Map.entry("company", Set.of("id", "name", "made_at_millis", "ends_at_millis")),
              Map.entry("company_member", Set.of("company", "account", "role", "joined_at_millis")),
              Map.entry(
                  "company_invitation",
                  Set.of(
                      "id", "company", "address", "address_key", "role", "language", "invited_by", "made_at_millis",
                      "ends_at_millis")),
              Map.entry("company_invitation_link", Set.of("token_hash", "invitation")),
              Map.entry(
                  "company_audit",
                  Set.of("id", "company", "at_millis", "actor_kind", "actor", "action", "subject")),
              Map.entry("company_certificate", Set.of("id", "address", "language", "paragraphs", "made_at_millis")),
              Map.entry(
                  "company_key",
                  Set.of(
                      "id", "company", "mode", "label", "scopes", "secret_hash", "made_at_millis", "lasts_millis",
                      "ends_at_millis", "used_at_millis")),
              Map.entry(
                  "call_usage",
                  Set.of(
                      "company", "day", "endpoint", "status", "is_test", "calls", "millis", "slowest_millis"))));

  @Test
  public void nothingElseIsKeptThanPoliciesSay() {
    Map<String, Set<String>> there = new TreeMap<>();
    try (TestStore store = TestStore.of(Engine.POSTGRESQL, MIGRATIONS)) {
      List<Map<String, Object>> columns =
          store.database().reading(
              handle ->
                  handle
                      .createQuery(
                          "select table_name, column_name from information_schema.columns where table_schema = 'public'"
                              + " and table_name not like 'flyway%'")
                      .mapToMap()
                      .list());
      for (Map<String, Object> column : columns) {
        there
            .computeIfAbsent((String) column.get("table_name"), table -> new TreeSet<>())
            .add((String) column.get("column_name"));
      }
    }
    assertEquals(KEPT, there);
  }
}
