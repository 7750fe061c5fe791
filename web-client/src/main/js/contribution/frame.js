// A size of the company's own, as the engine calls it: a document's id that says it all.

const TONES = ['white', 'off-white', 'cream', 'light-grey', 'grey', 'light-blue', 'blue', 'red', 'light', 'plain'];

/** Whether it is a background that the engine knows by this word. */
export const isTone = (word) => TONES.includes(word);

/**
 * The id of a frame.
 *
 * @param asked the background that is asked for besides, which the frame has where it names none itself
 */
export function frameId({widthMm, heightMm, widthPx, heightPx, headPercent, background, minKb, maxKb}, asked) {
  const isPaper = widthMm !== undefined;
  const tones = [background ?? (isTone(asked) ? asked : [])].flat();
  return [
    `own-${isPaper ? `${widthMm}x${heightMm}mm` : `${widthPx}x${heightPx}px`}`,
    headPercent && `-head-${headPercent.min}..${headPercent.max}pct`,
    isPaper && widthPx !== undefined && `-px-${widthPx}x${heightPx}`,
    tones.length > 0 && `-on-${tones.join('.')}`,
    (minKb ?? maxKb) !== undefined && `-kb-${minKb ?? ''}..${maxKb ?? ''}`,
  ]
    .filter(Boolean)
    .join('');
}
