/** Requests that may be made again without anything being done twice. */
package app.selfsame.idempotency;
