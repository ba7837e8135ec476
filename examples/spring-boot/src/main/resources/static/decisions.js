// SPDX-License-Identifier: Apache-2.0
// What an officer decides: answers to questions, and waivers. They are kept beside the documents, as a file that every door reads.
import { changed, state } from './state.js';
import { desk, save, sheet, sheetOf } from './service.js';
import { notice } from './notice.js';
import { word } from './words.js';

/** The decisions as a file of the desk; none where nothing is decided. */
export function sheets() {
    return made().length === 0 ? [] : [sheet('decisions.json', text())];
}

/** Of a document whose decisions were all taken back an empty entry stays, so that none of them comes back. */
function made() {
    return state.decisions.filter(({ judgements, waivers }) => judgements.length + waivers.length > 0);
}

function text() {
    return JSON.stringify({ documents: made() }, null, 2);
}

/** Today, as the person's calendar has it. */
export function today() {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}

const isOf = document => entry => entry.document?.digest === document.digest;

/**
 * Notes a decision on a document. Earlier decisions on it as it was are carried over where they still stand: the verdict has those.
 *
 * @param answer the answer of the service for the document
 * @param list `judgements` or `waivers`
 * @param isSame whether another decision is about the same
 * @param decision the decision, null to take it back
 */
export function decide(answer, list, isSame, decision) {
    const { document, verdict } = answer;
    const { title, applicant, digest } = document;
    const entry = state.decisions.find(isOf(document)) ?? {
        document: { ...(title ? { title } : {}), ...(applicant ? { applicant } : {}), digest },
        judgements: verdict.judgements, waivers: verdict.waivers,
    };
    entry[list] = [...entry[list].filter(one => !isSame(one)), ...(decision === null ? [] : [decision])];
    const others = state.decisions.filter(other => !isOf(document)(other)
        && !(title && other.document?.title === title && (other.document?.applicant ?? null) === (applicant ?? null)));
    state.decisions = [...others, entry];
    changed();
}

/** The decisions on a document. */
export function on({ document, verdict }) {
    return state.decisions.find(isOf(document)) ?? { judgements: verdict.judgements, waivers: verdict.waivers };
}

export function saveFile() {
    save(text(), `${word('decisions.file')}.json`);
}

/** Takes decision files in; of two decisions on one document, the file's are used. */
export async function take(files) {
    const given = (await Promise.all([...files].map(sheetOf))).filter(one => one !== null);
    try {
        const read = await (await desk('decisions', { decisions: given })).json();
        const digests = read.map(({ document }) => document?.digest);
        state.decisions = [...state.decisions.filter(({ document }) => !digests.includes(document?.digest)), ...read];
        notice(word('decisions.taken', { number: read.reduce((sum, { judgements, waivers }) => sum + judgements.length + waivers.length, 0) }));
        changed();
    } catch (error) {
        if (!error.problem) throw error;
        notice(`${word('decisions.refused')} ${error.problem.problems?.[0]?.message ?? error.problem.detail ?? ''}`, true);
    }
}
