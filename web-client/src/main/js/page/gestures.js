// What mouse, pen and fingers do on an element, told once a frame.

/** A wheel rests when it has not turned for so long. */
const WHEEL_REST_MS = 220;
const ZOOM_PER_WHEEL_PX = 0.0016;
const LINE_PX = 16;

/**
 * @param element is touched; its touch-action has to be none
 * @param origin the element from whose upper left corner places are measured, in CSS pixels
 * @param begin hears that a hand comes down
 * @param move hears of how many fingers, and where the first two were and are
 * @param end hears that the last finger has left
 * @param wheel hears where the wheel turned, and how much larger it wants things; null where there is no use for it
 */
export function watch(element, origin, begin, move, end, wheel) {
  /** By pointer: where it was told to be, and where it is. */
  const fingers = new Map();
  let frame = 0;
  let resting = 0;

  const place = ({clientX, clientY}) => {
    const box = origin.getBoundingClientRect();
    return {x: clientX - box.left, y: clientY - box.top};
  };

  const tell = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const [first, second = first] = fingers.values();
    if (first && [first, second].some(({told, at}) => told.x !== at.x || told.y !== at.y)) {
      const count = Math.min(fingers.size, 2);
      move(
        count, first.told.x, first.told.y, second.told.x, second.told.y, first.at.x, first.at.y, second.at.x, second.at.y,
      );
      for (const finger of fingers.values()) {
        finger.told = finger.at;
      }
    }
  };

  const rest = () => {
    clearTimeout(resting);
    if (resting) {
      resting = 0;
      end();
    }
  };

  element.addEventListener('pointerdown', (event) => {
    if (event.button > 0) {
      return;
    }
    event.stopPropagation();
    rest();
    tell();
    if (fingers.size === 0) {
      begin();
    }
    element.setPointerCapture(event.pointerId);
    const at = place(event);
    fingers.set(event.pointerId, {told: at, at});
  });
  element.addEventListener('pointermove', (event) => {
    const finger = fingers.get(event.pointerId);
    if (finger) {
      finger.at = place(event);
      frame ||= requestAnimationFrame(tell);
    }
  });
  const leave = (event) => {
    if (fingers.has(event.pointerId)) {
      tell();
      fingers.delete(event.pointerId);
      if (fingers.size === 0) {
        end();
      }
    }
  };
  element.addEventListener('pointerup', leave);
  element.addEventListener('pointercancel', leave);
  if (wheel) {
    element.addEventListener(
      'wheel',
      (event) => {
        event.preventDefault();
        if (fingers.size === 0) {
          if (!resting) {
            begin();
          }
          clearTimeout(resting);
          resting = setTimeout(rest, WHEEL_REST_MS);
          const {x, y} = place(event);
          wheel(x, y, Math.exp(-event.deltaY * (event.deltaMode === 0 ? 1 : LINE_PX) * ZOOM_PER_WHEEL_PX));
        }
      },
      {passive: false},
    );
  }
}
