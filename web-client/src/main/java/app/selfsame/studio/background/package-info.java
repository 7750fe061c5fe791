/** Another background, where the authority takes one. */
package app.selfsame.studio.background;
