/** Photos of companies that are worked on together. */
package app.selfsame.batch;
