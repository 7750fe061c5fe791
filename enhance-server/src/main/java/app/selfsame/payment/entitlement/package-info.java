/** Signs what was paid for, so that the page can tell by itself. */
package app.selfsame.payment.entitlement;
