/** The texts that this build carries, and the language a visitor accepts. */
package app.selfsame.texts;
