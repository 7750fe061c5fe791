// Stands in for the engine's worker in tests of the page: it speaks the same protocol, and says what the photo's bytes
// tell it to. They hold JSON: {"scenario": "pass" | "fail" | "many" | "tight" | "tilted" | "several" | "refused" |
// "late" | "break" | "stained" | "dim" | "burnt", "hold": a stage after which it waits for the next message, "matting": "held"
// until it is cancelled | "refused" | "doubtful" | "well" if it is left out, "relighting": the same but "doubtful",
// "hands": when they are found, "at once" after all else | "after the file"}.
'use strict';

const WIDTH = 1200;
const HEIGHT = 1500;
const CHIN = {x: 604, y: 980};
const CROWN = {x: 596, y: 420};
const HAIR = {x: 595, y: 372};
const EYES = [{x: 500, y: 700}, {x: 700, y: 704}];
/** How far the photo ends below where it should, in the scenario in which it ends too near to the hair. */
const TIGHT = 350;
const RULES = {
  'us-passport-print': {unit: 'mm', width: 50.8, height: 50.8, head: [25.4, 34.9], eyes: [28.6, 34.9], top: null, down: 60},
  'us-visa-ds160': {unit: '%', width: 100, height: 100, head: [50, 69], eyes: [56, 69], top: null, hair: true, down: 90},
  other: {unit: 'mm', width: 35, height: 45, head: [32, 36], eyes: null, top: [3, 5], share: 0.75, down: 44},
};
const AUTHORITY = {
  title: 'The authority: Photo requirements',
  url: 'https://authority.example/photos',
  date: '2026-03-19',
  confidence: 'official',
};
const LACKS = 'The picture lacks 1.4 mm above the head: step back and leave space around head and shoulders.';
const INSEPARABLE = 'Person and background could not be told apart well enough. Retake before a plain wall.';
const HARD_TO_TELL = 'The hair is hard to tell from the wall. Retake before a plain wall.';
const DETAILS = {
  'cropped': 'to 35 x 45 mm', 'rotated': '1.1 degrees anticlockwise', 'scaled': 'to 80 % of its pixels an edge',
  'background-replaced': 'by some colour', 'compressed': 'JPEG, quality 90',
};
const STANDARD = {title: 'Standard of somebody else', url: '', date: '2025', confidence: 'secondary'};

const IDS = [
  'file', 'resolution', 'colour', 'face-count', 'framing', 'head-height', 'eye-line', 'top-margin', 'centring',
  'inter-eye-distance', 'shoulders', 'roll', 'yaw', 'pitch', 'dark-lenses', 'glasses', 'lens-reflection', 'frame',
  'face-cover', 'eye-cover', 'hair-over-eyes', 'eyes-open', 'gaze', 'red-eyes', 'head-covering', 'mouth-closed',
  'expression', 'under-exposure', 'over-exposure', 'washed-out', 'face-shadow', 'skin-reflection', 'skin-colour',
  'background-uniformity', 'background-colour', 'background-shadow', 'other-people', 'sharpness', 'pixelation',
  'compression', 'recapture',
];
const MEASURES = [
  {id: 'unified-score', title: 'Unified quality score', component: '0x41', value: null, unit: '', scalar: null,
    reason: 'The standard’s own network is not part of this program.'},
  {id: 'under-exposure', title: 'Under-exposure prevention', component: '0x46', value: 0.0834, unit: 'ratio',
    scalar: 97, reason: ''},
  {id: 'inter-eye-distance', title: 'Inter-eye distance', component: '0x52', value: 200, unit: 'px', scalar: 100,
    reason: ''},
  {id: 'edge-blur', title: 'Blur of the edges of the face', component: '', value: 0.000213, unit: 'ratio', scalar: null,
    reason: ''},
];

// The document whose file was asked for and is refused only when another document is chosen.
let late;
let answeredLate = false;
// The message that asked for a file and is not answered.
let held;
// The picture of the file that was made last, and the message that handed it over.
let crop;
let made;
let photo;
let scenario;
let foundHands;
let answers = {};

self.onmessage = async ({data}) => {
  const {ageYears = null, photoAgeMonths = null, takenAsAsked = null} = data;
  answers = {ageYears, photoAgeMonths, takenAsAsked};
  if (data.type === 'boot') {
    const complete = data.documents && data.litertWasm.byteLength && Object.keys(data.models).length === 4;
    self.postMessage(complete ? {type: 'ready', millis: 1} : {type: 'failed', message: 'incomplete boot message'});
  } else if (data.type === 'open') {
    photo = data.photo;
    scenario = JSON.parse(new TextDecoder().decode(data.bytes));
    foundHands = false;
    await open(data.document);
  } else if (data.type === 'choose' && data.photo === photo) {
    if (late !== undefined) {
      refuse(late);
      late = undefined;
    }
    report(data.document, 'complete');
  } else if (data.type === 'prepare' && data.photo === photo) {
    await prepare(data);
  } else if (data.type === 'crop' && data.photo === photo) {
    const bytes = await crop.arrayBuffer();
    self.postMessage({type: 'crop', photo, document: data.document, bytes, mediaType: 'image/png'}, [bytes]);
  } else if (data.type === 'relight' && data.photo === photo) {
    relight(data);
  } else if (data.type === 'cancel' && data.photo === photo && held !== undefined) {
    self.postMessage({type: 'cancelled', photo, ...held});
    held = undefined;
  } else if (data.type === 'print' && data.photo === photo) {
    const text = `<!doctype html><title>Report</title><img src="${data.image}">${JSON.stringify(answers)}`;
    self.postMessage({type: 'printable', photo, document: data.document, text});
  } else if (data.type === 'close') {
    photo = undefined;
  }
};

async function open(document) {
  if (scenario.scenario === 'refused') {
    const message = 'This is not a picture that can be opened. Choose a JPEG, PNG or WebP photo.';
    self.postMessage({type: 'refused', photo, document: null, reason: 'not-an-image', message});
    return;
  }
  if (scenario.scenario === 'break') {
    self.postMessage({type: 'failed', message: 'broken on purpose'});
    return;
  }
  const pixels = draw();
  self.postMessage({type: 'preview', photo, width: WIDTH / 2, height: HEIGHT / 2, pixels}, [pixels]);
  for (const stage of document === null ? [] : ['faces', 'head', 'complete']) {
    report(document, stage);
    if (scenario.hold === stage) {
      return;
    }
  }
  if (scenario.hands === 'at once') {
    foundHands = true;
    report(document, 'complete');
  }
}

function report(document, stage) {
  self.postMessage({type: 'report', photo, report: JSON.stringify(reportOf(document, stage))});
}

function verdictOf(failed, checks) {
  const unknown = checks.some(({outcome}) => outcome === 'unknown');
  return {
    verdict: failed || unknown ? 'refused' : 'ready',
    verdictTitle: failed ? 'Probably refused' : unknown ? 'Not all can be told' : 'Nothing speaks against this photo',
    reasons: reasons(failed, checks.filter(({outcome}) => outcome === 'ask').length),
  };
}

function reportOf(document, stage) {
  const faces = scenario.scenario === 'several' ? 2 : 1;
  const crop = cropOf(RULES[document] ?? RULES.other, stage);
  const checks = [...checksOf(crop, stage), ...asked(document)];
  const failed = checks.filter(({outcome}) => outcome === 'fail').length;
  return {
    stage,
    document,
    ...verdictOf(failed, checks),
    answers,
    photo: {width: WIDTH, height: HEIGHT},
    faces,
    face: {
      box: [400, 520, 400, 480],
      eyes: EYES.map(placed).map(pair),
      chin: pair(placed(CHIN)),
      crown: pair(placed(CROWN)),
      crownWithHair: stage === 'faces' ? null : pair(placed(HAIR)),
      yaw: 2.1, pitch: -3.4, roll: 1.1,
    },
    otherFaces: faces === 2 ? [[930, 300, 160, 190]] : [],
    checks,
    measures: stage === 'complete' ? MEASURES : [],
    crop,
    output: null,
    edits: [],
    millis: 120,
  };
}

function reasons(failed, questions) {
  const found = `${failed} things to fix`;
  return questions === 0 ? found : `${found}, ${questions} left to answer`;
}

function cropOf(rule, stage) {
  const degrees = scenario.scenario === 'tilted' ? 7 : 1.1;
  const share = rule.share ?? 0.64;
  const crown = placed(rule.hair ? HAIR : CROWN);
  const chin = placed(CHIN);
  const pxPerUnit = (chin.y - crown.y) / (rule.height * share);
  const angle = (degrees * Math.PI) / 180;
  const across = {x: Math.cos(angle) * pxPerUnit, y: Math.sin(angle) * pxPerUnit};
  const middle = {x: (chin.x + crown.x) / 2, y: (chin.y + crown.y) / 2 + rule.down / share};
  const corner = (x, y) => ({
    x: middle.x + x * rule.width * across.x - y * rule.height * across.y,
    y: middle.y + x * rule.width * across.y + y * rule.height * across.x,
  });
  const corners = [corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)];
  const fromTop = ({x, y}) =>
    (-Math.sin(angle) * (x - corners[0].x) + Math.cos(angle) * (y - corners[0].y)) / pxPerUnit;
  const missing = Math.max(0, -corners[0].y / pxPerUnit);
  return {
    unit: rule.unit, width: rule.width, height: rule.height,
    corners: corners.map(pair),
    rotation: degrees,
    pxPerUnit,
    withinPhoto: missing === 0,
    missing: missing === 0 ? [] : [{edge: 'top', units: missing}],
    headMeasure: rule.hair ? 'crown-with-hair' : 'crown',
    crownFromTop: rule.hair && stage === 'faces' ? null : fromTop(crown),
    chinFromTop: fromTop(chin),
    eyeLineFromTop: fromTop(placed({x: 600, y: 702})),
    headHeight: rule.head, eyeLineFromBottom: rule.eyes, topMargin: rule.top,
  };
}

function check(id, value, unit, [min, max], source, advice, outcome, where = []) {
  const failed = value < min || (max !== null && value > max);
  return {
    id, value, unit, min, max, source, advice, where,
    outcome: outcome ?? (value === null ? 'unknown' : failed ? 'fail' : 'pass'),
  };
}

/** What only the person can say, of the documents that ask. */
function asked(document) {
  if (document !== 'qq-passport-print') {
    return [];
  }
  const {photoAgeMonths: months, takenAsAsked} = answers;
  return [
    check('taken-by', null, '', [null, null], AUTHORITY, 'Say who took the photo.',
      takenAsAsked === null ? 'ask' : takenAsAsked ? 'pass' : 'fail'),
    check('recency', months, 'months', [null, 6], AUTHORITY,
      months === null ? 'Say when the photo was taken.' : months > 6 ? 'The photo is too old.' : 'The photo is recent.',
      months === null ? 'ask' : months > 6 ? 'fail' : 'pass'),
  ];
}

/** Every check there is, with places on the photo. */
function manyChecks() {
  const box = (x, y, width, height) => [[x, y], [x + width, y], [x + width, y + height], [x, y + height]].map(
    ([left, top]) => pair(placed({x: left, y: top})));
  const ring = (x, y, radius) => [...Array(12).keys()].map((i) => pair(placed(
    {x: x + radius * Math.cos((i * Math.PI) / 6), y: y + radius * Math.sin((i * Math.PI) / 6)})));
  const fails = {
    'head-height': ['The head is 38.2 mm high. Move back so that it is smaller.', 38.2, 'mm', [32, 36], []],
    'lens-reflection': ['A lens reflects the light. Tilt the glasses down a little or move the lamp.', 0.12, 'ratio',
      [null, 0.02], [ring(500, 700, 34), ring(700, 704, 38)]],
    'red-eyes': ['The pupils are red. Retake without flash.', 0.4, 'ratio', [null, 0.1], [ring(500, 700, 6)]],
    'mouth-closed': ['The mouth is open. Retake with the mouth closed.', 9.4, '%', [null, 5], [box(530, 860, 140, 44)]],
    'face-shadow': ['A shadow lies on one side of the face. Turn towards the light.', 0.41, 'ratio', [null, 0.3],
      [[[600, 520], [790, 560], [800, 800], [700, 960], [610, 980]].map(([x, y]) => pair(placed({x, y})))]],
    'background-shadow': ['The head throws a shadow on the wall. Stand further from it.', 0.3, 'ratio', [null, 0.1],
      [box(850, 400, 160, 500)]],
    'other-people': ['Something is close to the head. Retake with nothing beside it.', 0.2, 'ratio', [null, 0.05],
      [box(20, 300, 130, 300)]],
  };
  const warned = {
    'sharpness': ['The face is a little soft. Retake with more light if you can.', 0.51, '', [0.5, null], []],
    'gaze': ['The eyes look slightly aside.', 0.14, 'ratio', [null, 0.15], [ring(500, 700, 40), ring(700, 704, 40)]],
    'background-uniformity': ['The background is almost plain.', 0.09, '', [null, 0.1], [box(10, 10, 1180, 1480)]],
  };
  const unknown = ['recapture', 'face-cover', 'expression'];
  return IDS.map((id) => {
    const [advice, value, unit, range, where] = fails[id] ?? warned[id] ?? [];
    if (advice) {
      return check(id, value, unit, range, AUTHORITY, advice, fails[id] ? 'fail' : 'warn', where);
    }
    return unknown.includes(id)
      ? check(id, null, '', [null, null], STANDARD, 'No way to measure this is good enough yet.')
      : check(id, 0.02, 'ratio', [null, 0.1], STANDARD, 'This is as it should be.', 'pass',
        id === 'eyes-open' ? [box(460, 680, 80, 40), box(660, 684, 80, 40)] : []);
  });
}

function checksOf(crop, stage) {
  if (scenario.scenario === 'many' && stage === 'complete') {
    return manyChecks();
  }
  const fails = scenario.scenario === 'fail';
  const several = scenario.scenario === 'several';
  const stained = scenario.scenario === 'stained';
  const checks = [
    check('resolution', 1120, 'px', [600, null], AUTHORITY, 'The photo has enough pixels for the document.'),
    check('face-count', several ? 2 : 1, 'faces', [1, 1], STANDARD,
      several ? '2 faces were found. Retake alone, with no other person in the picture.' : 'One face was found.'),
    check('framing', null, '', [null, null], AUTHORITY,
      crop.withinPhoto ? 'The photo shows all that the document’s picture needs.' : LACKS,
      crop.withinPhoto ? 'pass' : 'fail'),
  ];
  if (crop.crownFromTop !== null) {
    checks.push(check('head-height', crop.chinFromTop - crop.crownFromTop, crop.unit, crop.headHeight, AUTHORITY,
      'The head measures what is asked for.'));
  }
  if (stage !== 'complete') {
    return checks;
  }
  return [
    ...checks,
    check('roll', 1.1, 'degrees', [-8, 8], STANDARD, 'The head is upright; what is left is turned level.'),
    check('yaw', fails ? 14.3 : 2.1, 'degrees', [-5, 5], STANDARD,
      fails ? 'The face is turned to the right of the picture. Retake facing the camera squarely.'
        : 'The face points at the camera.'),
    check('mouth-closed', fails ? 9.4 : 2.2, '%', [null, 5], STANDARD,
      fails ? 'The mouth is open. Retake with the mouth closed and a neutral face.' : 'The mouth is closed.'),
    check('sharpness', 0.71, '', [0.5, null], STANDARD, 'The face is a little soft. Retake with more light if you can.',
      fails ? 'warn' : 'pass'),
    ...lightChecks(),
    ...(foundHands ? [check('hands', 0.9, 'ratio', [null, 0.5], STANDARD, 'A hand is at the head. Lower it.')] : []),
    check('background-uniformity', fails ? null : stained ? 0.3 : 0.02, '', [null, 0.1], STANDARD,
      fails ? 'Too little background is in the photo to judge it. Leave space around the head.' : 'The background is even.'),
  ];
}

function lightChecks() {
  const dim = scenario.scenario === 'dim';
  const ids = ['under-exposure', 'over-exposure', 'washed-out', 'face-shadow', 'skin-colour'];
  return ids.map((id, i) =>
    check(id, 0.02, 'ratio', [null, 0.1], STANDARD, 'The light is as it should be.',
      scenario.scenario === 'burnt' ? (id === 'over-exposure' ? 'fail' : 'pass')
        : !dim || i % 3 !== 0 ? 'pass' : i === 0 ? 'warn' : 'fail'));
}

function refuse(document, backdrop = 'keep', reason = 'photo-too-tight', message = LACKS) {
  self.postMessage({type: 'refused', photo, document, backdrop, reason, message});
}

async function prepare({document, backdrop, insists}) {
  const report = reportOf(document, 'complete');
  if (scenario.scenario === 'late' && !answeredLate) {
    answeredLate = true;
    late = document;
    return;
  }
  if (!report.crop.withinPhoto) {
    refuse(document, backdrop);
    return;
  }
  held = undefined;
  const another = backdrop !== 'keep' && (backdrop !== 'auto' || scenario.scenario === 'stained');
  if (another) {
    self.postMessage({type: 'progress', photo, document, backdrop, share: 0.4});
    if (scenario.matting === 'held') {
      held = {document, backdrop};
      return;
    }
    if (scenario.matting === 'refused') {
      refuse(document, backdrop, 'background-not-separable', INSEPARABLE);
      return;
    }
    if (scenario.matting === 'doubtful' && !insists) {
      refuse(document, backdrop, 'background-doubtful', INSEPARABLE);
      return;
    }
  }
  const mm = report.crop.unit === 'mm';
  const width = 600;
  const height = Math.round((600 * report.crop.height) / report.crop.width);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  const [left, top] = report.crop.corners[0];
  const scale = width / (report.crop.width * report.crop.pxPerUnit);
  context.scale(scale, scale);
  context.rotate((-report.crop.rotation * Math.PI) / 180);
  context.translate(-left, -top);
  drawPortrait(context, another ? backdrop.replace('auto', '#d3d3d3') : undefined);
  const bytes = await (await canvas.convertToBlob({type: 'image/jpeg', quality: 0.9})).arrayBuffer();
  crop = await canvas.convertToBlob({type: 'image/png'});
  report.output = {
    px: [width, height],
    mm: mm ? [report.crop.width, report.crop.height] : null,
    dpi: 300, bytes: bytes.byteLength, format: 'JPEG', enlargement: 0.8, unchanged: false,
    background: backgroundOf(another, backdrop), light: {changed: false, checks: []},
  };
  if (another) {
    const {checks} = report.output.background;
    report.checks = [...report.checks.filter((old) => !checks.some(({id}) => id === old.id)), ...checks];
    const failed = report.checks.filter(({outcome}) => outcome === 'fail').length;
    Object.assign(report, verdictOf(failed, report.checks));
  }
  report.edits = ['cropped', 'rotated', 'scaled', ...(another ? ['background-replaced'] : []), 'compressed'];
  if (document.startsWith('qr-')) {
    report.ledger = report.edits.map((edit) => ({edit, detail: DETAILS[edit],
      permission: edit === 'compressed' || document === 'qr-permit-print' ? 'allowed' : 'unknown'}));
  }
  made = {photo, backdrop, mediaType: 'image/jpeg', fileName: document + '.jpg', report};
  self.postMessage({...made, type: 'prepared', bytes, report: JSON.stringify(report)}, [bytes]);
  if (scenario.hands === 'after the file' && !foundHands) {
    foundHands = true;
    self.postMessage({type: 'report', photo, report: JSON.stringify(reportOf(document, 'complete'))});
  }
}

/** Takes the picture that came back as the file. */
function relight({document, bytes, text}) {
  if (scenario.relighting === 'refused') {
    const refusal = {reason: 'light-worse', message: 'It meets the rules less well. The light stays as it was.'};
    self.postMessage({type: 'refused', photo, document, light: true, ...refusal});
  } else if (scenario.relighting === 'held') {
    held = {document, backdrop: null, light: true};
  } else {
    const {report} = made;
    const ledger = JSON.parse(text).edits.map(({edit, detail}) =>
      ({edit: 'light-changed', detail: `${edit} ${detail}`, permission: 'unknown'}));
    const checks = [{check: 'under-exposure', before: 'warn', after: 'pass'}];
    const output = {...report.output, bytes: bytes.byteLength, light: {changed: true, checks}};
    const relit = {...report, ledger, output};
    self.postMessage({...made, type: 'relit', document, bytes, report: JSON.stringify(relit)}, [bytes]);
  }
}

function backgroundOf(another, backdrop) {
  if (!another) {
    const note = backdrop === 'keep' ? 'The background was left as it is.' : 'Nothing was found wrong with it.';
    return {replaced: false, colour: null, name: null, confidence: null, grade: null, note, checks: []};
  }
  const doubtful = scenario.matting === 'doubtful';
  return {
    replaced: true, colour: backdrop, name: 'Some colour', confidence: doubtful ? 0.713 : 0.93,
    grade: doubtful ? 'doubtful' : 'good',
    note: doubtful ? HARD_TO_TELL : 'It was replaced and passes.',
    checks: [
      check('background-uniformity', 0.01, '', [null, 0.1], STANDARD, 'The background is even.'),
      check('backdrop-holes', doubtful ? 2.5 : 0, '%', [null, 0.25], STANDARD,
        doubtful ? 'Parts of hair, clothes or jewellery are missing.' : 'Nothing of the person is missing.'),
    ],
  };
}

function placed({x, y}) {
  return {x, y: scenario.scenario === 'tight' ? y - TIGHT : y};
}

function pair({x, y}) {
  return [x, y];
}

function draw() {
  const context = new OffscreenCanvas(WIDTH / 2, HEIGHT / 2).getContext('2d');
  context.scale(0.5, 0.5);
  drawPortrait(context);
  return context.getImageData(0, 0, WIDTH / 2, HEIGHT / 2).data.buffer;
}

function drawPortrait(context, backdrop = '#e4e6e4') {
  const ellipse = (x, y, width, height, colour) => {
    context.fillStyle = colour;
    context.beginPath();
    context.ellipse(x, y, width, height, 0, 0, 2 * Math.PI);
    context.fill();
  };
  context.fillStyle = backdrop;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.translate(0, placed({x: 0, y: 0}).y);
  ellipse(600, 1540, 520, 440, '#39506b');
  context.fillStyle = '#c99a7c';
  context.fillRect(510, 900, 180, 240);
  ellipse(600, 640, 262, 268, '#3b2a20');
  ellipse(600, 730, 214, 252, '#dcae90');
  ellipse(600, 480, 190, 90, '#3b2a20');
  for (const {x, y} of EYES) {
    ellipse(x, y, 36, 15, '#fff');
    ellipse(x, y, 14, 14, '#3a2d22');
  }
  ellipse(600, 880, 62, 12, '#a8564e');
  ellipse(600, 790, 22, 16, '#c9937a');
}
