// SPDX-License-Identifier: Apache-2.0
// What the service says of the document.
import { element } from './dom.js';
import { word } from './words.js';

const outcomes = ['VIOLATED', 'NOT_EVALUATED', 'TO_JUDGE', 'PASSED', 'NOT_APPLICABLE'];
const byId = id => document.getElementById(id);

/** How a finding looks: what a source demands weighs more than what it encourages or advises. */
export function weight(finding) {
    if (finding.outcome === 'TO_JUDGE') return 'ask';
    return finding.outcome === 'VIOLATED' && finding.severity === 'ERROR' ? 'bad' : 'open';
}

/** Shows that there is no verdict, and why. */
export function none(kind, meaning, details = null) {
    decide(kind, word(`state.${kind}`), meaning);
    byId('meaning').append(...(details === null ? [] : [' ', element('span', { class: 'technical', lang: 'en' }, details)]));
    byId('counts').replaceChildren();
    byId('findings').hidden = true;
}

/** Shows a verdict. */
export function show(verdict) {
    const { decision, findings, questions } = verdict;
    decide(decision, word(`decision.${decision}`), [word(`${decision}.meaning`),
        questions.length === 0 ? '' : word('questions.open', { number: questions.length })].join(' '));
    const counted = Object.values(verdict.outcomes);
    byId('counts').replaceChildren(...outcomes.map(outcome => element('div', { class: outcome },
        element('dt', {}, word(`outcome.${outcome}`)),
        element('dd', {}, String(counted.filter(other => other === outcome).length)))));
    byId('findings').hidden = false;
    byId('findings-list').replaceChildren(findings.length === 0
        ? element('p', {}, word('findings.none'))
        : element('ul', { class: 'cards' }, findings.map(card)));
    byId('questions').hidden = questions.length === 0;
    byId('questions-summary').textContent = word('questions', { number: questions.length });
    byId('questions-list').replaceChildren(...questions.map(card));
}

/** The words are only replaced where they differ, so that nothing is read aloud twice. */
function decide(kind, decided, meaning) {
    byId('decision').className = `decision ${kind}`;
    if (byId('decided').textContent !== decided) byId('decided').textContent = decided;
    if (byId('meaning').textContent !== meaning) byId('meaning').textContent = meaning;
}

function card(finding) {
    const { document: title, section, item, url } = finding.source;
    const where = [title, section, item].filter(Boolean).join(', ');
    return element('li', { class: `card ${weight(finding)}` },
        element('p', { class: 'tags' },
            element('span', { class: 'tag' }, word(`outcome.${finding.outcome}`)),
            element('span', {}, word(`severity.${finding.severity}`))),
        element('p', { class: 'message' }, finding.message),
        finding.cure ? element('p', { class: 'cure' }, finding.cure) : null,
        element('p', { class: 'small' },
            finding.path ? [element('code', {}, finding.path), ' · '] : null,
            element('code', {}, finding.rule), ' · ',
            url ? element('a', { href: url, rel: 'noreferrer', target: '_blank' }, where) : where));
}
