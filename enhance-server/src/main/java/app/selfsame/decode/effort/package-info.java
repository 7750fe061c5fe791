/** How much work and memory a decode may take, and whether anybody still waits for it. */
package app.selfsame.decode.effort;
