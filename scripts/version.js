// Writes the version of package.json into the source: `npm run release` does, after the version was raised.
import {readFileSync, writeFileSync} from 'node:fs';

const path = new URL('../src/widget/version.ts', import.meta.url);
const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
writeFileSync(path, readFileSync(path, 'utf8').replace(/'[^']*'/, `'${version}'`));
