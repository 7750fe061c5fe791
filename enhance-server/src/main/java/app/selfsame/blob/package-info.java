/** Photos and files made of them, encrypted before they leave the process, in a folder or a store that speaks S3. */
package app.selfsame.blob;
