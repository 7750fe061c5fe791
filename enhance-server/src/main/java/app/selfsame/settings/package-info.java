/** What can be set up, and reading it. Features say which settings there are. */
package app.selfsame.settings;
