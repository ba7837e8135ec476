// SPDX-License-Identifier: Apache-2.0
// Asks for the verdicts on the document in the form and on the files.
import { write } from './json.js';
import { state } from './state.js';
import { desk, sheet } from './service.js';
import * as decisions from './decisions.js';
import * as ruleFiles from './rulefiles.js';
import * as words from './words.js';

/** What the service answered: for the document in the form, null for none, and for each file. */
export const answers = { form: null, files: [] };

let filesAsked = '';
let asking = new AbortController();

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
    return state.files.map(({ name, content, ruleSet, named }) => {
        const by = ruleFiles.editionOf(ruleSet ?? named) ?? ruleSet;
        return { name, content, ...(by ? { ruleSet: by } : {}) };
    });
}

/** Whether there are new answers; not where something was changed meanwhile. */
export async function judge() {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
        answers.form = state.tree === null ? null : (await ask([formSheet()], signal))[0];
        await judgeFiles(signal);
        return true;
    } catch (error) {
        if (signal.aborted) return false;
        answers.form = null;
        throw error;
    }
}

/** A file is judged by the rules that it names, or by the edition of them in a rule file, which is only known then. */
async function judgeFiles(signal) {
    const now = JSON.stringify([fileSheets(), around(), words.language()]);
    if (now === filesAsked) return;
    answers.files = await ask(fileSheets(), signal);
    const found = state.files.filter((file, position) => {
        const isNew = file.named === undefined && answers.files[position].ruleSet !== undefined;
        if (isNew) file.named = answers.files[position].ruleSet;
        return isNew && ruleFiles.editionOf(file.named) !== null;
    });
    if (found.length > 0) answers.files = await ask(fileSheets(), signal);
    filesAsked = JSON.stringify([fileSheets(), around(), words.language()]);
}

async function ask(files, signal) {
    return files.length === 0 ? [] : (await desk('check', { files, ...around() }, { signal })).json();
}
