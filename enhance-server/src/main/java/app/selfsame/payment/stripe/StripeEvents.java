package app.selfsame.payment.stripe;

import app.selfsame.payment.stripe.StripeEvent.Subject;
import app.selfsame.settings.Secret;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Dispute;
import com.stripe.model.Event;
import com.stripe.model.EventDataObjectDeserializer;
import com.stripe.model.Refund;
import com.stripe.model.StripeObject;
import com.stripe.model.checkout.Session;
import com.stripe.net.Webhook;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what Stripe sends, and refuses what anybody else does. */
public final class StripeEvents {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final Pattern SIGNED_AT = Pattern.compile("(?:^|,)t=([0-9]{1,12})(?:,|$)");
  private static final String PAYMENT_FAILED = "checkout.session.async_payment_failed";
  private static final Map<String, Subject> SUBJECTS =
      Map.ofEntries(
          Map.entry("checkout.session.completed", Subject.CHECKOUT),
          Map.entry("checkout.session.async_payment_succeeded", Subject.CHECKOUT),
          Map.entry(PAYMENT_FAILED, Subject.CHECKOUT),
          Map.entry("checkout.session.expired", Subject.CHECKOUT),
          Map.entry("refund.created", Subject.REFUND),
          Map.entry("refund.updated", Subject.REFUND),
          Map.entry("refund.failed", Subject.REFUND),
          Map.entry("charge.dispute.created", Subject.DISPUTE),
          Map.entry("charge.dispute.updated", Subject.DISPUTE),
          Map.entry("charge.dispute.closed", Subject.DISPUTE),
          Map.entry("charge.dispute.funds_withdrawn", Subject.DISPUTE),
          Map.entry("charge.dispute.funds_reinstated", Subject.DISPUTE));

  private final Secret secret;
  private final Clock clock;

  /**
   * @param secret that Stripe signs what it sends with
   */
  public StripeEvents(Secret secret, Clock clock) {
    this.secret = secret;
    this.clock = clock;
  }

  /**
   * Reads an event.
   *
   * @param body as it came, to the byte: that is what is signed
   * @param signature the field {@code Stripe-Signature}
   * @throws InvalidEventException when it is not signed with the secret within five minutes of now, or is no event
   */
  public StripeEvent read(byte[] body, String signature) throws InvalidEventException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      // The library lets times of the future pass, by which what was once recorded could be used for ever.
      if (Math.abs(clock.instant().getEpochSecond() - signedAt(signature)) > TOLERANCE.toSeconds()) {
        throw new InvalidEventException("stale");
      }
      return of(Webhook.constructEvent(text, signature, secret.reveal(), TOLERANCE.toSeconds(), clock));
    } catch (SignatureVerificationException e) {
      throw new InvalidEventException("signature");
    } catch (CharacterCodingException | JsonProcessingException | RuntimeException e) {
      throw new InvalidEventException("form");
    }
  }

  private static long signedAt(String signature) throws InvalidEventException {
    Matcher time = SIGNED_AT.matcher(signature);
    if (!time.find()) {
      throw new InvalidEventException("signature");
    }
    return Long.parseLong(time.group(1));
  }

  private static StripeEvent of(Event event) throws JsonProcessingException {
    Optional<Subject> subject = Optional.ofNullable(SUBJECTS.get(event.getType()));
    EventDataObjectDeserializer data = event.getDataObjectDeserializer();
    String subjectId = JSON.readTree(data.getRawJson()).path("id").asText();
    boolean isFailure = event.getType().equals(PAYMENT_FAILED);
    Optional<StripeFact> fact =
        subject.isEmpty() ? Optional.empty() : data.getObject().flatMap(read -> fact(read, isFailure));
    boolean isLive = Boolean.TRUE.equals(event.getLivemode());
    return new StripeEvent(event.getId(), subject, subjectId, isFailure, isLive, fact);
  }

  private static Optional<StripeFact> fact(StripeObject read, boolean isFailure) {
    if (read instanceof Session session) {
      return Optional.of(isFailure ? Facts.of(session).failed() : Facts.of(session));
    }
    if (read instanceof Refund refund) {
      return Optional.of(Facts.of(refund));
    }
    return read instanceof Dispute dispute ? Optional.of(Facts.of(dispute)) : Optional.empty();
  }
}
