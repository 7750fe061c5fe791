// face-api's own recognition network, on its plain backend, which rounds nothing.
const {nets, tf, toNetInput} = globalThis.faceapi;
await tf.setBackend('cpu');
await nets.faceRecognitionNet.loadFromUri('/face-api/model');

/** What it makes of a picture of 150 x 150 pixels: red, green and blue, 0..255. */
globalThis.template = async (rgb) => {
  const picture = tf.tensor3d(rgb, [150, 150, 3]);
  const answer = await nets.faceRecognitionNet.forwardInput(await toNetInput(picture));
  return [...(await answer.data())];
};
globalThis.isReady = true;
