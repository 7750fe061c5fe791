/** What the authority lets be edited, and what it is silent on. */
package app.selfsame.studio.editing;
