// Installs the npm packages that package-lock.json pins, unless they are already there: `npm ci` deletes and downloads
// everything each time, which a build that repeats many times a day should not pay for.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

const INSTALLED = 'node_modules/.installed-lockfile';

const lockfile = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(INSTALLED) || readFileSync(INSTALLED, 'utf8') !== lockfile) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {stdio: 'inherit'});
  writeFileSync(INSTALLED, lockfile);
}
