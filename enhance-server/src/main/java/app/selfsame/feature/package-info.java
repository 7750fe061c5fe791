/** What a part of the server brings, and what it finds there. */
package app.selfsame.feature;
