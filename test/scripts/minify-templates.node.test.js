// What the embed build leaves out of templates, and what it must not touch.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseAst} from 'vite';
import {minifyTemplates} from '../../scripts/minify-templates.js';

const minified = (code) => minifyTemplates().transform.call({parse: parseAst}, code, '/x/src/a.ts').code;

test('white space and comments leave a style sheet, the rest stays', () => {
  assert.equal(
    minified(
      "a = css`\n  :host( :not([b]) ) > p ,\n  q :hover {\n    /* it's c */ color: ${red};\n    margin: 0 0.5em -0.2em 10.5px;\n  }\n`;",
    ),
    'a = css` :host( :not([b]) ) > p,q :hover{color:${red};margin:0 .5em -.2em 10.5px}`;',
  );
});

test('what a style sheet says in quotes stays as it is', () => {
  assert.equal(
    minified(`a = css\`p::before { content: ' ;  { '; }\`;`),
    `a = css\`p::before{content:' ;  { '}\`;`,
  );
});

test('elements keep one space between them, and expressions their own templates', () => {
  assert.equal(
    minified('a = html`\n  <b>x</b>\n  ${c.map((d) => html`<i>\n y</i>`)}  <u></u>`;'),
    'a = html` <b>x</b> ${c.map((d) => html`<i> y</i>`)} <u></u>`;',
  );
});

test('other templates stay as they are', () => {
  const code = 'a = text`two  spaces`; b = css`p  {}`;';
  assert.equal(minified(code), 'a = text`two  spaces`; b = css`p{}`;');
});
