// Writes the version of package.json into the source and the lock file: `npm run release` does, after the version was raised.
import {readFileSync, writeFileSync} from 'node:fs';

const url = (path) => new URL(`../${path}`, import.meta.url);
const read = (path) => readFileSync(url(path), 'utf8');
const {version} = JSON.parse(read('package.json'));

const source = 'src/widget/version.ts';
writeFileSync(url(source), read(source).replace(/'[^']*'/, `'${version}'`));

const lock = JSON.parse(read('package-lock.json'));
lock.version = lock.packages[''].version = version;
writeFileSync(url('package-lock.json'), JSON.stringify(lock, null, 2) + '\n');
