/**
 * Parcels: pictures that a person's browser has encrypted for a company's reading keys, for one place alone. The server that
 * carries them has no key that opens them; this package is for whoever has one, and for tests. docs/parcels.md has every octet.
 */
package app.selfsame.parcel;
