/** Work that is done later, and once more after a failure: it is written down with what causes it. */
package app.selfsame.jobs;
