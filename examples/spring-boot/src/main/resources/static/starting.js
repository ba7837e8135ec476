// SPDX-License-Identifier: Apache-2.0
// How a document comes into the form: a new one of a kind, a text, an example, or what a link asks for.
import { read } from './json.js';
import { element } from './dom.js';
import { change, changed, state } from './state.js';
import { notice } from './notice.js';
import { language, ruleSetName, word } from './words.js';

const byId = id => document.getElementById(id);

function start(ruleSet) {
    change(null, () => Object.assign(state, {
        tree: new Map([['ruleSet', ruleSet]]), name: '', ruleSet, all: false, touched: new Set(), carried: [], chosen: -1,
    }), true);
    byId('form').focus();
}

/** The document as text is the document too. */
export function takeText(text, isNew) {
    let tree = null;
    try {
        tree = read(text);
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
    }
    byId('json-fault').hidden = tree instanceof Map || text.trim() === '';
    if (!(tree instanceof Map)) {
        changed();
        return;
    }
    const named = tree.get('ruleSet');
    change(isNew ? null : 'json', () => Object.assign(state, {
        tree, all: true, ruleSet: typeof named === 'string' ? named : state.ruleSet,
        ...(isNew ? { name: '', touched: new Set(), carried: [], chosen: -1 } : {}),
    }), isNew);
}

/** The kinds of document that can be filled in here, or in the blank form of each. */
export function listSets(ruleSets) {
    byId('start-sets').replaceChildren(...ruleSets.map(({ ruleSet, document: kind }) => element('li', {},
        element('button', { type: 'button', 'data-start': ruleSet, onclick: () => start(ruleSet) }, ruleSetName(ruleSet)),
        blankForm(ruleSet, kind === 'Budget' ? word('blank.excel') : word('blank.word')))));
}

function blankForm(ruleSet, name) {
    return element('a', { href: `api/rules/${ruleSet}/form?lang=${language()}`, download: true, 'aria-label': `${name}: ${ruleSetName(ruleSet)}` }, name);
}

export async function example() {
    const text = await (await fetch('examples/no-budget-broken.json')).text();
    takeText(text, true);
}

/** A link opens a rule set or an example; where a draft is kept, only if the person wants it. */
export async function follow(link, ruleSets) {
    const ruleSet = link.get('rules');
    const isKnown = ruleSets.some(set => set.ruleSet === ruleSet);
    if (ruleSet !== null && !isKnown) notice(word('rules.unknown', { name: ruleSet }), true);
    else if (state.tree !== null && ruleSet !== state.ruleSet && (isKnown || link.has('example'))) {
        const name = isKnown ? ruleSetName(ruleSet) : word('example');
        notice(word('link.kept', { name: ruleSetName(state.ruleSet) }), false, ' ',
            element('button', { type: 'button', class: 'small-button', onclick: () => {
                notice('');
                if (isKnown) start(ruleSet);
                else example();
            } }, name));
    } else if (state.tree === null && isKnown) start(ruleSet);
    else if (state.tree === null && link.has('example')) await example();
}
