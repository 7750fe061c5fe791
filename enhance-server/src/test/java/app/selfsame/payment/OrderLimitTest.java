package app.selfsame.payment;

import static org.junit.Assert.assertThrows;

import app.selfsame.company.CompanyId;
import app.selfsame.http.ProblemException;
import java.net.InetAddress;
import java.time.Duration;
import org.junit.Test;

public class OrderLimitTest {
  private static final int AT_ONCE = 60;

  private final ClockAhead clock = new ClockAhead();
  private final OrderLimit limit = new OrderLimit(clock);

  @Test
  public void eachAccountHasItsOwn() throws Exception {
    clock.stop();
    for (int i = 0; i < AT_ONCE; i++) {
      limit.of(new CompanyId("company")).take();
    }
    assertThrows(ProblemException.class, () -> limit.of(new CompanyId("company")).take());
    limit.of(new CompanyId("other")).take();
    limit.of(InetAddress.getByName("192.0.2.7")).take();
    clock.pass(Duration.ofMinutes(2));
    limit.of(new CompanyId("company")).take();
    assertThrows(ProblemException.class, () -> limit.of(new CompanyId("company")).take());
  }

  @Test
  public void anOrderIsCountedOnceHoweverOftenItIsTriedAndNotWhereStripeFails() {
    clock.stop();
    for (int i = 1; i < AT_ONCE; i++) {
      limit.of(new CompanyId("company")).take();
    }
    OrderLimit.Turn last = limit.of(new CompanyId("company"));
    last.take();
    last.take();
    assertThrows(ProblemException.class, () -> limit.of(new CompanyId("company")).take());
    last.giveBack();
    last.giveBack();
    limit.of(new CompanyId("company")).take();
    assertThrows(ProblemException.class, () -> limit.of(new CompanyId("company")).take());
  }
}
