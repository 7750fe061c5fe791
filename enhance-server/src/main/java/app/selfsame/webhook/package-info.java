/** Tells addresses of companies what becomes of their batches, as Standard Webhooks 1.0.0 has it. */
package app.selfsame.webhook;
