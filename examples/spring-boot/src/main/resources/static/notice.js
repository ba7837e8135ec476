// SPDX-License-Identifier: Apache-2.0
// A line that is read aloud: what was just done, or why it could not be.
const place = document.getElementById('notice');

export function notice(text, isFault = false, ...more) {
    place.replaceChildren(text, ...more);
    place.className = isFault ? 'notice bad' : 'notice';
    place.hidden = text === '';
}
