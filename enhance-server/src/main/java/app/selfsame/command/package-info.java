/** The command line: reads files and options, asks the engine, and says what comes of it. */
package app.selfsame.command;
