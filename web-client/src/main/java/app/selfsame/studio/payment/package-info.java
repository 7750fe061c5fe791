/** Finished files that cost something: the watermark until one is paid, and how the page learns of that. */
package app.selfsame.studio.payment;
