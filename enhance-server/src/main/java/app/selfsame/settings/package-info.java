/** How the operator sets the server up, read from the environment. */
package app.selfsame.settings;
