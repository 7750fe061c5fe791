package app.selfsame.idempotency;

import static org.junit.Assert.assertEquals;

import app.selfsame.store.EachEngine;
import app.selfsame.store.TestStore;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class IdempotencyKeysTest extends EachEngine {
  private static final IdempotencyKey KEY = new IdempotencyKey("0123456789abcdef");

  private final IdempotencyKeys keys = new IdempotencyKeys(Clock.systemUTC());
  private TestStore store;

  @Before
  public void open() {
    store = TestStore.of(engine, IdempotencyKeys.MIGRATIONS);
  }

  @After
  public void close() {
    store.close();
  }

  @Test
  public void aKeyThatIsForgottenWhileItIsClaimedIsNew() {
    assertEquals(new Claim(Claim.Kind.NEW, "first"), store.database().inTransaction(handle -> claim(handle, "first")));
    assertEquals(new Claim(Claim.Kind.SAME, "first"), store.database().inTransaction(handle -> claim(handle, "second")));
    AtomicBoolean isForgotten = new AtomicBoolean();
    Claim third =
        store.database().inTransaction(
            handle -> {
              handle.setSqlLogger(
                  new SqlLogger() {
                    @Override
                    public void logAfterExecution(StatementContext context) {
                      boolean isFound = context.getRenderedSql().startsWith("insert");
                      if (isFound && isForgotten.compareAndSet(false, true)) {
                        handle.execute("delete from idempotency_key");
                      }
                    }
                  });
              return claim(handle, "third");
            });
    assertEquals(new Claim(Claim.Kind.NEW, "third"), third);
  }

  private Claim claim(Handle handle, String id) {
    return keys.claim(handle, "order", KEY, "a picture", id);
  }
}
