// A build plugin: white space and comments in `css`, `html` and `svg` templates do not travel to visitors.
import MagicString from 'magic-string';

const outsideQuotes = (text, change) =>
  text
    .split(/("[^"]*"|'[^']*')/)
    .map((part, place) => (place % 2 ? part : change(part)))
    .join('');

const css = (text) =>
  outsideQuotes(text.replaceAll(/\/\*[\s\S]*?\*\//g, ''), (part) =>
    part
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?([{};,]) ?/g, '$1')
      .replaceAll(/([\w-]): /g, '$1:')
      .replaceAll(/(^|[\s:,(+*/-])0\.(?=\d)/g, '$1.')
      .replaceAll(';}', '}'),
  );

// Between elements one space remains of many: it may be seen.
const html = (text) => text.replaceAll(/\s+/g, ' ');

const minify = {css, html, svg: html};

/** @returns {import('vite').Plugin} */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code, id) {
    if (!/\/src\/.+\.ts$/.test(id) || !/\b(css|html|svg)`/.test(code)) return undefined;
    const shortened = new MagicString(code);
    visit(this.parse(code), (node) => {
      if (node.type !== 'TaggedTemplateExpression') return;
      const shorten = minify[node.tag.name];
      if (!shorten) return;
      for (const {start, end} of node.quasi.quasis)
        if (end > start) shortened.update(start, end, shorten(code.slice(start, end)));
    });
    return {code: shortened.toString(), map: shortened.generateMap({hires: 'boundary'})};
  },
});

function visit(node, enter) {
  if (Array.isArray(node)) return node.forEach((each) => visit(each, enter));
  if (typeof node?.type !== 'string') return;
  enter(node);
  for (const value of Object.values(node)) if (typeof value === 'object') visit(value, enter);
}
