// SPDX-License-Identifier: Apache-2.0
// What one value is filled in with.
import { Digits } from './json.js';
import { element } from './dom.js';
import { change } from './state.js';
import { typed, written } from './numbers.js';
import { language, word } from './words.js';

const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** What is written at a place, as a person reads it. */
export function shown(value) {
    if (value instanceof Digits) return written(value.text, language());
    return typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : '';
}

/** The input for a kind of value; `attributes` are those of the element. */
export function input(kind, at, { options = [], zone } = {}, attributes = {}, redraw = false) {
    const put = (value, drawAnew = redraw) => change(at.path, () => at.put(value), drawAnew);
    const value = at.get();
    const common = { ...attributes, 'data-path': at.path, autocomplete: 'off' };
    const text = event => put(event.target.value === '' ? undefined : event.target.value);
    switch (kind) {
        case 'long':
            return element('textarea', { rows: 3, ...common, oninput: text }, shown(value));
        case 'amount': case 'count': case 'times':
            return number(kind, value, common, put);
        case 'day':
            return value === undefined || DAY.test(value)
                ? element('input', { type: 'date', ...common, value: shown(value), oninput: text })
                : element('input', { ...common, value: shown(value), oninput: text });
        case 'time':
            return time(value, common, put, zone);
        case 'flag':
            return select([['true', word('yes')], ['false', word('no')]], value, common,
                chosen => put(chosen === '' ? undefined : chosen === 'true' ? true : chosen === 'false' ? false : chosen));
        case 'choice':
            return select(options.map(({ code, title }) => [code, title]), value, common,
                chosen => put(chosen === '' ? undefined : chosen));
        default:
            return element('input', { ...common, value: shown(value), oninput: text });
    }
}

function number(kind, value, common, put) {
    return element('input', {
        ...common, value: shown(value), inputmode: kind === 'count' ? 'numeric' : 'decimal', class: 'number',
        oninput: event => {
            const { value: text } = event.target;
            put(text.trim() === '' ? undefined : typed(text, kind === 'count').value ?? text);
        },
    });
}

/** What stands there and is no option stays one, so that it is not lost. */
function select(options, value, common, choose) {
    const now = shown(value);
    const known = options.some(([code]) => code === now) || now === '' ? options : [...options, [now, now]];
    return element('select', { ...common, onchange: event => choose(event.target.value) },
        element('option', { value: '' }, word('choose')),
        known.map(([code, title]) => element('option', { value: code, selected: code === now }, title)));
}

/** A time is typed as it is at the place of the rules; the document states how far that is from UTC. */
function time(value, common, put, zone) {
    const [, local] = TIME.exec(value ?? '') ?? [];
    if (value !== undefined && local === undefined) {
        return element('input', { ...common, value: shown(value), oninput: event => put(event.target.value || undefined) });
    }
    return element('input', {
        type: 'datetime-local', ...common, value: local ?? '',
        oninput: ({ target }) => put(target.value === '' ? undefined : `${target.value.slice(0, 16)}:00${offset(target.value, zone)}`),
    });
}

function offset(local, zone) {
    const at = new Date(`${local.slice(0, 16)}Z`);
    const named = new Intl.DateTimeFormat('en', { timeZone: zone ?? 'Europe/Oslo', timeZoneName: 'longOffset' })
        .formatToParts(at).find(({ type }) => type === 'timeZoneName').value;
    return named === 'GMT' ? 'Z' : named.slice(3);
}
