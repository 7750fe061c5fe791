/** What the samples of a file mean as light, and the way from there to sRGB. */
package app.selfsame.colour;
