// Files that the page makes, on their way to the person's disk.

/** How long a browser may take until it has begun to save. */
const KEPT_MS = 60_000;

/** Has the browser save something under a name. */
export function save(content, type, name) {
  const address = URL.createObjectURL(new Blob([content].flat(), {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
