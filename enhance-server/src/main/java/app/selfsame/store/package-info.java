/** What the server keeps: one database, in a file of its own or in PostgreSQL, with tables that belong to features. */
package app.selfsame.store;
