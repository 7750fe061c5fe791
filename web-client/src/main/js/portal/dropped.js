// Files that are dropped, also those in folders.

/** All files that a drop has. Its folders have to be asked for before this returns for the first time. */
export async function filesIn(transfer) {
  const entries = [...transfer.items].filter(({kind}) => kind === 'file').map((item) => item.webkitGetAsEntry?.());
  if (entries.some((entry) => !entry)) {
    return [...transfer.files];
  }
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry) {
  if (entry.isFile) {
    return [await new Promise((resolve, reject) => entry.file(resolve, reject))].filter(Boolean);
  }
  const reader = entry.createReader();
  const files = [];
  // Browsers hand out a hundred at a time.
  for (let some = await entriesOf(reader); some.length > 0; some = await entriesOf(reader)) {
    files.push(...(await Promise.all(some.map(filesOf))).flat());
  }
  return files;
}

const entriesOf = (reader) => new Promise((resolve, reject) => reader.readEntries(resolve, reject));

/** Has files dropped on a place, and nowhere else, where the browser would leave the page for them. */
export function onDrop(place, isWanted, take) {
  place.addEventListener('dragover', (event) => {
    if (isWanted()) {
      event.preventDefault();
      place.classList.add('over');
    }
  });
  place.addEventListener('dragleave', () => place.classList.remove('over'));
  place.addEventListener('drop', async (event) => {
    place.classList.remove('over');
    if (isWanted()) {
      event.preventDefault();
      take(await filesIn(event.dataTransfer));
    }
  });
}

/** A file that misses its place does not take the place of the page. */
export function guardPage() {
  for (const name of ['dragover', 'drop']) {
    addEventListener(name, (event) => event.preventDefault());
  }
}
