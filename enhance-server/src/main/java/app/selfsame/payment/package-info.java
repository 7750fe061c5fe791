/** What people pay for: a finished photo, and companies' credits. Money is taken by Stripe alone. */
package app.selfsame.payment;
