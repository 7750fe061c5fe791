/** What came of it: the verdict, each check, and every measure. */
package app.selfsame.studio.checks;
