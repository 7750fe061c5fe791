/** Serves the page's files, and the addresses that features bring. */
package app.selfsame.site;
