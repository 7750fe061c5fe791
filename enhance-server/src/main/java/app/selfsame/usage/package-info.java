/** How many photos companies have had worked on, by day and by month: numbers alone, counted as photos end. */
package app.selfsame.usage;
