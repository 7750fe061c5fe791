/** The pages on which a person pays for a finished file. */
package app.selfsame.payment.page;
