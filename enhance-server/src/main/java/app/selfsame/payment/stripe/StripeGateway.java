package app.selfsame.payment.stripe;

import app.selfsame.settings.Secret;
import com.stripe.StripeClient;
import com.stripe.model.HasId;
import com.stripe.model.StripeCollection;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.DisputeListParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.RefundListParams;
import com.stripe.service.V1Services;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What is asked of Stripe. Each call waits for its answer, some seconds at most. Whatever changes something at Stripe
 * may be asked again, and is done once.
 */
public final class StripeGateway {
  private static final int CONNECT_MILLIS = 3_000;
  private static final int READ_MILLIS = 8_000;
  // Nobody waits for those who go through lists.
  private static final RequestOptions PATIENT = RequestOptions.builder().setMaxNetworkRetries(2).build();
  private static final long PAGE_ROWS = 100;

  private static final Pattern TEST_KEY = Pattern.compile("[a-z]+_test_.*");

  private final V1Services stripe;
  private final boolean isLive;

  /** For Stripe itself. */
  public StripeGateway(Secret key) {
    this(key, builder(key));
  }

  /** For what answers in Stripe's place. */
  public static StripeGateway at(Secret key, URI base) {
    return new StripeGateway(key, builder(key).setApiBase(base.toString()));
  }

  private StripeGateway(Secret key, StripeClient.StripeClientBuilder builder) {
    stripe = builder.build().v1();
    isLive = !TEST_KEY.matcher(key.reveal()).matches();
  }

  private static StripeClient.StripeClientBuilder builder(Secret key) {
    return StripeClient.builder()
        .setApiKey(key.reveal())
        .setConnectTimeout(CONNECT_MILLIS)
        .setReadTimeout(READ_MILLIS)
        // Who asked may ask again; a thread must not be held for several times as long.
        .setMaxNetworkRetries(0);
  }

  /** Whether the key is for money, and not for Stripe's test mode. */
  public boolean isLive() {
    return isLive;
  }

  /** Makes the page at which an order is paid; the same one when it was made before. */
  public CheckoutFact open(CheckoutRequest request) throws StripeException {
    return page(
        () ->
            stripe.checkout().sessions()
                .create(CheckoutParameters.of(request), once("order-" + request.order())));
  }

  /** How a page stands. */
  public CheckoutFact checkout(String id) throws StripeException {
    return page(() -> stripe.checkout().sessions().retrieve(id));
  }

  /** Lets a page not be paid any more, and says how it stands: someone may have paid before. */
  public CheckoutFact close(String id) throws StripeException {
    try {
      return page(() -> stripe.checkout().sessions().expire(id, once("close-" + id)));
    } catch (StripeRefusedException e) {
      // Only one that is open can be closed.
      return checkout(id);
    }
  }

  /** How what an event tells of stands now. */
  public StripeFact now(StripeEvent event) throws StripeException {
    String id = event.subjectId();
    return switch (event.subject().orElseThrow()) {
      case CHECKOUT -> event.isFailure() ? checkout(id).failed() : checkout(id);
      case REFUND -> Stripped.of(() -> stripe.refunds().retrieve(id), Facts::of);
      case DISPUTE -> Stripped.of(() -> stripe.disputes().retrieve(id), Facts::of);
    };
  }

  /** The order that a payment is for; empty when it is none of ours. */
  public Optional<String> orderOf(String paymentIntent) throws StripeException {
    return Stripped.of(() -> stripe.paymentIntents().retrieve(paymentIntent), Facts::orderOf);
  }

  /** All money that came in since then. */
  public List<PaymentFact> payments(Instant since) throws StripeException {
    PaymentIntentListParams asked =
        PaymentIntentListParams.builder()
            .setCreated(PaymentIntentListParams.Created.builder().setGte(since.getEpochSecond()).build())
            .setLimit(PAGE_ROWS)
            .build();
    return Stripped.of(
        () -> stripe.paymentIntents().list(asked, PATIENT),
        pages -> all(pages).filter(intent -> intent.getAmountReceived() > 0).map(Facts::payment).toList());
  }

  /** All refunds since then, those included that failed. */
  public List<RefundFact> refunds(Instant since) throws StripeException {
    RefundListParams asked =
        RefundListParams.builder()
            .setCreated(RefundListParams.Created.builder().setGte(since.getEpochSecond()).build())
            .setLimit(PAGE_ROWS)
            .build();
    return Stripped.of(() -> stripe.refunds().list(asked, PATIENT), pages -> all(pages).map(Facts::of).toList());
  }

  /** All disputes that began since then. */
  public List<DisputeFact> disputes(Instant since) throws StripeException {
    DisputeListParams asked =
        DisputeListParams.builder()
            .setCreated(DisputeListParams.Created.builder().setGte(since.getEpochSecond()).build())
            .setLimit(PAGE_ROWS)
            .build();
    return Stripped.of(() -> stripe.disputes().list(asked, PATIENT), pages -> all(pages).map(Facts::of).toList());
  }

  /** What is paid in Stripe's test mode is no money, and nobody with a key for money must be told that it is. */
  private CheckoutFact page(Stripped.Call<Session> call) throws StripeException {
    Session session = Stripped.of(call, Function.identity());
    if (Boolean.TRUE.equals(session.getLivemode()) != isLive) {
      throw new StripeRefusedException("livemode");
    }
    return Stripped.of(() -> session, Facts::of);
  }

  private static RequestOptions once(String key) {
    return RequestOptions.builder().setIdempotencyKey(key).build();
  }

  /** Each page is asked for when the one before it has been read. */
  private static <T extends HasId> Stream<T> all(StripeCollection<T> first) {
    return StreamSupport.stream(first.autoPagingIterable().spliterator(), false);
  }
}
