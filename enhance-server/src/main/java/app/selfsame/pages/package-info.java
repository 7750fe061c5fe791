/** Pages that the server writes for features, in the look of the site. */
package app.selfsame.pages;
