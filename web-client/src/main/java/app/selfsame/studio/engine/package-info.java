/** The way to the engine in its worker: loads it, keeps it alive, asks it and hears it. Shows nothing. */
package app.selfsame.studio.engine;
