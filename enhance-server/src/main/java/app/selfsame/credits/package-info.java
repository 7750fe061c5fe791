/** Credits, which photos on the server cost: bought, set aside, spent, given back. */
package app.selfsame.credits;
