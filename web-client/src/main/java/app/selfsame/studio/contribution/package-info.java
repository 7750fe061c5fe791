/** A photo that somebody asked for by a link: what it is held against, and how it goes to them. */
package app.selfsame.studio.contribution;
