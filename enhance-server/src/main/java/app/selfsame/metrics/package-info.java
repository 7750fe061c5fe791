/** What the operator may count. */
package app.selfsame.metrics;
