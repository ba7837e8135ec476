// SPDX-License-Identifier: Apache-2.0
// What the service finds in the document.
import { element } from './dom.js';
import { distinct, placeName, textOf } from './places.js';
import { ruleSetName, word } from './words.js';

const outcomes = ['VIOLATED', 'NOT_EVALUATED', 'TO_JUDGE', 'PASSED', 'NOT_APPLICABLE', 'WAIVED'];
const severities = ['ERROR', 'WARNING', 'INFO'];
let fileName = '';
const byId = id => document.getElementById(id);

/** How a finding looks: what a source demands weighs more than what it encourages or advises. */
export function weight(finding) {
    if (finding.outcome === 'TO_JUDGE') return 'ask';
    return finding.outcome === 'VIOLATED' && finding.severity === 'ERROR' ? 'bad' : 'open';
}

/** Shows that there is no verdict, and why. */
export function none(kind, details = null) {
    decide(kind, word(`state.${kind}`), word(`state.${kind}.meaning`));
    byId('counts').replaceChildren();
    byId('problems').replaceChildren(...(details === null ? [] : [element('p', {}, details)]));
    byId('findings').hidden = true;
    byId('check-all').hidden = true;
}

/** Shows that the verdict is being worked out; what was found before stays in sight, but the verdict does not. */
export function wait() {
    decide('waiting', word('state.busy'), '');
}

/** Whether what is shown reads as if nothing were wrong. */
export function isGood() {
    return ['ACCEPTABLE', 'TO_JUDGE'].some(kind => byId('decision').classList.contains(kind));
}

/** Shows what there is to say of a document that is still being filled in. */
export function soFar(findings, goTo) {
    decide('sofar', word('state.sofar'), word(findings.length === 0 ? 'sofar.none' : 'sofar.some', { number: findings.length }));
    byId('counts').replaceChildren();
    byId('problems').replaceChildren();
    byId('check-all').hidden = false;
    list(findings, {}, goTo);
    byId('questions').hidden = true;
}

/** Shows a verdict; `goTo` shows the field of a finding, null where there is no form. */
export function show(answer, goTo) {
    const { verdict, problems, titles, cuts } = answer;
    const { decision, questions } = verdict;
    const isAfterWaiver = decision === 'ACCEPTABLE' && verdict.findings.some(finding => isWaived(verdict, finding));
    decide(decision, word(`decision.${decision}`), [isAfterWaiver ? word('waived.meaning') : word(`${decision}.meaning`),
        questions.length === 0 ? '' : word('questions.open', { number: questions.length })].join(' '), ruleSetName(answer.ruleSet));
    byId('counts').replaceChildren(...counts(verdict).map(([outcome, number]) => element('div', { class: outcome },
        element('dt', {}, word(outcome === 'WAIVED' ? 'waived' : `outcome.${outcome}`)),
        element('dd', {}, String(number)))));
    byId('check-all').hidden = true;
    byId('problems').replaceChildren(...unread(problems));
    fileName = verdict.input;
    list(gravest(verdict.findings).map(finding => ({ ...finding, isWaived: isWaived(verdict, finding),
        cure: cuts?.cuts.some(({ title }) => title === titles[finding.rule]) ? word('cuts.see') : finding.cure })), titles, goTo);
    byId('questions').hidden = questions.length === 0;
    byId('questions-summary').textContent = word('questions', { number: questions.length });
    byId('questions-list').replaceChildren(...questions.map(question => card(question, titles, goTo)));
}

/** How many rules have each outcome. A rule that is not met counts as waived where all its breaches are; without waivers there is no such count. */
function counts(verdict) {
    const breaches = verdict.findings.filter(({ outcome }) => outcome === 'VIOLATED');
    const waived = new Set(breaches.filter(finding => isWaived(verdict, finding)).map(({ rule }) => rule));
    breaches.filter(finding => !isWaived(verdict, finding)).forEach(({ rule }) => waived.delete(rule));
    const counted = Object.entries(verdict.outcomes).map(([rule, outcome]) => outcome === 'VIOLATED' && waived.has(rule) ? 'WAIVED' : outcome);
    return outcomes.map(outcome => [outcome, counted.filter(other => other === outcome).length])
        .filter(([outcome, number]) => outcome !== 'WAIVED' || number > 0);
}

/** What could not be read of a file. */
export function unread(problems) {
    return problems.length === 0 ? [] : [element('h3', {}, word('problems')), element('ul', { class: 'problems' }, distinct(problems).map(({ input, place, message }) =>
        element('li', {}, element('strong', {}, placeName(place, input)), ' ', message)))];
}

/** Whether a finding is set aside by a waiver of its rule, at its place or at all. */
export function isWaived(verdict, { rule, path }) {
    return verdict.waivers.some(waiver => waiver.rule === rule && (!waiver.path || waiver.path === path));
}

function gravest(findings) {
    const rank = ({ outcome, severity }) => severities.indexOf(severity) * 2 + (outcome === 'VIOLATED' ? 0 : 1);
    return [...findings].sort((a, b) => rank(a) - rank(b));
}

function list(findings, titles, goTo) {
    byId('findings').hidden = false;
    byId('findings-list').replaceChildren(findings.length === 0
        ? element('p', {}, word('findings.none'))
        : element('ul', { class: 'cards' }, alike(findings).map(group => card(group[0], titles, goTo, group.map(({ source }) => source)))));
}

/** Findings that read alike, such as those of each rule about lines where there is no line, are one card with all their sources. */
function alike(findings) {
    const groups = new Map();
    findings.forEach(finding => {
        const { message, path, outcome, severity, cure, isWaived: waived } = finding;
        const key = JSON.stringify([message, path, outcome, severity, cure, waived]);
        groups.set(key, [...groups.get(key) ?? [], finding]);
    });
    return [...groups.values()];
}

/** The sources of a card: a line for each document, with its sections. */
function sourceLines(sources) {
    const documents = new Map();
    sources.filter(({ document: source }) => source !== 'Rettesnor').forEach(({ document: source, section, item, url }) => {
        const named = documents.get(source) ?? documents.set(source, { url, sections: new Set() }).get(source);
        named.sections.add([section, item].filter(Boolean).join(', '));
    });
    return [...documents].map(([source, { url, sections }]) => {
        const where = [source, [...sections].filter(Boolean).join('; ')].filter(Boolean).join(', ');
        return element('p', { class: 'small' }, url ? element('a', { href: url, rel: 'noreferrer', target: '_blank' }, where) : where);
    });
}

/** The words are only replaced where they differ, so that nothing is read aloud twice. */
function decide(kind, decided, meaning, rules = '') {
    byId('decision').className = `decision ${kind}`;
    [['decided', decided], ['meaning', meaning], ['judged-by', rules]].forEach(([id, text]) => {
        if (byId(id).textContent !== text) byId(id).textContent = text;
    });
}

function card(finding, titles, goTo, sources = [finding.source]) {
    const { isWaived: waived } = finding;
    return element('li', { class: `card ${waived ? 'waived' : finding.weight ?? weight(finding)}` },
        element('p', { class: 'tags' },
            element('span', { class: 'tag' }, waived ? word('waived') : word(`outcome.${finding.outcome}`)),
            element('span', {}, word(`severity.${finding.severity}`))),
        element('p', { class: 'message' }, finding.message),
        finding.cure && !waived ? element('p', { class: 'cure' }, finding.cure) : null,
        goTo === null && finding.place ? element('p', { class: 'small' }, placeName(textOf(finding.place), fileName).replace(/:$/, '')) : null,
        sourceLines(sources),
        goTo && finding.path ? element('button', { type: 'button', class: 'quiet', onclick: () => goTo(finding.path),
            'aria-label': `${word('go')}: ${titles[finding.rule] ?? finding.path}` }, word('go')) : null);
}
