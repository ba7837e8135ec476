// SPDX-License-Identifier: Apache-2.0
// The form of a rule set. The service states the fields; the document is the only state.
import { element } from './dom.js';
import { change, changed, state } from './state.js';
import { coded, element as elementOf, field as fieldOf, key as keyOf, listAt, mapAt, root } from './place.js';
import { input } from './inputs.js';
import { drawBudget } from './table.js';
import { word } from './words.js';

const form = document.getElementById('form');
let conditions = new Set();

/** Draws the form, and leaves the focus where it was. */
export function draw(fields) {
    const focused = document.activeElement?.dataset.path;
    const from = document.activeElement?.selectionStart;
    conditions = new Set();
    collect(fields);
    const asked = fields.filter(field => field.asked || isGiven(field));
    const other = fields.filter(field => !asked.includes(field));
    form.replaceChildren(...asked.map(field => part(field, at(root, field))).flat(),
        ...(other.length === 0 ? [] : [element('details', { class: 'other' }, element('summary', {}, word('form.other')),
            ...other.map(field => part(field, at(root, field))))]));
    const again = focused === undefined ? null : form.querySelector(`[data-path="${CSS.escape(focused)}"]`);
    if (again && document.activeElement !== again) {
        again.focus();
        if (typeof from === 'number' && again.type === 'text') again.setSelectionRange(from, from);
    }
}

function at(parent, { name }) {
    return name === '' ? parent : fieldOf(parent, name);
}

function isGiven(field) {
    return field.name === '' || state.tree?.has(field.name);
}

function collect(fields = []) {
    fields.forEach(({ when, fields: parts }) => {
        if (when) conditions.add(when.at);
        collect(parts);
    });
}

function applies({ when }, place) {
    if (!when || place.get() !== undefined) return true;
    return String(mapAt(root)?.get(when.at) ?? '') === when.code;
}

function part(field, place) {
    const { kind, fields = [], name } = field;
    switch (kind) {
        case 'budget':
            return drawBudget(place, field);
        case 'record':
            return group(field, place, fields.map(each => part(each, fieldOf(place, each.name))));
        case 'list':
            return list(field, place);
        case 'codes':
            return codes(field, place);
        case 'answers':
            return keyed(field, place, keyOf, [...(mapAt(place)?.keys() ?? [])]);
        case 'sections':
            return keyed(field, place, coded, listAt(place).filter(one => one instanceof Map).map(one => one.get('code')).filter(Boolean));
        default:
            return labelled(field, place, name);
    }
}

function labelled(field, place) {
    const id = `f-${place.path}`;
    const help = helpOf(field, id);
    return element('div', { class: `field ${field.kind}`, 'data-field': place.path },
        element('label', { for: id }, field.title, weight(field)), help,
        input(field.kind, place, field, { id, 'aria-describedby': help ? `${id}-help` : null }, conditions.has(place.path)),
        element('div', { class: 'beside' }));
}

/** How much the rules ask for it: nothing is said of what they only look at. */
function weight({ severity }) {
    return severity === undefined ? null : element('span', { class: `weight ${severity}` }, word(`severity.${severity}`));
}

function helpOf({ help = [] }, id) {
    return help.length === 0 ? null : element('div', { class: 'help', id: `${id}-help` }, help.map(text => element('p', {}, text)));
}

function group(field, place, content, ...after) {
    return element('fieldset', { class: `group ${field.kind}`, 'data-field': place.path },
        element('legend', {}, field.title, weight(field)), helpOf(field, `f-${place.path}`), content, after,
        element('div', { class: 'beside' }));
}

function keyed(field, place, of, given) {
    const known = field.fields ?? [];
    const more = given.filter(code => known.every(({ name }) => name !== code)).map(name => ({ name, kind: 'long', title: name }));
    return group(field, place, [...known, ...more]
        .map(each => [each, of(place, each.name)])
        .filter(([each, at]) => applies(each, at))
        .map(([each, at]) => labelled(each, at)));
}

function codes(field, place) {
    const given = listAt(place);
    const { options = [] } = field;
    if (options.length === 0) {
        const text = { ...place, get: () => given.join(', ') || undefined,
            put: value => place.put(value === undefined ? undefined : value.split(',').map(code => code.trim()).filter(Boolean)) };
        return labelled({ ...field, kind: 'text' }, text);
    }
    const all = [...options, ...given.filter(code => options.every(option => option.code !== code)).map(code => ({ code, title: code }))];
    return group(field, place, all.map(({ code, title }) => {
        const id = `f-${place.path}-${code}`;
        return element('div', { class: 'check' }, element('input', {
            type: 'checkbox', id, checked: given.includes(code), 'data-path': `${place.path}[${code}]`,
            onchange: ({ target }) => change(`${place.path}[${code}]`, () => {
                const now = listAt(place).filter(other => other !== code);
                place.put(target.checked ? [...now, code] : now.length === 0 ? undefined : now);
            }),
        }), element('label', { for: id }, title));
    }));
}

function list(field, place) {
    const items = listAt(place);
    return group(field, place, items.map((item, index) => {
        const one = elementOf(place, index);
        const name = word('number', { number: index + 1 });
        return element('fieldset', { class: 'item', 'data-field': one.path }, element('legend', {}, `${field.title}, ${name}`),
            field.fields.map(each => part(each, fieldOf(one, each.name))),
            element('button', { type: 'button', class: 'quiet', onclick: () => remove(place, index) }, word('remove.this', { name })),
            element('div', { class: 'beside' }));
    }), element('button', { type: 'button', 'data-add': place.path, onclick: () => add(place) }, word('add.to', { name: field.title.toLowerCase() })));
}

function add(place) {
    change(null, () => place.ensure(() => []).push(new Map()), true);
    const last = `${place.path}[${listAt(place).length - 1}]`;
    form.querySelector(`[data-field="${CSS.escape(last)}"]`)?.querySelector('input, select, textarea')?.focus();
}

function remove(place, index) {
    change(null, () => {
        const left = listAt(place).filter((one, position) => position !== index);
        place.put(left.length === 0 ? undefined : left);
    }, true);
    form.querySelector(`[data-add="${CSS.escape(place.path)}"]`)?.focus();
}

/** Leaves a place as touched when the person leaves it, so that what is missing there is shown. */
form.addEventListener('focusout', ({ target }) => {
    const path = target.dataset?.path;
    if (path && !state.touched.has(path)) {
        state.touched.add(path);
        changed();
    }
});
