package app.selfsame.payment.stripe;

/** How something stands at Stripe. */
public sealed interface StripeFact permits CheckoutFact, RefundFact, DisputeFact {}
