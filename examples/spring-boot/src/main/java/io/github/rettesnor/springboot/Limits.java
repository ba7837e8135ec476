// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much one request, and one client, may ask of the service. How long a document is judged follows from its size.
 *
 * @param body the largest document
 * @param desk the largest request with several files
 * @param files the most files in one request
 * @param values the most keys, values and brackets in a document: what is found wrong with it grows with them
 * @param receiving how long a document may take to arrive
 * @param waiting how long it may wait for its turn to be judged
 * @param judgedAtOnce how many documents are judged at the same time
 * @param perSecond how many requests a client address may send each second in the long run
 * @param burst how many it may send at once
 * @param addresses how many client addresses are remembered
 */
@ConfigurationProperties("rettesnor.limits")
record Limits(
        DataSize body,
        DataSize desk,
        int files,
        int values,
        Duration receiving,
        Duration waiting,
        int judgedAtOnce,
        int perSecond,
        int burst,
        int addresses) {}
