/**
 * Photos of others are worked on in processes of their own, so that a hostile file can take down or read nothing but
 * what was sent with it.
 */
package app.selfsame.workshop;
