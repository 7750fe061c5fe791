// The ways in which a picture comes: chosen, dropped anywhere on the page, or pasted.

import {part} from './parts.js';

const carriesFiles = ({dataTransfer}) => dataTransfer?.types.includes('Files') ?? false;

/**
 * @param onFile hears of each picture, and whether it is the first of several
 */
export function listenForPictures(onFile) {
  const input = part('file');
  part('choose').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    take(input.files);
    // The same file may be chosen again, and the page holds on to none.
    input.value = '';
  });
  addEventListener('dragenter', (event) => mark(event, true));
  addEventListener('dragover', (event) => {
    if (carriesFiles(event)) {
      event.preventDefault();
      mark(event, true);
    }
  });
  addEventListener('dragleave', (event) => event.relatedTarget || mark(event, false));
  addEventListener('drop', (event) => {
    mark(event, false);
    if (carriesFiles(event)) {
      // Even when there is no file in it: the browser would leave the page for what was dropped.
      event.preventDefault();
      take(event.dataTransfer.files);
    }
  });
  addEventListener('paste', (event) => {
    if (event.clipboardData?.files.length > 0) {
      event.preventDefault();
      take(event.clipboardData.files);
    }
  });

  function take([file, ...others]) {
    if (file) {
      onFile(file, others.length > 0);
    }
  }
}

function mark(event, isOver) {
  document.body.classList.toggle('dragging', isOver && carriesFiles(event));
}
