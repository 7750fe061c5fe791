/** Light and contrast put right by the server, once somebody has asked for it. */
package app.selfsame.studio.light;
