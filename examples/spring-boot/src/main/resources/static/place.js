// SPDX-License-Identifier: Apache-2.0
// A place in the document, which comes into being when something is written there.
import { state } from './state.js';

/** The document itself. */
export const root = { path: '', get: () => state.tree, ensure: () => state.tree, put: value => { state.tree = value; } };

/** A field of the map at a place. */
export function field(parent, name) {
    return place(parent, parent.path === '' ? name : `${parent.path}.${name}`,
        () => mapAt(parent)?.get(name),
        value => {
            const map = parent.ensure(() => new Map());
            if (value === undefined) map.delete(name);
            else map.set(name, value);
        });
}

/** A key of a map, such as the number of a question. */
export function key(parent, name) {
    return { ...field(parent, name), path: `${parent.path}[${name}]` };
}

/** An element of the list at a place. */
export function element(parent, index) {
    return place(parent, `${parent.path}[${index}]`, () => listAt(parent)[index], value => { parent.ensure(() => [])[index] = value; });
}

/** The text of the element of a list that has a code, such as a section. */
export function coded(parent, code) {
    const find = () => listAt(parent).find(one => one instanceof Map && one.get('code') === code);
    return place(parent, `${parent.path}[${code}]`, () => find()?.get('text'), value => {
        const list = parent.ensure(() => []);
        const one = find();
        if (one !== undefined && value !== undefined) one.set('text', value);
        else if (value !== undefined) list.push(new Map([['code', code], ['text', value]]));
        else if (one !== undefined && [...one.keys()].every(name => name === 'code' || name === 'text')) list.splice(list.indexOf(one), 1);
        else one?.delete('text');
    });
}

export function mapAt(at) {
    const value = at.get();
    return value instanceof Map ? value : undefined;
}

export function listAt(at) {
    const value = at.get();
    return Array.isArray(value) ? value : [];
}

function place(parent, path, get, put) {
    return {
        path, get, put,
        ensure(make) {
            const value = get();
            const made = make();
            if (Array.isArray(made) ? Array.isArray(value) : value instanceof Map) return value;
            put(made);
            return made;
        },
    };
}
