// Installs the npm packages that package-lock.json pins, unless they are already there: `npm ci` deletes and downloads
// everything each time, which a build that repeats many times a day should not pay for.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

const INSTALLED = 'node_modules/.installed-lockfile';

const locked = readFileSync('package-lock.json');
for (const [folder, {integrity}] of Object.entries(JSON.parse(locked).packages)) {
  if (folder !== '' && !integrity) {
    throw new Error(`package-lock.json has no digest of ${folder}: anything could come in its name`);
  }
}
const lockfile = createHash('sha256').update(locked).digest('hex');
if (!existsSync(INSTALLED) || readFileSync(INSTALLED, 'utf8') !== lockfile) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {stdio: 'inherit'});
  writeFileSync(INSTALLED, lockfile);
}
