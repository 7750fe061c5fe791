// tesseract.js reading machine-readable zones: its newer recogniser alone, and told which characters there are.
import tesseract from '/tesseract/tesseract.esm.min.js';

let started;

const start = () => tesseract.createWorker('eng', tesseract.OEM.LSTM_ONLY, {
  workerPath: '/tesseract/worker.min.js',
  corePath: '/core',
  langPath: '/eng',
  // Each visit is to fetch what a first one does.
  cacheMethod: 'none',
});

window.give = async (base64, mode) => {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const begun = performance.now();
  started ??= start();
  const worker = await started;
  await worker.setParameters({
    tessedit_pageseg_mode: String(mode),
    tessedit_char_whitelist: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<',
  });
  const {data: {text}} = await worker.recognize(new Blob([bytes]));
  const ms = performance.now() - begun;
  return {ms, at: performance.now(), lines: text.split('\n').map((line) => line.replaceAll(' ', '')).filter((line) => line)};
};
