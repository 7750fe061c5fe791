/** Firefox as the computer has it, driven by WebDriver BiDi: what visits need of it, and no more. */
package app.selfsame.firefox;
