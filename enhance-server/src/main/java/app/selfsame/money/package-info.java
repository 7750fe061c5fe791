/** Amounts of money. */
package app.selfsame.money;
