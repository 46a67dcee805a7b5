import {html, nothing} from 'lit';
import {searchIcon} from '../frame/search-icon.js';
import {facetCounts} from './facets.js';
import {FACETS, type Facet} from './groups.js';
import type {Honour} from './model.js';
import type {FilterParts} from './parts.js';

/** A search field, and for each field with more than one value a choice that says how many each would leave. */
export function filterTools(honours: readonly Honour[], parts: FilterParts) {
  const {words, filter, query, onQuery} = parts;
  return html`
    <label class="field search">
      ${searchIcon}
      <input
        type="search"
        aria-label=${words.own.search}
        placeholder=${words.own.search}
        .value=${query}
        @input=${(event: Event) => onQuery((event.target as HTMLInputElement).value)}
      />
    </label>
    ${FACETS.map((facet) => facetChoice(facet, facetCounts(honours, filter, facet), parts))}
  `;
}

function facetChoice(
  facet: Facet,
  counts: ReturnType<typeof facetCounts>,
  {words: {own, format}, filter, onFacet}: FilterParts,
) {
  if (counts.length < 2) return nothing;
  const chosen = filter[facet];
  const name = (value: string) => (facet === 'year' ? format.year(value) : value);
  return html`<label class="field"
    ><select
      aria-label=${own[facet]}
      @change=${(event: Event) => onFacet(facet, (event.target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${chosen === ''}>${own.all[facet]}</option>
      ${counts.map(
        ([value, count]) =>
          html`<option value=${value} .selected=${chosen === value}>
            ${own.option(name(value), format.number(count))}
          </option>`,
      )}
    </select></label
  >`;
}
