/** Where a photo comes in: picked, taken, dropped or pasted. */
package app.selfsame.studio.intake;
