/** Letters by e-mail: written when they are sent, and sent by jobs, so that none is lost and none is kept. */
package app.selfsame.mail;
