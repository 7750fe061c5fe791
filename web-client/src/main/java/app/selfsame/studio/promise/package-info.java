/** What has left the device, and how a person can see that for themselves. */
package app.selfsame.studio.promise;
