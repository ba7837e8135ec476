// SPDX-License-Identifier: Apache-2.0
// What the person works on. It is kept in the browser only, so that it survives a reload.
import { read, write } from './json.js';

const KEY = 'rettesnor';
const MOST_UNDONE = 200;
const SAVE_AFTER = 250;

/**
 * The document in the form, and what lies around it.
 *   tree       the document, a map as json.js reads it; null for none
 *   name       what its file is called
 *   ruleSet    the rule set that its form is made of
 *   touched    the paths of what was filled in
 *   all        whether everything is checked, not only what was touched
 *   carried    problems of the file that it was opened from, each { place, message, seen }
 *   files      dropped files, each { name, content, ruleSet, named }: the rule set that was chosen for it, and the one that it names
 *   chosen     the position of the file that is looked at, -1 for the document in the form
 *   rules      dropped rule files, each { name, content, ruleSet, document, basedOn, changes, used }
 *   decisions  each { document, judgements, waivers }
 *   office     who judges, and what letters need
 */
export const state = {
    tree: null, name: '', ruleSet: '', touched: new Set(), all: false, carried: [], files: [], chosen: -1, rules: [], decisions: [],
    office: {}, tab: 'fill',
};

let undone = [];
let done = [];
let lastKey = null;
let saving;
let isKept = true;
const listeners = [];

/** Calls back after each change; `redraw` is whether the form is to be drawn anew. */
export function onChange(listener) {
    listeners.push(listener);
}

export function changed(redraw = false) {
    clearTimeout(saving);
    saving = setTimeout(save, SAVE_AFTER);
    listeners.forEach(listener => listener(redraw));
}

/** Changes the document. Changes of one key one after the other, such as the letters of a word, are undone as one. */
export function change(key, doIt, redraw = false) {
    if (key === null || key !== lastKey) {
        done.push(snapshot());
        if (done.length > MOST_UNDONE) done.shift();
        undone = [];
    }
    lastKey = key;
    doIt();
    if (key) state.touched.add(key);
    changed(redraw);
}

function snapshot() {
    const { tree, name, ruleSet, all, touched, carried } = state;
    return { text: tree === null ? null : write(tree), name, ruleSet, all, touched: [...touched], carried: carried.map(one => ({ ...one })) };
}

function restore({ text, touched, ...rest }) {
    Object.assign(state, rest, { tree: text === null ? null : read(text), touched: new Set(touched) });
}

function step(from, to) {
    if (from.length === 0) return;
    to.push(snapshot());
    restore(from.pop());
    lastKey = null;
    changed(true);
}

export const undo = () => step(done, undone);
export const redo = () => step(undone, done);
export const canUndo = () => done.length > 0;
export const canRedo = () => undone.length > 0;

/** Whether all of it could be kept in the browser. */
export const kept = () => isKept;

function save() {
    const { files, chosen, rules, decisions, office, tab } = state;
    const all = { ...snapshot(), files, chosen, rules, decisions, office, tab };
    try {
        localStorage.setItem(KEY, JSON.stringify(all));
        isKept = true;
    } catch (error) {
        isKept = false;
        console.info(error.name);
    }
}

/** Takes up what was kept. */
export function load() {
    try {
        const kept = localStorage.getItem(KEY);
        if (kept !== null) restore(JSON.parse(kept));
    } catch (error) {
        console.info(error.name);
    }
}

/** Forgets everything that is kept in the browser. */
export function forget() {
    done = [];
    undone = [];
    Object.assign(state, { tree: null, name: '', ruleSet: '', touched: new Set(), all: false, carried: [], files: [], chosen: -1, rules: [],
        decisions: [], office: {} });
    changed(true);
}

window.addEventListener('pagehide', save);

/** The page in two windows is one desk: what is done in one is seen in the other. */
window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY || newValue === null) return;
    const { tab } = state;
    done.push(snapshot());
    lastKey = null;
    restore({ ...JSON.parse(newValue), tab });
    listeners.forEach(listener => listener(true));
});
