// The ways in which files come: chosen, dropped anywhere on the page, or pasted.

const carriesFiles = ({dataTransfer}) => dataTransfer?.types.includes('Files') ?? false;

/**
 * Has a button open the browser's choice of files.
 *
 * @param onFile hears of the file
 */
export function listenForChoice(button, input, onFile) {
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const [file] = input.files;
    if (file) {
      onFile(file);
    }
    // The same file may be chosen again, and the page holds on to none.
    input.value = '';
  });
}

/**
 * @param onFiles hears of the files that are dropped or pasted together, and upon which element
 */
export function listenForFiles(onFiles) {
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
      take(event.dataTransfer.files, event.target);
    }
  });
  addEventListener('paste', (event) => {
    if (event.clipboardData?.files.length > 0) {
      event.preventDefault();
      take(event.clipboardData.files, event.target);
    }
  });

  function take(files, target) {
    if (files.length > 0) {
      onFiles([...files], target);
    }
  }
}

function mark(event, isOver) {
  document.body.classList.toggle('dragging', isOver && carriesFiles(event));
}
