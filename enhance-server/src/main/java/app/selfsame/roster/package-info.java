/** Who is in which photo, as somebody lists it; and names under which files made for them can be kept anywhere. */
package app.selfsame.roster;
