/** The documents of this project say what is so: each command, file and answer that they show, and each address they name. */
package app.selfsame.manual;
