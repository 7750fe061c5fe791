/** The engine with the networks and decoders that this build carries. */
package app.selfsame.engine;
