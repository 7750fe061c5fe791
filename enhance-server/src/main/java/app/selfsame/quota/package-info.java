/** How often each visitor may use the server's work in a day, without knowing who it is. */
package app.selfsame.quota;
