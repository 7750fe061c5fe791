/** Pages on which people of a company work with batches of photos, by the calls that programs make too. */
package app.selfsame.portal;
