package app.selfsame.roster;

/**
 * One person of a roster.
 *
 * @param number of the line, counted from 1
 * @param id what the person is called; there is no other line with it
 * @param file the name of the photo; empty where the id is that without its ending
 */
public record RosterLine(long number, String id, String file) {}
