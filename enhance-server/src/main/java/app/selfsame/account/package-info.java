/** Accounts: signing in by e-mail, sessions, what is kept of a person and its end. */
package app.selfsame.account;
