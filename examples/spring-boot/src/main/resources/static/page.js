// SPDX-License-Identifier: Apache-2.0
// The page: a document goes in, as text or line by line, and what it comes to is shown at once.
import { read, write } from './json.js';
import { element } from './dom.js';
import * as budget from './budget.js';
import * as verdict from './verdict.js';
import * as words from './words.js';

const PAUSE = 300;
const LARGEST = 256 * 1024;
const { word } = words;
const byId = id => document.getElementById(id);
const text = byId('text');
const rules = byId('rules');

let ruleSets = [];
let tree = null;
let waiting;
let asking = new AbortController();

/** The field in which the budget stands, empty for the document itself; null where the rules judge none. */
function budgetField() {
    const id = rules.value || (tree instanceof Map ? tree.get('ruleSet') : undefined);
    return ruleSets.find(set => set.ruleSet === id)?.budget ?? null;
}

function budgetMap() {
    const field = budgetField();
    if (!(tree instanceof Map) || field === null) return null;
    if (field === '') return tree;
    const given = tree.get(field);
    return given instanceof Map ? given : null;
}

function readText() {
    try {
        tree = read(text.value);
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        tree = null;
    }
    budget.show(budgetMap());
    judgeSoon();
}

function setText(content) {
    text.value = content;
    text.scrollTop = 0;
    readText();
}

function judgeSoon(pause = PAUSE) {
    clearTimeout(waiting);
    asking.abort();
    if (text.value.trim() === '') {
        verdict.none('empty', word('state.empty.meaning'));
    } else {
        waiting = setTimeout(judge, pause);
    }
}

async function ask(what, accept, signal) {
    const query = new URLSearchParams({ lang: words.language(), ...(rules.value ? { rules: rules.value } : {}) });
    return fetch(`api/${what}?${query}`, {
        method: 'POST', headers: { 'Content-Type': 'application/json', Accept: accept }, body: text.value, signal,
    });
}

async function judge() {
    asking = new AbortController();
    const { signal } = asking;
    try {
        const answers = await Promise.all(['check', 'figures'].map(what => ask(what, 'application/json', signal)));
        const refused = answers.find(answer => !answer.ok);
        if (refused) {
            await refuse(refused);
        } else {
            const [judged, figures] = await Promise.all(answers.map(answer => answer.json()));
            if (!signal.aborted) tell(judged, figures);
        }
    } catch (error) {
        if (!signal.aborted) {
            verdict.none('failed', word('state.failed.meaning'));
            console.info(error);
        }
    }
}

function within(path) {
    const field = budgetField();
    if (field === null) return null;
    if (field === '') return path;
    return path === field ? '' : path.startsWith(`${field}.`) ? path.slice(field.length + 1) : null;
}

function ofBudget(things) {
    return things.map(thing => ({ ...thing, path: within(thing.path) })).filter(({ path }) => path !== null);
}

function tell(judged, figures) {
    verdict.show(judged);
    budget.mark(ofBudget(judged.findings)
        .filter(({ path }) => /^(lines|currency|requested|coFunding)/.test(path))
        .map(finding => ({ ...finding, weight: verdict.weight(finding) })));
    budget.reckon(figures.budget ?? null, ofBudget(figures.measures).filter(({ category }) => category));
}

async function refuse(answer) {
    const problem = await answer.json().catch(error => {
        if (error.name === 'AbortError') throw error;
        return {};
    });
    budget.mark([]);
    budget.reckon(null, []);
    if (answer.status === 400 && problem.path === 'ruleSet') {
        verdict.none('unruled', word('state.unruled.meaning'), problem.message);
    } else if (answer.status === 400 && problem.line) {
        verdict.none('unreadable', word('state.unreadable.meaning', problem), problem.message);
        const path = within(problem.path);
        if (path !== null && /(unitCost|lumpSum|requested|persons|occasions)$/.test(path)) {
            budget.mark([{ path, message: word('number.hint'), weight: 'bad' }]);
        }
    } else if (answer.status === 413) {
        verdict.none('large', word('state.large.meaning'));
    } else if (answer.status === 429 || answer.status === 503) {
        verdict.none('busy', word('state.busy.meaning'));
        judgeSoon(1000 * Math.max(1, Number(answer.headers.get('Retry-After'))));
    } else {
        verdict.none('failed', word('state.failed.meaning'), problem.detail ?? null);
    }
}

function listRules() {
    const chosen = rules.value;
    rules.replaceChildren(element('option', { value: '' }, word('rules.own')),
        ...ruleSets.map(set => element('option', { value: set.ruleSet }, set.ruleSet)));
    rules.value = chosen;
}

function speak(code) {
    words.speak(code);
    const address = new URL(location.href);
    address.searchParams.set('lang', code);
    history.replaceState(null, '', address);
    listRules();
    budget.show(budgetMap());
    judgeSoon(0);
}

async function download() {
    const answer = await ask('check', 'text/html');
    if (!answer.ok) return refuse(answer);
    const address = URL.createObjectURL(await answer.blob());
    element('a', { href: address, download: `${word('report.file')}.html` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
}

async function open(file) {
    if (!file) return;
    if (file.size > LARGEST) verdict.none('large', word('state.large.meaning'));
    else setText(await file.text());
    byId('file').value = '';
}

text.addEventListener('input', readText);
rules.addEventListener('change', readText);
byId('upload').addEventListener('click', () => byId('file').click());
byId('file').addEventListener('change', event => open(event.target.files[0]));
byId('new-budget').addEventListener('click', () => {
    rules.value = '';
    setText(write(new Map([['ruleSet', 'no:budget:2019'], ['currency', 'NOK'], ['lines', [new Map()]]])));
});
byId('example').addEventListener('click', async () => {
    rules.value = '';
    setText(await (await fetch('examples/no-budget-broken.json')).text());
});
byId('clear').addEventListener('click', () => { setText(''); text.focus(); });
byId('add-line').addEventListener('click', budget.addLine);
byId('report').addEventListener('click', download);
byId('print').addEventListener('click', () => window.print());
document.querySelectorAll('[data-language]').forEach(button =>
    button.addEventListener('click', () => speak(button.dataset.language)));
budget.onChange(() => {
    text.value = write(tree);
    judgeSoon();
});

await words.load();
ruleSets = await (await fetch('api/rules')).json();
listRules();
readText();
