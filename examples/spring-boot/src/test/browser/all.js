// SPDX-License-Identifier: Apache-2.0
// Uses the page as people do: all.js <address> <folder of the examples> <browser> <folder for screenshots>
import { run } from './harness.js';
import { tests as applicant } from './applicant.js';
import { tests as form } from './form.js';
import { tests as hasty } from './hasty.js';
import { tests as officer } from './officer.js';
import { tests as secretariat } from './secretariat.js';
import { tests as word } from './word.js';

await run([...applicant, ...officer, ...secretariat, ...form, ...word, ...hasty]);
