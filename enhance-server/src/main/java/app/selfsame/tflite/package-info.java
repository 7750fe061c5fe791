/** Runs the networks natively. */
package app.selfsame.tflite;
