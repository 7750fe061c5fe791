/** Which document the photo is for, what its authority says of it, and what must be known before all else. */
package app.selfsame.studio.documents;
