import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';

/** What writes the index is the code that reads it. */
const ENGINE = '../shared-geometry/target/classes';
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

/** What the page lists and finds documents by, while their rules are on the way. */
export function documentIndex() {
  const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';
  return execFileSync(java, ['-cp', ENGINE, 'build/DocumentIndex.java'], {input: catalogue()});
}
