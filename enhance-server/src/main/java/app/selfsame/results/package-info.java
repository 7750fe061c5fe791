/** What came of many photos, for a spreadsheet and for a program. */
package app.selfsame.results;
