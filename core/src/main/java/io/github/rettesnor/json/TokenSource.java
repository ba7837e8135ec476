// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.verdict.Path;
import tools.jackson.core.JsonToken;

/** The tokens of one document, one by one, wherever they come from. */
interface TokenSource {

    /** Goes to the next token; refused where there is none. */
    JsonToken next();

    /** The text of the current token: of a text without its escapes, of a number as it is written, of a key its name. */
    String text();

    /** Goes past the end of the document; refused where something else follows. */
    void end();

    /** Tells where the reader stands, for what may go wrong from here on. */
    void standAt(Path here);

    /** Tells that the reader stands in a map, whose keys are no fields. */
    void standInMap(Path here);

    /** What is wrong at the current token. */
    Unreadable unreadable(String problem);
}
