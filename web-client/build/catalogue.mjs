import {readdirSync, readFileSync} from 'node:fs';

const DOCUMENTS = '../shared-geometry/src/main/resources/documents';

/** All documents' rules in one text, in the order of their files' names, without the comments meant for their authors. */
export function catalogue() {
  const texts = readdirSync(DOCUMENTS)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(`${DOCUMENTS}/${file}`, 'utf8').replace(/^#.*\n/gm, ''));
  if (texts.length === 0) {
    throw new Error(`There are no documents in ${DOCUMENTS}`);
  }
  return Buffer.from(texts.join('\n'));
}
