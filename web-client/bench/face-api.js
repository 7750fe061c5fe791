// face-api comparing the faces in two photos: its better detector, its landmarks, its recognition, on the backend that it
// chooses itself.
const {nets, detectSingleFace, euclideanDistance} = globalThis.faceapi;
const MODELS = '/face-api/model';
/** What its documentation compares distances with. */
const LIMIT = 0.6;

let started;

const start = async () => {
  await globalThis.faceapi.tf.ready();
  await Promise.all([
    nets.ssdMobilenetv1.loadFromUri(MODELS),
    nets.faceLandmark68Net.loadFromUri(MODELS),
    nets.faceRecognitionNet.loadFromUri(MODELS),
  ]);
};

const described = async (base64) => {
  const picture = new Image();
  picture.src = URL.createObjectURL(new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))]));
  await picture.decode();
  return detectSingleFace(picture).withFaceLandmarks().withFaceDescriptor();
};

window.give = async (one, other) => {
  const begun = performance.now();
  started ??= start();
  await started;
  const [first, second] = [await described(one), await described(other)];
  const isLike = first && second && euclideanDistance(first.descriptor, second.descriptor) < LIMIT;
  return {
    ms: performance.now() - begun,
    at: performance.now(),
    answer: !first || !second ? 'not-compared' : isLike ? 'alike' : 'different',
  };
};
