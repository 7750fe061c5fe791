/** The page without network. */
package app.selfsame.studio.offline;
