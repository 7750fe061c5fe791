/** What the site promises, sentence by sentence, each with the tests that fail when it is broken. */
package app.selfsame.policy;
