/** Takes the photo with the device's camera: template, one hint at a time, countdown. It keeps nothing but the photo. */
package app.selfsame.studio.camera;
