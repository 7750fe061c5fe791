/** What opens something, and what is known by its hash alone. */
package app.selfsame.secret;
