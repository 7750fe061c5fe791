/** The running server, put together of its features. */
package app.selfsame.service;
