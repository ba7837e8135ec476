// SPDX-License-Identifier: Apache-2.0

/** An element with attributes and content; texts are only ever texts. Attributes that are null or false are left out. */
export function element(name, attributes = {}, ...content) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
        else if (value === true) made.setAttribute(key, '');
        else if (value !== null && value !== false && value !== undefined) made.setAttribute(key, value);
    }
    made.append(...content.flat().filter(part => part !== null && part !== undefined));
    return made;
}

/** A drawn element. */
export function drawn(name, attributes = {}, ...content) {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...content);
    return made;
}
