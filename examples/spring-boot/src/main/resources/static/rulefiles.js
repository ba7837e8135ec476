// SPDX-License-Identifier: Apache-2.0
// Rule files of a secretariat: their changes in words, and whether they are used.
import { element } from './dom.js';
import { changed, state } from './state.js';
import { desk, sheetOf } from './service.js';
import { notice } from './notice.js';
import { ruleSetName, word } from './words.js';
import { placeName } from './places.js';

const byId = id => document.getElementById(id);

const sheets = rules => rules.map(({ name, content }) => ({ name, content }));

/** The rule files that are used, as the service takes them. */
export function used() {
    return sheets(state.rules.filter(rule => rule.used));
}

/** The rule set to judge by where a document names one: the edition of a rule file that is based on it, else that one. */
export function editionOf(ruleSet) {
    return state.rules.find(rule => rule.used && rule.basedOn === ruleSet)?.ruleSet ?? null;
}

/** Takes rule files in; of one that has problems all of them are listed, and nothing of it is used. */
export async function take(files) {
    const given = (await Promise.all([...files].map(sheetOf))).filter(sheet => sheet !== null);
    const others = state.rules.filter(rule => given.every(({ name }) => name !== rule.name));
    try {
        const all = [...sheets(others), ...given];
        const answers = await (await desk('rules', { rules: all })).json();
        state.rules = answers.map((rule, position) => ({ ...rule, content: all[position].content, used: others[position]?.used ?? true }));
        byId('rule-problems').replaceChildren();
        notice(word('rules.taken', { number: given.length }));
        changed(true);
    } catch (error) {
        if (!error.problem) throw error;
        refuse(error.problem);
    }
}

function refuse(problem) {
    const problems = problem.problems ?? [{ place: '1:1', message: problem.detail ?? '' }];
    notice(word('rules.refused'), true);
    byId('rule-problems').replaceChildren(element('h3', {}, word('rules.refused')), element('ul', { class: 'problems' },
        problems.map(({ input, place, path, message }) => element('li', {}, element('strong', {}, `${input ?? ''} ${placeName(place)}`), ` ${path ? `${path}: ` : ''}${message}`))));
}

/** The words of the changes again, in the language of the page. */
export async function retell() {
    if (state.rules.length === 0) return;
    const answers = await (await desk('rules', { rules: sheets(state.rules) })).json();
    state.rules = state.rules.map((rule, position) => ({ ...rule, changes: answers[position].changes }));
}

export function list() {
    byId('rule-files').replaceChildren(...state.rules.map((rule, index) => element('section', { class: 'rule-file' },
        element('h3', {}, ruleSetName(rule.ruleSet)),
        element('p', { class: 'small' }, rule.name, rule.basedOn ? ` · ${word('rules.based', { base: ruleSetName(rule.basedOn) })}` : ''),
        element('div', { class: 'check' }, element('input', { type: 'checkbox', id: `use-${index}`, checked: rule.used, onchange: ({ target }) => {
            rule.used = target.checked;
            changed(true);
        } }), element('label', { for: `use-${index}` }, word(rule.basedOn ? 'rules.use' : 'rules.use.whole'))),
        rule.changes.length === 0 ? null : element('ul', { class: 'changes' }, rule.changes.map(text => element('li', {}, ...paragraph(text)))),
        element('button', { type: 'button', class: 'quiet', onclick: () => {
            state.rules.splice(index, 1);
            changed(true);
        } }, word('remove.this', { name: rule.name })))));
}

/** The first line is what was changed. The lines are of 80 columns: one that goes on does not begin with a capital. */
function paragraph(text) {
    const plain = text.replace(/\n\s+(?=\p{Ll}|\()/gu, ' ').split(/\n\s*/).map(line => line.trim()).filter(Boolean);
    return [element('strong', {}, plain[0]), ...plain.slice(1).map(line => element('p', {}, line))];
}
