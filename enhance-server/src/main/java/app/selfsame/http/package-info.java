/** What a request is refused with. */
package app.selfsame.http;
