// The code that a portal developer pastes.

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A script tag and the widget's tag, with the attributes it has now (`[name, value]`). */
export function snippet(tag, attributes) {
  // Where the feed is comes first: it is what every widget is given.
  const isSrc = ([name]) => name === 'src';
  const ordered = [...attributes.filter(isSrc), ...attributes.filter((each) => !isSrc(each))];
  const set = ordered.map(([name, value]) => (value === '' ? name : `${name}="${escape(value)}"`));
  const inline = ['', ...set].join(' ');
  const open = inline.length > 60 ? `${set.map((text) => `\n  ${text}`).join('')}\n` : inline;
  return `<script type="module" src="/dangjian-widgets/${tag.slice('dj-'.length)}.js"></script>

<${tag}${open}></${tag}>`;
}
