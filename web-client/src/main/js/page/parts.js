// Elements that Java's interfaces to the browser cannot make.

/** How long browsers are given to read an address after the click has returned. */
const SAVING_MS = 30_000;

/** A copy of one of the page's templates, which has a single element. */
export function clone(name) {
  return document.getElementById(`template-${name}`).content.firstElementChild.cloneNode(true);
}

/** Puts elements in order under their parent, where nothing else stays. What stands in its place is not touched. */
export function arrange(parent, elements) {
  let next = parent.firstElementChild;
  for (const element of elements) {
    if (element === next) {
      next = next.nextElementSibling;
    } else {
      parent.insertBefore(element, next);
    }
  }
  while (next) {
    const last = next;
    next = next.nextElementSibling;
    last.remove();
  }
}

/** Changes what lies in a panel; what had the focus has it afterwards, wherever it went, unless it is gone. */
export function keepingFocus(panel, change) {
  const focused = panel.contains(document.activeElement) ? document.activeElement : null;
  change();
  if (focused && focused !== document.activeElement && panel.contains(focused)) {
    focused.focus({preventScroll: true});
  }
}

/** A picture of bytes; its address is gone once it is drawn. */
export function picture(bytes) {
  const picture = new Image();
  const address = URL.createObjectURL(bytes);
  picture.alt = '';
  picture.onload = picture.onerror = () => URL.revokeObjectURL(address);
  picture.src = address;
  return picture;
}

/** Saves bytes as a file. */
export function save(bytes, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVING_MS);
}

/** Tells an ear whenever a folded element opens or closes, however it came to that. */
export function onToggle(details, ear) {
  new MutationObserver(() => ear(details.open)).observe(details, {attributeFilter: ['open']});
}

/** Tells whenever an element comes into sight or leaves it. */
export function watch(element, watcher) {
  new IntersectionObserver((entries) => watcher(entries.at(-1).isIntersecting)).observe(element);
}

/** Opens a folded element and all that it lies in, brings it before the eyes, and gives it the focus. */
export function reveal(id) {
  const item = document.getElementById(id);
  for (let folded = item; folded; folded = folded.parentElement) {
    if (folded.localName === 'details') {
      folded.open = true;
    }
  }
  item?.scrollIntoView({block: 'center'});
  item?.querySelector('summary, input, button')?.focus({preventScroll: true});
}
