/**
 * Compares a running site with this program: every page and file to the byte, and the headers that seal them. It asks the one
 * address that it is given, believes no answer, and sends nothing of its own.
 */
package app.selfsame.verification;
