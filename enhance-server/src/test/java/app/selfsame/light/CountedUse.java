package app.selfsame.light;

import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.message.Argument;
import app.selfsame.quota.FairUse;
import io.javalin.http.Context;
import java.util.concurrent.atomic.AtomicInteger;

/** A daily limit for everybody together. */
final class CountedUse implements FairUse {
  final AtomicInteger left;

  CountedUse(int uses) {
    left = new AtomicInteger(uses);
  }

  @Override
  public void require(Context context) {
    if (left.get() == 0) {
      throw new ProblemException(Problem.of(RequestRefusal.DAILY_LIMIT, Argument.count(1)));
    }
  }

  @Override
  public Use take(Context context) {
    require(context);
    context.header("RateLimit", "left=" + left.decrementAndGet());
    return answer -> answer.header("RateLimit", "left=" + left.incrementAndGet());
  }
}
