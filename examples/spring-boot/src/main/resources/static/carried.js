// SPDX-License-Identifier: Apache-2.0
// What could not be read of the file that the document was opened from. It must be seen before the document counts as mended, since the
// form has no place for all of it.
import { element } from './dom.js';
import { change, state } from './state.js';
import { placeName } from './places.js';
import { word } from './words.js';

export function list() {
    const box = document.getElementById('carried');
    box.hidden = state.carried.length === 0;
    box.replaceChildren(element('h3', {}, word('carried')), element('p', {}, word('carried.meaning')),
        ...state.carried.map(({ place, message, seen }, index) => element('div', { class: 'check' },
            element('input', { type: 'checkbox', id: `carried-${index}`, checked: seen,
                onchange: ({ target }) => change(null, () => { state.carried[index].seen = target.checked; }) }),
            element('label', { for: `carried-${index}` }, element('strong', {}, placeName(place, state.name)), ' ', message))));
}
