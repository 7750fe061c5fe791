/** Who holds what: credits and money, booked from account to account and never changed afterwards. */
package app.selfsame.ledger;
