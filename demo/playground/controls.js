// A form with a real control for each attribute of a widget.
import {html, nothing} from 'lit';
import {say} from '../page/language.js';
import {wordsFor} from './attributes.js';

/**
 * The form. `valueOf(name)` is what an attribute holds (undefined when it is not set); `set(name, value)` changes it,
 * undefined takes it away; `suggest(name)` lists values to choose from.
 */
export function form(attributes, feeds, {valueOf, set, suggest}) {
  const group = (title, members) =>
    html`<fieldset>
      <legend>${say(title)}</legend>
      ${members.map((attribute) => field(attribute, {valueOf, set, suggest}))}
    </fieldset>`;
  return html`
    <fieldset>
      <legend>${say('数据')}</legend>
      <div class="field">
        <label for="feed">${say('示例数据')}</label>
        <select id="feed" @change=${({target}) => set('src', target.value)}>
          ${feeds.map(
            ([address, name]) =>
              html`<option value=${address} .selected=${address === valueOf('src')}>${say(name)}</option>`,
          )}
        </select>
      </div>
    </fieldset>
    ${group(
      '这个组件的属性',
      attributes.filter(({isShared}) => !isShared),
    )}
    ${group(
      '各组件共有的属性',
      attributes.filter(({isShared}) => isShared),
    )}
  `;
}

function field(attribute, {valueOf, set, suggest}) {
  const {name} = attribute;
  const id = `attribute-${name}`;
  return html`<div class="field ${attribute.control}">
    <label for=${id}><code>${name}</code> <span>${wordsFor(attribute)}</span></label>
    ${control(attribute, id, valueOf(name), (value) => set(name, value), suggest(name))}
  </div>`;
}

function control({control: kind, options, initial}, id, value, set, suggested) {
  const onText = ({target}) => set(target.value === '' ? undefined : target.value);
  switch (kind) {
    case 'switch':
      return html`<input
        id=${id}
        type="checkbox"
        role="switch"
        .checked=${value !== undefined}
        @change=${({target}) => set(target.checked ? '' : undefined)}
      />`;
    case 'choice':
      return html`<select
        id=${id}
        @change=${({target}) => set(target.value === initial ? undefined : target.value)}
      >
        ${options.map(
          (option) =>
            html`<option value=${option} .selected=${option === (value ?? initial)}>${option}</option>`,
        )}
      </select>`;
    case 'number':
      return html`<input
        id=${id}
        type="number"
        min="0"
        placeholder=${initial}
        .value=${value ?? ''}
        @change=${onText}
      />`;
    case 'day':
      return html`<input id=${id} type="date" .value=${value ?? ''} @change=${onText} />`;
    case 'json':
      return html`<textarea
        id=${id}
        rows="2"
        spellcheck="false"
        .value=${value ?? ''}
        @change=${onText}
      ></textarea>`;
    default: {
      const list = [...options, ...suggested];
      return html`<input
          id=${id}
          type="text"
          spellcheck="false"
          placeholder=${initial === 'undefined' ? '' : initial}
          list=${list.length > 0 ? `${id}-list` : nothing}
          .value=${value ?? ''}
          @change=${onText}
        />${
          list.length > 0
            ? html`<datalist id="${id}-list">
                ${list.map((option) => html`<option value=${option}></option>`)}
              </datalist>`
            : nothing
        }`;
    }
  }
}
