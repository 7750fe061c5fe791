/** Print sheets: the finished photo, and those of others that were kept for it, on one paper. */
package app.selfsame.studio.sheet;
