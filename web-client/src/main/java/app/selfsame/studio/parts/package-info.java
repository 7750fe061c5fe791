/** What every room of the page is made of: elements, sentences, notes, source lines. Knows no room. */
package app.selfsame.studio.parts;
