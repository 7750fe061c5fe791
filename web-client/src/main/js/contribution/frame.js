// A size of the company's own, as the engine calls it: a document's id that says it all.

/** The id of a frame. */
export function frameId({widthMm, heightMm, widthPx, heightPx, headPercent, background, minKb, maxKb}, asked) {
  const isPaper = widthMm !== undefined;
  const colours = [background ?? asked ?? []].flat();
  return [
    `own-${isPaper ? `${widthMm}x${heightMm}mm` : `${widthPx}x${heightPx}px`}`,
    headPercent && `-head-${headPercent.min}..${headPercent.max}pct`,
    isPaper && widthPx !== undefined && `-px-${widthPx}x${heightPx}`,
    colours.length > 0 && `-on-${colours.join('.')}`,
    (minKb ?? maxKb) !== undefined && `-kb-${minKb ?? ''}..${maxKb ?? ''}`,
  ]
    .filter(Boolean)
    .join('');
}
