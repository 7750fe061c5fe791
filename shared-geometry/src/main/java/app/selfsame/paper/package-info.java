/** The papers that photos are printed on. */
package app.selfsame.paper;
