/** Stripe: what is asked of it, what it says, and what it sends. Nobody else knows its library. */
package app.selfsame.payment.stripe;
