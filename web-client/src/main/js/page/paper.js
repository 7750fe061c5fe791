// The report as a tree of its own within the page, which the page's styles do not reach.

const SVG = 'http://www.w3.org/2000/svg';

/** Makes the tree under its host, with its styles; answers the element that the report is written into. */
export function attach(host, css, className) {
  const root = host.attachShadow({mode: 'open'});
  const styles = new CSSStyleSheet();
  styles.replaceSync(css);
  root.adoptedStyleSheets = [styles];
  const report = root.appendChild(document.createElement('div'));
  report.className = className;
  return report;
}

/** An element under its parent: of a drawing where the parent is part of one, and of HTML otherwise. */
export function open(parent, tag) {
  const isDrawing = tag === 'svg' || parent.namespaceURI === SVG;
  return parent.appendChild(isDrawing ? document.createElementNS(SVG, tag) : document.createElement(tag));
}

/** A part of a picture, which may reach beyond it, on a canvas of its own that is so wide. */
export function part(picture, width, height, [left, top, partWidth, partHeight], widthPx) {
  const canvas = document.createElement('canvas');
  const scale = widthPx / partWidth;
  canvas.width = widthPx;
  canvas.height = Math.round(partHeight * scale);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, -left * scale, -top * scale, width * scale, height * scale);
  return canvas;
}
