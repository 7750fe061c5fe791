/** What is taken to a desk: the page on paper, and the report as a file. */
package app.selfsame.studio.report;
