// SPDX-License-Identifier: Apache-2.0
// Asks for the verdicts on the document in the form and on the files.
import { write } from './json.js';
import { state } from './state.js';
import { desk, sheet } from './service.js';
import * as decisions from './decisions.js';
import * as ruleFiles from './rulefiles.js';
import * as words from './words.js';

const MOST_AT_ONCE = 2 * 1024 * 1024;
const MOST_FILES = 20;

let ofForm = { key: '', answer: undefined };
const ofFiles = new WeakMap();
let asking = new AbortController();

/**
 * The answers of the service that hold for what there is now: `form` for the document in the form, null for none, and `files` with one for
 * each file. One that is not there yet is undefined, so that no verdict is ever shown of what a document was before.
 */
export function answers() {
    const around = surroundings();
    return {
        form: state.tree === null ? null : ofForm.key === formKey(around) ? ofForm.answer : undefined,
        files: state.files.map(file => (ofFiles.get(file)?.key === fileKey(file, around) ? ofFiles.get(file).answer : undefined)),
    };
}

const surroundings = () => JSON.stringify([around(), words.language()]);
const formKey = around => JSON.stringify([formSheet(), around]);
const fileKey = (file, around) => JSON.stringify([rulesOf(file), around]);

/** What lies on the desk besides documents. */
export function around() {
    const made = decisions.sheets();
    return { rules: ruleFiles.used(), ...(made.length === 0 ? {} : { decisions: made, day: decisions.today() }) };
}

/** The document in the form. It is JSON now, whatever file it was opened from. */
export function formSheet() {
    const name = (state.name || `${words.word('draft.file')}.json`).replace(/\.\w+$/, '.json');
    return sheet(name, write(state.tree), formRuleSet());
}

export function formRuleSet() {
    return ruleFiles.editionOf(state.ruleSet) ?? state.ruleSet;
}

export function fileSheets() {
    return state.files.map(sheetOfFile);
}

/** A file with the rules to judge it by. */
export function sheetOfFile(file) {
    const by = rulesOf(file);
    return { name: file.name, content: file.content, ...(by ? { ruleSet: by } : {}) };
}

function rulesOf({ ruleSet, named }) {
    return ruleFiles.editionOf(ruleSet ?? named) ?? ruleSet;
}

/** Asks for the answers that are not there. Returns whether they are there now; not where something was changed meanwhile. */
export async function judge() {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const failures = [];
    for (const part of [judgeForm, judgeFiles]) {
        try {
            await part(signal);
        } catch (error) {
            if (signal.aborted) return false;
            failures.push(error);
        }
    }
    if (failures.length > 0) throw failures[0];
    return true;
}

async function judgeForm(signal) {
    const key = formKey(surroundings());
    if (state.tree === null || key === ofForm.key) return;
    const [answer] = await ask([formSheet()], signal);
    ofForm = { key, answer };
}

/** A file is judged by the rules that it names, or by the edition of them in a rule file, which is only known then. */
async function judgeFiles(signal) {
    const around = surroundings();
    const open = state.files.filter(file => ofFiles.get(file)?.key !== fileKey(file, around));
    if (open.length === 0) return;
    const keys = open.map(file => fileKey(file, around));
    const found = await ask(open.map(sheetOfFile), signal);
    open.forEach((file, index) => {
        ofFiles.set(file, { key: keys[index], answer: found[index] });
        file.named ??= found[index].ruleSet;
    });
    await judgeFiles(signal);
}

/** What is too much for one request is asked for in parts; what is too large by itself has that as its answer. */
async function ask(files, signal) {
    const size = files.reduce((sum, { content }) => sum + content.length, 0);
    if (files.length > 1 && (size > MOST_AT_ONCE || files.length > MOST_FILES)) return askInParts(files, signal);
    try {
        return await (await desk('check', { files, ...around() }, { signal })).json();
    } catch (error) {
        if (error.status !== 413) throw error;
        return files.length > 1 ? askInParts(files, signal)
            : [{ name: files[0].name, isLarge: true, problems: [{ place: '', path: '', message: words.word('state.large.meaning') }] }];
    }
}

async function askInParts(files, signal) {
    const middle = files.length >> 1;
    return [...await ask(files.slice(0, middle), signal), ...await ask(files.slice(middle), signal)];
}
