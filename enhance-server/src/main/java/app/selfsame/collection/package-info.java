/** Photo collections of companies: people who are asked for a photo, their links, and what their browsers have encrypted. */
package app.selfsame.collection;
