package app.selfsame.payment.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.RateLimitException;
import java.util.Optional;
import java.util.function.Function;

/** Calls of Stripe's library, without what its failures say of the request. */
final class Stripped {
  private static final int CONFLICT = 409;
  private static final int SERVER_ERROR = 500;

  private Stripped() {}

  static <T, R> R of(Call<T> call, Function<T, R> read) throws StripeException {
    try {
      return read.apply(call.make());
    } catch (com.stripe.exception.StripeException e) {
      throw stripped(e);
    } catch (RuntimeException e) {
      // Thrown in the midst of a list, where its next page is asked for.
      if (e.getCause() instanceof com.stripe.exception.StripeException cause) {
        throw stripped(cause);
      }
      throw e;
    }
  }

  private static StripeException stripped(com.stripe.exception.StripeException e) {
    int status = Optional.ofNullable(e.getStatusCode()).orElse(0);
    String why = Optional.ofNullable(e.getCode()).orElse(e.getClass().getSimpleName() + " " + status);
    boolean mayPass =
        e instanceof ApiConnectionException
            || e instanceof RateLimitException
            || e instanceof ApiException
            || status == CONFLICT
            || status >= SERVER_ERROR;
    return mayPass ? new StripeUnreachableException(why) : new StripeRefusedException(why);
  }

  interface Call<T> {
    T make() throws com.stripe.exception.StripeException;
  }
}
